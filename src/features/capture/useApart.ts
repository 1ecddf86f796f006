import { useCallback, useState } from 'react';
import type { CriterionId } from '#domain/identity.ts';
import { pairKey } from '#domain/nearDuplicates.ts';
import { useDesk } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import type { Place } from './useComposing.ts';

function readPairs(text: string): ReadonlySet<string> {
  try {
    const pairs: unknown = JSON.parse(text || '[]');
    return new Set(Array.isArray(pairs) ? pairs.filter((pair) => typeof pair === 'string') : []);
  } catch {
    return new Set();
  }
}

const pairsAmong = (ids: readonly CriterionId[]): readonly string[] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pairKey(a, b)));

/** Pairs a person wants apart, remembered on this device: they are not pointed out again. */
export function useApart({
  group,
  question,
}: Place): readonly [ReadonlySet<string>, (ids: readonly CriterionId[]) => void] {
  const session = useSession();
  const { space, platformId } = useDesk();
  const field = `${group.id}/${question}/apart`;
  const [apart, setApart] = useState(() => readPairs(session.drafts(space, platformId).shared.read(field)));
  const keepApart = useCallback(
    (ids: readonly CriterionId[]) =>
      setApart((known) => {
        const next = new Set([...known, ...pairsAmong(ids)]);
        session.drafts(space, platformId).shared.write(field, JSON.stringify([...next]));
        return next;
      }),
    [session, space, platformId, field],
  );
  return [apart, keepApart];
}
