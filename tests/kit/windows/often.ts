/**
 * How often each meeting of two windows is played: `npm run test:long` sets it. Without it one meeting in four is
 * played, once: all of them take five minutes of Chromium.
 */
const runs = Number(process.env['WINDOWS_RUNS'] ?? 0);
const sample = 4;

export type Repeated<Meeting extends readonly unknown[]> = readonly [...Meeting, run: number];

/** The meetings to play, each with the number of its run; in every second run both windows save at the same moment. */
export function often<Meeting extends readonly unknown[]>(
  meetings: readonly Meeting[],
): readonly Repeated<Meeting>[] {
  if (runs === 0) return meetings.filter((_, at) => at % sample === 0).map((meeting) => [...meeting, 1]);
  return Array.from({ length: runs }, (_, run) =>
    meetings.map((meeting): Repeated<Meeting> => [...meeting, run + 1]),
  ).flat();
}
