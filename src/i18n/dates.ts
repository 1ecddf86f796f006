import { useFormatter } from 'use-intl';

/**
 * Formats a day written `YYYY-MM-DD` in words ("31 octobre 2018"). A day has no time zone: it is the same everywhere.
 */
export function useDayLabel(): (day: string) => string {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

/** Formats a moment (ISO 8601 or milliseconds) by this device's clock: day and time, or the time alone. */
export function useMomentLabel(
  style: 'day and time' | 'time' = 'day and time',
): (moment: string | number) => string {
  const format = useFormatter();
  const day = style === 'time' ? {} : ({ dateStyle: 'long' } as const);
  return (moment) => format.dateTime(new Date(moment), { ...day, timeStyle: 'short' });
}
