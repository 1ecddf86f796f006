import { useCallback } from 'react';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Result } from '#domain/record/result.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';

/** Commits a planned correction. Returns undefined when it was accepted, otherwise the message of the first problem. */
export function useCorrecting(): (
  plan: (index: PlatformIndex) => Result<Plan, Problem>,
) => string | undefined {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const problemMessages = useProblemMessages();
  return useCallback(
    (plan) => {
      const acted = act(plan(openPlatform.state.getState().index));
      const problem = acted.ok ? undefined : acted.problems[0];
      return problem && problemMessages(problem);
    },
    [act, openPlatform, problemMessages],
  );
}
