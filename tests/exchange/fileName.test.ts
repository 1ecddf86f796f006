import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '#exchange/fileName.ts';
import { inTimeZone } from '../kit/timeZone.ts';

const noon = new Date(2026, 10, 21, 12).getTime();
const nameOf = (platform: string) => fileName(platform, 'critères', noon, 'csv', 'plate-forme');

test('A file is named after its platform, what it holds, and the day', () => {
  expect(nameOf('Commune de Blégny')).toBe('Commune-de-Blégny-critères-2026-11-21.csv');
});

test.each([
  ['a path', '../../etc/a/b', 'etc-a-b'],
  ['a device', 'CON', 'CON'],
  ['a hidden turn of direction', 'a\u202egpj.exe', 'a-gpj-exe'],
  ['Arabic', 'بلدية', 'بلدية'],
  ['nothing but signs', '///', 'plate-forme'],
  ['three hundred letters', 'a'.repeat(300), 'a'.repeat(60)],
])('A platform named like %s gives a harmless file name', (_name, platform, safe) => {
  expect(nameOf(platform)).toBe(`${safe}-critères-2026-11-21.csv`);
});

test('No name makes a file name with a slash, a control or a dot of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (platform) => {
      expect(nameOf(platform)).toMatch(/^[\p{L}\p{M}\p{N}-]{1,80}-critères-2026-11-21\.csv$/u);
    }),
  );
});

test('The day is the one on this device, just before midnight too', () => {
  expect(fileName('a', 'b', new Date(2026, 0, 1, 23, 59).getTime(), 'csv', 'c')).toBe('a-b-2026-01-01.csv');
});

test.each([
  ['America/Montreal', '2026-01-01'],
  ['Europe/Brussels', '2026-01-02'],
])('In %s a file saved late carries the day of that device, %s', (zone, day) => {
  const evening = Date.parse('2026-01-02T02:00:00.000Z');
  expect(inTimeZone(zone, () => fileName('a', 'b', evening, 'csv', 'c'))).toBe(`a-b-${day}.csv`);
});
