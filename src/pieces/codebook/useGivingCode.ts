import { classify, unclassify } from '#domain/classification/classify.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Problem } from '#domain/record/problem.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

type GivingCode = {
  /** Classifies the current criterion; returns the problem if the code is refused. */
  readonly give: (typed: string) => Problem | undefined;
  readonly takeAway: () => void;
};

/**
 * Sets and removes the code of the current criterion, for the given coder or, if none is given, for the choice that
 * counts.
 */
export function useGivingCode(
  inHand: Criterion | undefined,
  onGiven: (code: string) => void,
  coder?: string,
): GivingCode {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const codebook = useCodebook();
  const { effects } = useSession();
  const give = (typed: string): Problem | undefined => {
    if (inHand === undefined) return undefined;
    const choice = { typed, key: codebook.reference, ...(coder !== undefined && { coder }) };
    const acted = act(classify(openPlatform.state.getState().index, effects.ids, [inHand.id], choice));
    if (!acted.ok) return acted.problems[0];
    onGiven(typed.trim().toUpperCase());
    return undefined;
  };
  const takeAway = () => {
    if (inHand !== undefined) act(unclassify(openPlatform.state.getState().index, [inHand.id], coder));
  };
  return { give, takeAway };
}
