const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The day of a moment (ISO 8601 or milliseconds) on this device's calendar, `YYYY-MM-DD`; empty if the moment is
 * invalid. Cutting the day out of an ISO text would give the UTC day: after eight in the evening in Québec, that is
 * tomorrow.
 */
export function localDay(moment: string | number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
