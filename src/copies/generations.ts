import type { KeptCopy } from './copy.ts';

type Aged = Pick<KeptCopy, 'when' | 'sequence' | 'criteria' | 'counter'>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The newest copy of each period that is over, newest period first. `copies` are newest first. */
function latestOfPeriods<C extends Aged>(copies: readonly C[], lengthMs: number): readonly C[] {
  const periodOf = ({ when }: Aged): number => Math.floor(Date.parse(when) / lengthMs);
  const latest = new Map<number, C>();
  for (const copy of copies) if (!latest.has(periodOf(copy))) latest.set(periodOf(copy), copy);
  const [newest] = copies;
  if (newest !== undefined) latest.delete(periodOf(newest));
  return [...latest.values()];
}

/**
 * The copies of a platform that are worth their room: the two newest (a write that is cut short leaves one whole), the
 * latest of each of the two hours before the newest, of the day before, the newest of those with the most criteria, and of
 * those that hold the latest write. Hours and days are those of UTC.
 */
export function keptGenerations<C extends Aged>(copies: readonly C[]): ReadonlySet<C> {
  const newestFirst = copies.toSorted((a, b) => b.sequence - a.sequence);
  const most = Math.max(...copies.map(({ criteria }) => criteria));
  const latest = Math.max(...copies.map(({ counter }) => counter));
  return new Set([
    ...newestFirst.filter(({ criteria }) => criteria === most).slice(0, 1),
    ...newestFirst.filter(({ counter }) => counter === latest).slice(0, 1),
    ...newestFirst.slice(0, 2),
    ...latestOfPeriods(newestFirst, hourMs).slice(0, 2),
    ...latestOfPeriods(newestFirst, dayMs).slice(0, 1),
  ]);
}
