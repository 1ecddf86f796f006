import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import {
  confirmCriteria,
  type NewWords,
  rewordCriterion,
  sendBackCriteria,
} from '#domain/criterion/readBack.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Result } from '#domain/record/result.ts';
import type { Seen } from '#domain/record/seen.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';

/** The latest answer, for the message that is read aloud. */
type Answered = {
  readonly answer: 'confirmed' | 'reworded' | 'sentBack';
  readonly count: number;
  /** The criterion's words, if the answer was about a single one. */
  readonly text: string;
};

/** The group's possible answers. Each returns the message of the problem, or undefined if it was saved. */
export type Answers = {
  readonly confirm: (criteria: readonly Criterion[]) => string | undefined;
  readonly sendBack: (criterion: Criterion) => string | undefined;
  readonly reword: (seen: Seen<Criterion>, words: NewWords) => string | undefined;
  readonly last: Answered | undefined;
};

export function useAnswers(): Answers {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const problemMessages = useProblemMessages();
  const [last, setLast] = useState<Answered>();
  const attempt = (plan: (index: PlatformIndex) => Result<Plan, Problem>, answered: Answered) => {
    const acted = act(plan(openPlatform.state.getState().index));
    const problem = acted.ok ? undefined : acted.problems[0];
    if (problem === undefined) setLast(answered);
    return problem && problemMessages(problem);
  };
  return {
    confirm: (criteria) =>
      attempt(
        (index) =>
          confirmCriteria(
            index,
            criteria.map(({ id }) => id),
          ),
        { answer: 'confirmed', count: criteria.length, text: criteria[0]?.text ?? '' },
      ),
    sendBack: ({ id, text }) =>
      attempt((index) => sendBackCriteria(index, [id]), { answer: 'sentBack', count: 1, text }),
    reword: (seen, words) =>
      attempt((index) => rewordCriterion(index, seen, words), {
        answer: 'reworded',
        count: 1,
        text: words.text,
      }),
    last,
  };
}
