import { expect, test } from 'vitest';
import { daysLeft } from '#domain/platform/retention.ts';
import { inTimeZone } from '../../kit/timeZone.ts';

const at = (moment: string) => Date.parse(moment);

test('the days until the words should be erased are counted by the device’s calendar', () => {
  const left = (moment: string) => inTimeZone('Europe/Brussels', () => daysLeft('2026-12-31', at(moment)));
  expect(left('2026-12-01T10:00:00Z')).toBe(30);
  expect(left('2026-12-31T10:00:00Z')).toBe(0);
  expect(left('2026-12-31T23:30:00Z')).toBe(-1);
  expect(left('2026-03-01T10:00:00Z')).toBe(305);
  expect(inTimeZone('America/Montreal', () => daysLeft('2026-12-31', at('2026-12-31T23:30:00Z')))).toBe(0);
});

test('without a date, or with one that does not exist, nothing is counted', () => {
  expect(daysLeft(undefined, at('2026-12-01T10:00:00Z'))).toBeUndefined();
  expect(daysLeft('2026-02-31', at('2026-01-01T10:00:00Z'))).toBeUndefined();
});
