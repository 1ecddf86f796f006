import type { CriterionId } from '#domain/identity.ts';
import { joinCriteria, splitCriterion } from '#domain/join.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { type Acted, useAct, useDesk } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';

/** Both give the sentence that says why not, undefined when it was done. */
export type Joining = {
  readonly join: (host: CriterionId, others: readonly CriterionId[]) => string | undefined;
  readonly split: (host: CriterionId, part: CriterionId) => string | undefined;
};

/** Joins criteria and splits them again, each one act that can be undone. */
export function useJoining(): Joining {
  const act = useAct();
  const desk = useDesk();
  const { effects } = useSession();
  const problemWords = useProblemWords();
  const wordsOf = (acted: Acted): string | undefined => {
    const problem = acted.ok ? undefined : acted.problems[0];
    return problem && problemWords(problem);
  };
  const index = () => desk.state.getState().index;
  return {
    join: (host, others) => wordsOf(act(joinCriteria(index(), effects.ids, host, others))),
    split: (host, part) => wordsOf(act(splitCriterion(index(), effects.ids, host, part))),
  };
}
