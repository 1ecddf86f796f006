import type { PlatformId } from '#domain/record/identity.ts';
import { canonicalVector, highestOf, type VersionVector } from '#domain/record/vector.ts';
import type { ShownCounts } from './meta.ts';

/** What a platform was when it was last written: kept outside the database, to compare with at the next start. */
export type Mark = ShownCounts & {
  /** The counter of the latest write to the platform. */
  readonly counter: number;
  /** A hash of everything the platform had seen; empty where none was computed. */
  readonly seen: string;
  /** ISO 8601. */
  readonly when: string;
};

export type Marks = Readonly<Record<string, Mark>>;

/** A platform that the database does not hold as it was last written. */
export type Loss = {
  readonly platformId: PlatformId;
  readonly had: Mark;
  /** What the database holds; undefined when the platform is gone. */
  readonly has: Mark | undefined;
};

export type Hash = (text: string) => string;

export const markOf = (counts: ShownCounts, seen: VersionVector, when: string, hash: Hash): Mark => ({
  groups: counts.groups,
  criteria: counts.criteria,
  counter: highestOf(seen),
  seen: hash(canonicalVector(seen)),
  when,
});

const isOther = (a: Mark, b: Mark): boolean => a.seen !== '' && b.seen !== '' && a.seen !== b.seen;

/** True when the database stands before what the mark says: it lost its latest writes, or some of them. */
const isBehind = (had: Mark, has: Mark | undefined): boolean => {
  if (has === undefined || has.counter < had.counter) return true;
  return has.counter === had.counter && (has.criteria < had.criteria || isOther(has, had));
};

/** True when a platform that had lost something holds as much again: it was restored. */
const isWhole = (had: Mark, has: Mark): boolean =>
  has.counter > had.counter && has.criteria >= had.criteria && has.groups >= had.groups;

/** The marks, and the platforms whose mark tells of a loss that nobody has accepted yet. */
export type Marked = { readonly marks: Marks; readonly lost: readonly string[] };

export const nothingMarked: Marked = { marks: {}, lost: [] };

/**
 * Marks with what a platform is now. A mark is never lowered: one that tells of a loss stays until the platform holds as
 * much again, or until the loss is accepted.
 */
export function marked({ marks, lost }: Marked, platformId: string, now: Mark): Marked {
  const had = marks[platformId];
  if (had === undefined) return { marks: { ...marks, [platformId]: now }, lost };
  if (lost.includes(platformId) && !isWhole(had, now)) return { marks, lost };
  if (had.counter > now.counter) return { marks, lost };
  return { marks: { ...marks, [platformId]: now }, lost: lost.filter((id) => id !== platformId) };
}

/** Marks without a platform: it was erased, or its loss was accepted. */
export function unmarked({ marks, lost }: Marked, platformId: string): Marked {
  const { [platformId]: _, ...others } = marks;
  return { marks: others, lost: lost.filter((id) => id !== platformId) };
}

/** Compares what was marked with what the database holds. */
export function lossesIn({ marks, lost }: Marked, base: Marks): readonly Loss[] {
  return Object.entries(marks).flatMap(([id, had]) => {
    const has = base[id];
    const isStill = lost.includes(id) && !(has !== undefined && isWhole(had, has));
    return isStill || isBehind(had, has) ? [{ platformId: id as PlatformId, had, has }] : [];
  });
}
