import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { neighbour, type Tray, trayOf } from '#domain/views/tray.ts';
import { useGivingCode } from '#pieces/codebook/useGivingCode.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useDerived } from '#session/useDerived.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';

type Shown = 'todo' | 'all';

/** The state of the classify page: the tray, the current criterion, and the acts on it. */
export type Classifying = {
  readonly tray: Tray;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  /** The criteria that the tray shows, in order. */
  readonly list: readonly Criterion[];
  readonly inHand: Criterion | undefined;
  readonly take: (id: CriterionId | undefined) => void;
  readonly step: (way: 'next' | 'previous') => void;
  /** Gives the current criterion a code and moves on to the next one; or returns the problem. */
  readonly give: (typed: string) => Problem | undefined;
  readonly takeAway: () => void;
  /** The latest code given, for the message that is read aloud. */
  readonly given: { readonly id: CriterionId; readonly code: string; readonly text: string } | undefined;
};

export function useClassifying(): Classifying {
  const { groupId } = usePlatformRoute();
  const index = useIndex((now) => now);
  const tray = useDerived((platform) => trayOf(platform, groupId), [groupId]);
  const [shown, show] = useState<Shown>('todo');
  const [taken, take] = useState<CriterionId>();
  const [given, setGiven] = useState<Classifying['given']>();
  // The tray is updated a moment after an act: a fast typist must not get a criterion that was just classified.
  const waits = ({ id }: Criterion) => index.classificationOf(id) === undefined;
  const list = shown === 'todo' ? tray.unclassified.filter(waits) : tray.all;
  const inHand = tray.all.find(({ id }) => id === taken) ?? list[0];
  const step = (way: 'next' | 'previous') => take(neighbour(list, inHand?.id, way)?.id ?? inHand?.id);
  const acts = useGivingCode(inHand, (code) => {
    if (inHand !== undefined) setGiven({ id: inHand.id, code, text: inHand.text });
    take(neighbour(list, inHand?.id, 'next')?.id);
  });
  return { tray, shown, show, list, inHand, take, step, given, ...acts };
}
