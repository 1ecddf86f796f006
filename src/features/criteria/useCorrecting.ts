import { useCallback } from 'react';
import type { Plan } from '#domain/change.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk } from '#session/useDesk.tsx';

/** Does a planned correction; undefined when it was taken, else the words of what keeps it from being. */
export function useCorrecting(): (
  plan: (index: PlatformIndex) => Result<Plan, Problem>,
) => string | undefined {
  const act = useAct();
  const desk = useDesk();
  const problemWords = useProblemWords();
  return useCallback(
    (plan) => {
      const acted = act(plan(desk.state.getState().index));
      const problem = acted.ok ? undefined : acted.problems[0];
      return problem && problemWords(problem);
    },
    [act, desk, problemWords],
  );
}
