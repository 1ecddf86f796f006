import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { staysInComposer } from './composerFocus.ts';
import styles from './JoinedParts.module.css';
import { useJoining } from './useJoining.ts';

type JoinedPartsProps = {
  readonly criterion: Criterion;
  readonly open?: boolean;
  /** Called after a part was split off. */
  readonly onSplit?: () => void;
};

/** The criteria joined to a criterion, verbatim; each can be split off again. */
export function JoinedParts({ criterion, open = false, onSplit }: JoinedPartsProps) {
  const t = useTranslations('capture');
  const { split } = useJoining();
  const [problem, setProblem] = useState<string>();
  const { id, joined = [] } = criterion;
  if (joined.length === 0) return null;
  return (
    <Disclosure summary={t('joinedParts', { count: joined.length })} open={open}>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <ul className={styles['parts']}>
        {joined.map((part) => (
          <li key={part.id}>
            <span className={styles['words']} lang={part.language} dir="auto">
              {part.text}
            </span>
            <span className={styles['times']}>{t('readTimes', { count: part.expressions })}</span>
            <Button
              aria-label={t('splitNamed', { text: part.text })}
              {...staysInComposer(() => {
                const refusal = split(id, part.id);
                setProblem(refusal);
                if (refusal === undefined) onSplit?.();
              })}
            >
              {t('split')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
