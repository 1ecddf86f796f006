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
  /** Groups of criteria that say the same, without the pairs marked as different. */
  readonly clusters: readonly (readonly Criterion[])[];
  /** The earlier criteria that say the same as this one. */
  readonly before: (id: CriterionId) => readonly Similar[];
  readonly markDifferent: (ids: readonly CriterionId[]) => void;
};

type Found = {
  readonly clusters: readonly (readonly Criterion[])[];
  readonly before: ReadonlyMap<CriterionId, readonly Similar[]>;
};

const nothing: Found = { clusters: [], before: new Map() };
const noneBefore: readonly Similar[] = [];

/** How many criteria one idle period can process on a slow tablet. */
const eachPause = 150;

/** Returns the former result if nothing changed, so that notes without similar ones do not re-render at each Enter. */
const keepEqual = (known: Found, next: Found): Found =>
  isSame(known.clusters, next.clusters) && isSame([...known.before], [...next.before]) ? known : next;

/** For each of the latest criteria, the earlier ones that say the same. */
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
 * Finds similar answers of one group to one question. Runs while the browser is idle, after a new criterion was
 * painted, so that Enter never waits for it. Remount the component that calls it for another group or question.
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
      // Both are published in one update: the review is above the notes, and would move them during a touch if it came
      // later.
      const next = { before, clusters: similar.clusters(dismissed) };
      setFound((known) => keepEqual(known, next));
      return true;
    });
  }, [similar, criteria, dismissed, shown]);
  const { index } = useOpenPlatform().state.getState();
  return { ...stillHere(index, found, dismissed), markDifferent };
}

/** True if at least one pair of the cluster is not marked as different. */
const areTogether = (cluster: readonly Criterion[], dismissed: ReadonlySet<string>): boolean =>
  cluster.some((one, at) => cluster.slice(at + 1).some((other) => !dismissed.has(pairKey(one.id, other.id))));

/**
 * The latest result, filtered by the current records: a withdrawn, joined or dismissed criterion disappears at once,
 * not in the next idle period.
 */
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
