import { expect, test } from 'vitest';
import { localDay } from '#domain/record/localDay.ts';
import { inTimeZone } from '../kit/timeZone.ts';

// Nine in the evening in Montréal, three in the morning in Liège.
const evening = '2026-01-02T02:00:00.000Z';

test.each([
  ['America/Montreal', '2026-01-01'],
  ['Europe/Brussels', '2026-01-02'],
  ['Pacific/Kiritimati', '2026-01-02'],
])('In %s the day of a moment is the one on the calendar of the wall', (zone, day) => {
  expect(inTimeZone(zone, () => localDay(evening))).toBe(day);
  expect(inTimeZone(zone, () => localDay(Date.parse(evening)))).toBe(day);
});

test('What is no moment has no day', () => {
  expect(localDay('')).toBe('');
  expect(localDay('31/10/2018')).toBe('');
});
