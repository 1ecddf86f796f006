import type { Clock, PlatformId } from '#domain/record/identity.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import {
  type Hash,
  type Loss,
  lossesIn,
  type Mark,
  type Marked,
  type Marks,
  marked,
  markOf,
  nothingMarked,
  unmarked,
} from './marks.ts';
import type { ShownCounts } from './meta.ts';
import type { SentinelKeeper } from './sentinel.ts';

/** A platform as the database holds it. */
export type Held = {
  readonly platformId: PlatformId;
  readonly counts: ShownCounts;
  readonly seen: VersionVector;
};

export interface SentinelNotes {
  /**
   * Compares the sentinel with what the database holds, and marks what is new in it. Returns what is missing. `had`: what
   * was marked before the database was read; without it, what is marked now.
   */
  compare(held: readonly Held[], had?: Marked): readonly Loss[];
  /** Marks a platform after a commit: at once when it is new, otherwise within a moment. */
  committed(held: Held): void;
  erased(platformId: PlatformId): void;
  /** Another tab erased the platform, and its mark with it: a mark that waits here would bring it back. */
  erasedElsewhere(platformId: PlatformId): void;
  /** The loss of a platform is accepted: its mark becomes what the database holds, or goes with it. */
  accepted(platformId: PlatformId, held: Held | undefined): void;
  flush(): void;
}

/** Between two writings, in milliseconds: a commit is not in the sentinel for so long. */
const notesApartMs = 200;

type Parts = {
  readonly keeper: SentinelKeeper;
  readonly clock: Clock;
  readonly hash: Hash;
  readonly waiting: Map<PlatformId, Held>;
  timer: ReturnType<typeof setTimeout> | undefined;
};

const nowOf = ({ clock }: Parts): string => new Date(clock.now()).toISOString();

/** Reads before it writes: another tab may have written in the meantime. */
function change({ keeper, clock }: Parts, by: (known: Marked) => Marked): void {
  const known = keeper.read();
  const { marks, lost } = by(known ?? nothingMarked);
  const each = Object.values(marks);
  const criteria = each.reduce((sum, mark) => sum + mark.criteria, 0);
  keeper.write({
    platforms: each.length,
    criteria,
    when: new Date(clock.now()).toISOString(),
    marks,
    lost,
  });
}

const markOfHeld = (parts: Parts, { counts, seen }: Held): Mark =>
  markOf(counts, seen, nowOf(parts), parts.hash);

function flush(parts: Parts): void {
  clearTimeout(parts.timer);
  parts.timer = undefined;
  if (parts.waiting.size === 0) return;
  const held = [...parts.waiting.values()];
  parts.waiting.clear();
  change(parts, (known) =>
    held.reduce((each, one) => marked(each, one.platformId, markOfHeld(parts, one)), known),
  );
}

/**
 * What another tab wrote or erased while the database was read is no loss: so something is missing only when it is
 * missing by the marks of before and by those of now.
 */
function compare(parts: Parts, held: readonly Held[], had?: Marked): readonly Loss[] {
  const known = parts.keeper.read() ?? nothingMarked;
  const base: Marks = Object.fromEntries(held.map((one) => [one.platformId, markOfHeld(parts, one)]));
  const before = lossesIn(had ?? known, base).map(({ platformId }) => platformId);
  const losses = lossesIn(known, base).filter(({ platformId }) => before.includes(platformId));
  const lost = losses.map(({ platformId }) => platformId);
  const noted = Object.entries(base).reduce((each, [id, mark]) => marked(each, id, mark), {
    marks: known.marks,
    lost,
  } as Marked);
  // A mark keeps its time as long as nothing was written.
  const isNew = Object.keys(base).some((id) => known.marks[id]?.counter !== base[id]?.counter);
  if (isNew || lost.length > 0) change(parts, () => noted);
  return losses;
}

/** Writes the sentinel as the database changes. */
export function createSentinelNotes(keeper: SentinelKeeper, clock: Clock, hash: Hash): SentinelNotes {
  const parts: Parts = { keeper, clock, hash, waiting: new Map(), timer: undefined };
  const known = new Set<PlatformId>();
  return {
    compare: (held, had) => compare(parts, held, had),
    committed: (held) => {
      parts.waiting.set(held.platformId, held);
      if (!known.has(held.platformId)) flush(parts);
      else parts.timer ??= setTimeout(() => flush(parts), notesApartMs);
      known.add(held.platformId);
    },
    erased: (platformId) => {
      parts.waiting.delete(platformId);
      change(parts, (each) => unmarked(each, platformId));
    },
    erasedElsewhere: (platformId) => void parts.waiting.delete(platformId),
    accepted: (platformId, held) =>
      change(parts, (each) => {
        const without = unmarked(each, platformId);
        return held === undefined ? without : marked(without, platformId, markOfHeld(parts, held));
      }),
    flush: () => flush(parts),
  };
}
