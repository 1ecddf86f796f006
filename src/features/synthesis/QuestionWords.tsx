import { memo } from 'react';
import { printFullCode } from '#domain/componentCode.ts';
import type { QuestionBlock, ReportCriterion } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BesideWords } from '#ui/BesideWords.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Synthesis.module.css';

/** `word`: handed down, because a row is drawn five thousand times. */
type Row = {
  readonly row: ReportCriterion;
  readonly manyGroups: boolean;
  readonly word: (key: 'translation' | 'scribe') => string;
};

/** A full code says more than its component: object, meaning or beneficiary. */
const fullerCode = ({ code }: ReportCriterion): string | undefined => {
  const printed = code === undefined ? '' : printFullCode(code);
  return printed.length > 3 ? printed : undefined;
};

function Criterion({ row, manyGroups, word }: Row) {
  const t = useTranslations('synthesis');
  const { criterion, group } = row;
  const code = fullerCode(row);
  return (
    <li data-question={criterion.question}>
      <QuestionSign question={criterion.question} />
      <div>
        <span dir="auto" lang={criterion.language}>
          {criterion.text}
        </span>
        <BesideWords
          translation={criterion.translation}
          translationLabel={word('translation')}
          mark={criterion.scribe && word('scribe')}
        />
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
  /** Its heading, one level under the one before it. */
  readonly heading?: 'h3' | 'h4';
};

/** Everything answered to one question, in the order of the groups and of the writing: not by how often it was said. */
export const QuestionWords = memo(function QuestionWords(props: QuestionWordsProps) {
  const { block, manyGroups, heading: Heading = 'h4' } = props;
  const t = useTranslations('synthesis');
  const word = useTranslations('common');
  const { criteria, expressions } = block.counts;
  return (
    <section className={styles['block']} data-question={block.question}>
      <Heading>
        <QuestionSign question={block.question} filled /> {word(`question.${block.question}`)}{' '}
        <span className={styles['counts']}>
          {criteria === expressions
            ? t('criteriaOnly', { criteria })
            : t('counts', { criteria, expressions })}
        </span>
      </Heading>
      <ul>
        {block.criteria.map((row) => (
          <Criterion key={row.criterion.id} row={row} manyGroups={manyGroups} word={word} />
        ))}
      </ul>
    </section>
  );
});
