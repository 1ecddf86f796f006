import { joinCriteria, splitCriterion } from '#domain/criterion/join.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { type Acted, useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** Both return the message of the problem, or undefined if they succeeded. */
export type Joining = {
  readonly join: (host: CriterionId, others: readonly CriterionId[]) => string | undefined;
  readonly split: (host: CriterionId, part: CriterionId) => string | undefined;
};

/** Joins criteria and splits them again; each is one act that can be undone. */
export function useJoining(): Joining {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { effects } = useSession();
  const problemMessages = useProblemMessages();
  const wordsOf = (acted: Acted): string | undefined => {
    const problem = acted.ok ? undefined : acted.problems[0];
    return problem && problemMessages(problem);
  };
  const index = () => openPlatform.state.getState().index;
  return {
    join: (host, others) => wordsOf(act(joinCriteria(index(), effects.ids, host, others))),
    split: (host, part) => wordsOf(act(splitCriterion(index(), effects.ids, host, part))),
  };
}
