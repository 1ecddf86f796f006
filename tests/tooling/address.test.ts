import { expect, test } from 'vitest';
import { hostOf, isForAll, nameOf, newPortWarning, wantedPort } from '../../.tools/address.mjs';

test('The program is served to this machine only, unless HOST says otherwise', () => {
  expect(hostOf({})).toBe('127.0.0.1');
  expect(isForAll(hostOf({}))).toBe(false);
  expect(isForAll(hostOf({ HOST: '0.0.0.0' }))).toBe(true);
  expect(nameOf(hostOf({}))).toBe('localhost');
  expect(nameOf('192.168.1.5')).toBe('192.168.1.5');
});

test('Another port is said to be another address, where the words of the first are not seen', () => {
  expect(wantedPort({})).toBe(4173);
  expect(wantedPort({ PORT: '5000' })).toBe(5000);
  const said = newPortWarning(4173, 4174);
  expect(said).toContain('http://localhost:4173/ are not seen here');
});
