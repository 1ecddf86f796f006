import { useCallback, useState } from 'react';
import { pairKey } from '#domain/likeness/nearDuplicates.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
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

/** Pairs that a person marked as different. They are stored on this device and not pointed out again. */
export function useDismissedPairs({
  group,
  question,
}: Place): readonly [ReadonlySet<string>, (ids: readonly CriterionId[]) => void] {
  const session = useSession();
  const { space, platformId } = useOpenPlatform();
  const field = `${group.id}/${question}/apart`;
  const [dismissed, setDismissed] = useState(() =>
    readPairs(session.drafts(space, platformId).shared.read(field)),
  );
  const markDifferent = useCallback(
    (ids: readonly CriterionId[]) =>
      setDismissed((known) => {
        const next = new Set([...known, ...pairsAmong(ids)]);
        session.drafts(space, platformId).shared.write(field, JSON.stringify([...next]));
        return next;
      }),
    [session, space, platformId, field],
  );
  return [dismissed, markDifferent];
}
