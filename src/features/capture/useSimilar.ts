import { useEffect, useMemo, useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import {
  createSimilarIndex,
  pairKey,
  type Similar,
  type SimilarIndex,
} from '#domain/likeness/nearDuplicates.ts';
import { isLive } from '#domain/record/base.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { isSame } from '#domain/record/same.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import type { Place } from './useComposing.ts';
import { useDismissedPairs } from './useDismissedPairs.ts';
import { whenIdle } from './whenIdle.ts';

export type SimilarHere = {
  /** Criteria that say the same, together, without those kept apart. */
  readonly clusters: readonly (readonly Criterion[])[];
  /** What was there before a criterion and says the same. */
  readonly before: (id: CriterionId) => readonly Similar[];
  readonly markDifferent: (ids: readonly CriterionId[]) => void;
};

type Found = {
  readonly clusters: readonly (readonly Criterion[])[];
  readonly before: ReadonlyMap<CriterionId, readonly Similar[]>;
};

const nothing: Found = { clusters: [], before: new Map() };
const noneBefore: readonly Similar[] = [];

/** As many as a pause has room for on a slow tablet. */
const eachPause = 150;

/** Told again only when something of it changed: a note that is alike nothing is not rendered again at each Enter. */
const keepEqual = (known: Found, next: Found): Found =>
  isSame(known.clusters, next.clusters) && isSame([...known.before], [...next.before]) ? known : next;

/** What stood before each of the latest criteria and says the same. */
function beforeEach(
  similar: SimilarIndex,
  criteria: readonly Criterion[],
  dismissed: ReadonlySet<string>,
  shown: number,
): Found['before'] {
  const rank = new Map(criteria.map(({ id }, at) => [id, at]));
  const isBefore = (id: CriterionId) => (other: Similar) =>
    (rank.get(other.criterion.id) ?? 0) < (rank.get(id) ?? 0) &&
    !dismissed.has(pairKey(other.criterion.id, id));
  return new Map(criteria.slice(-shown).map(({ id }) => [id, similar.of(id).filter(isBefore(id))] as const));
}

/**
 * What is alike among the answers of one group to one question. Found in the pauses after a criterion was painted, so
 * that Enter never waits for it. The component that asks is made anew for another group or question.
 */
export function useSimilar(
  { group, question }: Place,
  criteria: readonly Criterion[],
  shown: number,
): SimilarHere {
  const [dismissed, markDifferent] = useDismissedPairs({ group, question });
  const similar = useMemo(createSimilarIndex, []);
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let before: Found['before'] | undefined;
    return whenIdle(() => {
      if (!similar.follow(criteria, eachPause)) return false;
      if (before === undefined) {
        before = beforeEach(similar, criteria, dismissed, shown);
        return false;
      }
      // Told together: the review stands above the notes, and would move them under a finger if it came after.
      const next = { before, clusters: similar.clusters(dismissed) };
      setFound((known) => keepEqual(known, next));
      return true;
    });
  }, [similar, criteria, dismissed, shown]);
  const { index } = useOpenPlatform().state.getState();
  return { ...stillHere(index, found, dismissed), markDifferent };
}

/** Whether any two of them are not wanted apart. */
const areTogether = (cluster: readonly Criterion[], dismissed: ReadonlySet<string>): boolean =>
  cluster.some((one, at) => cluster.slice(at + 1).some((other) => !dismissed.has(pairKey(one.id, other.id))));

/** What was found a moment ago, as it stands now: what was withdrawn, joined or kept apart is gone at once, not after the next pause. */
function stillHere(
  index: PlatformIndex,
  { clusters, before }: Found,
  dismissed: ReadonlySet<string>,
): Omit<SimilarHere, 'markDifferent'> {
  const now = ({ id }: Criterion): readonly Criterion[] => {
    const criterion = index.record('criteria', id);
    return isLive(criterion) && criterion.joinedTo === undefined ? [criterion] : [];
  };
  return {
    clusters: clusters
      .map((cluster) => cluster.flatMap(now))
      .filter((cluster) => areTogether(cluster, dismissed)),
    before: (id) => {
      const known = before.get(id) ?? noneBefore;
      const here = known.filter(
        ({ criterion }) => now(criterion).length > 0 && !dismissed.has(pairKey(criterion.id, id)),
      );
      return here.length === known.length ? known : here;
    },
  };
}
