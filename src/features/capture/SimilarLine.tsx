import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Similar } from '#domain/likeness/nearDuplicates.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { staysInComposer } from './composerFocus.ts';
import styles from './SimilarLine.module.css';
import { useJoining } from './useJoining.ts';

type SimilarLineProps = {
  readonly criterion: Criterion;
  /** Earlier criteria that say the same; never empty. */
  readonly similar: readonly Similar[];
  readonly onDifferent: (ids: readonly CriterionId[]) => void;
  readonly onReview: () => void;
};

/**
 * Points out, on the note itself, that an earlier criterion says the same. Nothing is joined without a person's choice.
 */
export function SimilarLine({ criterion, similar, onDifferent: onApart, onReview }: SimilarLineProps) {
  const t = useTranslations('capture');
  const { join } = useJoining();
  const [problem, setProblem] = useState<string>();
  const sentence = useSentence(similar);
  const [first] = similar;
  if (first === undefined) return null;
  const { id, text } = criterion;
  const host = first.criterion;
  const markAsDifferent = () => onApart([id, ...similar.map((each) => each.criterion.id)]);
  return (
    <div className={styles['similar']}>
      <p className={styles['words']}>{sentence}</p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <div className={styles['acts']}>
        {similar.length > 1 ? (
          <Button onClick={onReview}>{t('seeSimilar')}</Button>
        ) : (
          <Button
            aria-label={t('joinNamed', { text, host: host.text })}
            {...staysInComposer(() => setProblem(join(host.id, [id])))}
          >
            {t('join')}
          </Button>
        )}
        <Button kind="plain" aria-label={t('keepApartNamed', { text })} {...staysInComposer(markAsDifferent)}>
          {t('keepApart')}
        </Button>
      </div>
    </div>
  );
}

function useSentence(similar: readonly Similar[]): string {
  const t = useTranslations('capture');
  const [first] = similar;
  if (first === undefined) return '';
  if (similar.length > 1) return t('sameAsMany', { count: similar.length });
  const { text } = first.criterion;
  return first.how === 'same' ? t('sameAs', { text }) : t('nearTo', { text });
}
