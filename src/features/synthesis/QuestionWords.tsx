import { memo } from 'react';
import { fullerCode, type QuestionBlock, type ReportCriterion } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CriterionWords } from '#pieces/CriterionWords.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Synthesis.module.css';

type Row = { readonly row: ReportCriterion; readonly manyGroups: boolean };

function Criterion({ row, manyGroups }: Row) {
  const t = useTranslations('synthesis');
  const { criterion, group } = row;
  const code = fullerCode(row);
  return (
    <li data-question={criterion.question}>
      <QuestionSign question={criterion.question} />
      <div>
        <CriterionWords criterion={criterion} />
        {criterion.expressions === 1 ? null : (
          <span className={styles['times']}>
            <span aria-hidden="true">{t('times', { count: criterion.expressions })}</span>
            <VisuallyHidden>{t('timesLong', { count: criterion.expressions })}</VisuallyHidden>
          </span>
        )}
        {code === undefined ? null : <span className={styles['source']}>{code}</span>}
        {manyGroups ? <span className={styles['source']}>{group.name}</span> : null}
      </div>
    </li>
  );
}

type QuestionWordsProps = {
  readonly block: QuestionBlock;
  readonly manyGroups: boolean;
  /** The level of its heading, one below the heading before it. */
  readonly heading?: 'h3' | 'h4';
};

/** Every answer to one question, ordered by group and by time of writing, not by frequency. */
export const QuestionWords = memo(function QuestionWords(props: QuestionWordsProps) {
  const questionName = useQuestionName();
  const { block, manyGroups, heading: Heading = 'h4' } = props;
  const t = useTranslations('synthesis');
  const { criteria, expressions } = block.counts;
  return (
    <section className={styles['block']} data-question={block.question}>
      <Heading>
        <QuestionSign question={block.question} filled /> {questionName(block.question)}{' '}
        <span className={styles['counts']}>
          {criteria === expressions
            ? t('criteriaOnly', { criteria })
            : t('counts', { criteria, expressions })}
        </span>
      </Heading>
      <ul>
        {block.criteria.map((row) => (
          <Criterion key={row.criterion.id} row={row} manyGroups={manyGroups} />
        ))}
      </ul>
    </section>
  );
});
