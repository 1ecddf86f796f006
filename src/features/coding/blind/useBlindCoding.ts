import { useState } from 'react';
import { nextLeft, nthOf, type Run, runOf, type Scope, stepFrom } from '#domain/agreement/run.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { useGivingCode } from '#pieces/codebook/useGivingCode.ts';
import { useDerived } from '#session/useDerived.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';

export type BlindCodingProps = {
  readonly coder: string;
  readonly scope: Scope;
  readonly at: CriterionId | undefined;
  readonly onAt: (at: CriterionId | undefined) => void;
  readonly onStop: () => void;
};

/** The work of one coder: the run, the current criterion, and the acts on it. Contains nothing of other coders. */
export type Blind = {
  readonly coder: string;
  readonly run: Run;
  readonly inHand: Criterion | undefined;
  readonly nth: number;
  /** Absent if there is no previous criterion. */
  readonly back: (() => void) | undefined;
  readonly forth: (() => void) | undefined;
  /** Starts again at the first criterion, to review the codes. */
  readonly review: () => void;
  /** Gives the current criterion a code and moves on to the next one; or returns the problem. */
  readonly give: (typed: string) => Problem | undefined;
  readonly takeAway: () => void;
  /** The latest code given and the criterion after it, for the message that is read aloud. */
  readonly given: { readonly code: string; readonly next: Criterion | undefined } | undefined;
};

export function useBlindCoding({ coder, scope, at, onAt }: BlindCodingProps): Blind {
  const { groupId, size } = scope;
  const index = useIndex((now) => now);
  const known = useDerived((platform) => runOf(platform, coder, { groupId, size }), [coder, groupId, size]);
  const run = withoutNewlyCoded(known, index, coder);
  const inHand = run.list.find(({ id }) => id === at) ?? run.left[0];
  const [given, setGiven] = useState<Blind['given']>();
  const onGiven = (code: string) => {
    const next = nextLeft(run, inHand?.id);
    setGiven({ code, next });
    onAt(next?.id);
  };
  const acts = useGivingCode(inHand, onGiven, coder);
  return {
    coder,
    run,
    inHand,
    nth: inHand === undefined ? 0 : nthOf(run, inHand.id),
    given,
    review: () => onAt(run.list[0]?.id),
    ...waysFrom(run, inHand, onAt),
    ...acts,
  };
}

/** The run is updated a moment after an act: a fast typist must not get a criterion that was just coded. */
function withoutNewlyCoded({ list, left }: Run, index: PlatformIndex, coder: string): Run {
  const still = left.filter(({ id }) => index.classificationOf(id, coder) === undefined);
  return { list, left: still, done: list.length - still.length };
}

/**
 * Back goes through all criteria. Forward goes from a coded criterion to the next one, from an uncoded one to the next
 * uncoded one.
 */
function waysFrom(run: Run, inHand: Criterion | undefined, onAt: BlindCodingProps['onAt']) {
  const waiting = run.left.some(({ id }) => id === inHand?.id);
  const before = stepFrom(run, inHand?.id, -1);
  const after = (waiting ? undefined : stepFrom(run, inHand?.id, 1)) ?? nextLeft(run, inHand?.id);
  const toEnd = after === undefined && !waiting;
  return {
    back: before === undefined ? undefined : () => onAt(before.id),
    forth: after === undefined && !toEnd ? undefined : () => onAt(after?.id),
  };
}
