import { useMemo } from 'react';
import type { Question } from '#domain/platform/question.ts';
import { collectionOf } from '#domain/report/collection.ts';
import type { Report } from '#domain/report/report.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import type { Scope } from '#domain/statistics/tally.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useWhole } from '#session/useOpenPlatform.tsx';

/** The report of the group in the address, or of the whole platform; for all questions or for one. */
export function useReport(question: Question | undefined): Report {
  const whole = useWhole();
  const codebook = useCodebook();
  const { groupId } = usePlatformRoute();
  return useMemo(() => {
    const scope: Scope = {
      ...(groupId === undefined ? {} : { groupId }),
      ...(question === undefined ? {} : { question }),
    };
    const listed = codebook.codebook.entries.map(({ code }) => code);
    return reportOf(collectionOf(whole.index, codebook.order), { order: codebook.order, listed }, scope);
  }, [whole, codebook, groupId, question]);
}
