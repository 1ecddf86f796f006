import { localDay } from '#domain/record/localDay.ts';
import { isDate } from '#domain/record/words.ts';

const dayMs = 24 * 3_600_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The days until the date up to which a platform keeps its words, by this device's calendar: 0 on the last day, negative
 * afterwards. Undefined without a valid date. `now` in milliseconds.
 */
export function daysLeft(retentionDate: string | undefined, now: number): number | undefined {
  const today = localDay(now);
  if (retentionDate === undefined || !isDate(retentionDate) || today === '') return undefined;
  return Math.round((midnight(retentionDate) - midnight(today)) / dayMs);
}
