import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useIsChosen, useSorting } from '#features/classify/select/useSorting.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Outline.module.css';

type OutlineLinesProps = { readonly criteria: readonly Criterion[]; readonly most: number };

/** A list of criteria, each with its box. */
export const OutlineLines = memo(function OutlineLines({ criteria, most }: OutlineLinesProps) {
  if (criteria.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {criteria.slice(0, most).map((criterion) => (
        <OutlineLine key={criterion.id} criterion={criterion} />
      ))}
    </ul>
  );
});

const OutlineLine = memo(function OutlineLine({ criterion }: { readonly criterion: Criterion }) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const { chosen } = useSorting();
  const isChosen = useIsChosen(criterion.id);
  const { id, question, text, language, expressions } = criterion;
  return (
    <li className={styles['line']} data-question={question} data-chosen={isChosen || undefined}>
      <label className={styles['label']}>
        <input type="checkbox" data-note={id} checked={isChosen} onChange={() => chosen.toggle(id)} />
        <QuestionSign question={question} label={common(`question.${question}`)} light />{' '}
        <span className={styles['words']}>
          <span lang={language} dir="auto">
            {text}
          </span>
          {expressions > 1 ? (
            <span className={styles['times']}>{t('times', { count: expressions })}</span>
          ) : null}
        </span>
      </label>
    </li>
  );
});
