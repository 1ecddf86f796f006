import { useTranslations } from 'use-intl';
import type { Problem } from '#domain/record/problem.ts';

/** A sentence for each problem of a plan: what happened and what is safe. */
export function useProblemMessages(): (problem: Problem) => string {
  const t = useTranslations('problems');
  return (problem) => {
    if (problem.type === 'TooLong') return t('TooLong', { length: problem.length, limit: problem.limit });
    if (problem.type === 'MalformedCode') return t('MalformedCode', { text: problem.text });
    if (problem.type === 'MalformedDate') return t('MalformedDate', { text: problem.text });
    if (problem.type === 'ExpressionsOutOfRange') return t('ExpressionsOutOfRange', { limit: problem.limit });
    if (problem.type === 'FewerThanJoined') return t('FewerThanJoined', { least: problem.least });
    if (problem.type === 'JoinedTooMany') {
      return t('JoinedTooMany', { value: problem.value, limit: problem.limit });
    }
    if (problem.type === 'PlatformFull') {
      return t('PlatformFull', { left: problem.left, limit: problem.limit });
    }
    return t(problem.type);
  };
}
