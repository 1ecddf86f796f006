import type { Criterion } from '#domain/criterion/criterion.ts';
import type { ReadBackStep } from '#domain/views/readBackRound.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { ShownWords } from './projector/ShownWords.tsx';
import { shownStep } from './projector/shown.ts';
import { ReadAloud } from './ReadAloud.tsx';
import styles from './ReadBack.module.css';
import { FirstWords, ReadBackStatusMark } from './ReadBackStatusMark.tsx';
import { useAsked } from './useAsked.ts';

type CriterionInHandProps = { readonly step: ReadBackStep; readonly criterion: Criterion };

/** The words as the group sees them, in full; below, for the facilitator only, the group's answer and the first words. */
export function CriterionInHand({ step, criterion }: CriterionInHandProps) {
  const t = useTranslations('readBack');
  const codebook = useCodebook();
  const locale = useLocale();
  const asked = useAsked();
  return (
    <section className={styles['seen']} aria-label={t('seen')}>
      <div className={styles['preview']} data-long={criterion.text.length > 140 || undefined}>
        <ShownWords step={shownStep(step, codebook, locale, asked)} />
      </div>
      <div className={styles['foot']}>
        <ReadBackStatusMark criterion={criterion} />
        <FirstWords criterion={criterion} />
        <ReadAloud key={criterion.id} text={criterion.text} language={criterion.language} showLabel />
      </div>
    </section>
  );
}
