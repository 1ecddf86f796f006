import { useDeferredValue, useMemo } from 'react';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import type { Report } from '#domain/report/report.ts';
import { withComponents } from '#domain/report/withComponents.ts';
import { useReport } from '#pieces/useReport.ts';
import { keptFields } from '#session/keptFields.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useWaiting } from '#session/useWaiting.ts';

/**
 * The report, with every component about which somebody has begun a text. Another window may withdraw the group, or the
 * last criterion of a component: the section stays, because the text is being written in it.
 */
export function useOpenReport(asked: Question | undefined): Report {
  const report = useReport(asked);
  const { codebook, order } = useCodebook();
  // A saved text is no longer begun at once, and is in the report a moment later: its section stays in between.
  const waiting = useDeferredValue(useWaiting());
  return useMemo(() => {
    const { groupId, question = 'all' } = report.scope;
    const isHere = (component: ComponentCode, field: string) =>
      field === keptFields.synthesis({ ...(groupId && { groupId }), component, question });
    const begun = waiting.flatMap(({ component, field }) =>
      component !== undefined && isHere(component, field) ? [component] : [],
    );
    return withComponents(report, begun, { order, listed: codebook.entries.map(({ code }) => code) });
  }, [report, waiting, codebook, order]);
}
