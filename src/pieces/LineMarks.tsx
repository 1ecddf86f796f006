import type { ComponentType } from 'react';
import { marksOf } from '#domain/statistics/marks.ts';
import { type Segment, segmentsOf } from '#domain/statistics/segments.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { Marks, PatternBar } from '#ui/Marks.tsx';

type LineMarksProps = {
  readonly line: Line;
  readonly longest: number;
  /** The component that renders the bar; the printed sheet has its own. */
  readonly Bar?: ComponentType<{ readonly parts: readonly Segment[]; readonly label: string }>;
};

/** One mark for each expression, or a bar if there are too many marks to count at a glance. */
export function LineMarks({ line, longest, Bar = PatternBar }: LineMarksProps) {
  const t = useTranslations('pieces');
  const questions = useQuestions();
  const questionName = useQuestionName();
  const marks = marksOf(line, longest, questions);
  if (marks.total === 0) return null;
  const { WB, IB, ACT, FREE } = line.byQuestion;
  const ofMethod = t('marks', {
    total: marks.total,
    WB: WB.expressions,
    IB: IB.expressions,
    ACT: ACT.expressions,
  });
  const free = t('marksFree', { name: questionName('FREE'), count: FREE.expressions });
  const label = FREE.expressions === 0 ? ofMethod : `${ofMethod}, ${free}`;
  if (marks.kind === 'marks') return <Marks runs={marks.runs} label={label} />;
  return <Bar parts={segmentsOf(line, 'expressions', longest, questions)} label={label} />;
}
