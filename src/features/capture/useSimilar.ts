import { useEffect, useMemo, useState } from 'react';
import type { Criterion } from '#domain/criterion.ts';
import type { CriterionId } from '#domain/identity.ts';
import { createSimilarIndex, pairKey, type Similar } from '#domain/nearDuplicates.ts';
import { sameContent } from '#domain/sameContent.ts';
import { useApart } from './useApart.ts';
import type { Place } from './useComposing.ts';
import { whenIdle } from './whenIdle.ts';

export type SimilarHere = {
  /** Criteria that say the same, together, without those kept apart. */
  readonly clusters: readonly (readonly Criterion[])[];
  /** What was there before a criterion and says the same. */
  readonly before: (id: CriterionId) => readonly Similar[];
  readonly keepApart: (ids: readonly CriterionId[]) => void;
};

type Found = {
  readonly clusters: readonly (readonly Criterion[])[];
  readonly before: ReadonlyMap<CriterionId, readonly Similar[]>;
};

const nothing: Found = { clusters: [], before: new Map() };
const noneBefore: readonly Similar[] = [];

/** As many as a pause has room for on a slow tablet. */
const eachPause = 150;

/** Told again only when something of it changed: a note that is alike nothing is not drawn again at each Enter. */
const keepEqual = (known: Found, next: Found): Found =>
  sameContent(known.clusters, next.clusters) && sameContent([...known.before], [...next.before])
    ? known
    : next;

/**
 * What is alike among the answers of one group to one question. Found in the pauses after a criterion was painted, so
 * that Enter never waits for it; `criteria` of another question begin anew.
 */
export function useSimilar(
  { group, question }: Place,
  criteria: readonly Criterion[],
  shown: number,
): SimilarHere {
  const [apart, keepApart] = useApart({ group, question });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another group or question is another index
  const similar = useMemo(createSimilarIndex, [group.id, question]);
  const [found, setFound] = useState(nothing);
  useEffect(
    () =>
      whenIdle(() => {
        if (!similar.follow(criteria, eachPause)) return false;
        const rank = new Map(criteria.map(({ id }, at) => [id, at]));
        const isBefore = (id: CriterionId) => (other: Similar) =>
          (rank.get(other.criterion.id) ?? 0) < (rank.get(id) ?? 0) &&
          !apart.has(pairKey(other.criterion.id, id));
        const latest = criteria.slice(-shown);
        const before = latest.map(({ id }) => [id, similar.of(id).filter(isBefore(id))] as const);
        const next = { clusters: similar.clusters(apart), before: new Map(before) };
        setFound((known) => keepEqual(known, next));
        return true;
      }),
    [similar, criteria, apart, shown],
  );
  return { clusters: found.clusters, before: (id) => found.before.get(id) ?? noneBefore, keepApart };
}
