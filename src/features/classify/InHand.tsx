import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CriterionNote } from '#pieces/CriterionNote.tsx';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { BackIcon, ForwardIcon } from '#ui/icons.ts';
import styles from './InHand.module.css';
import { MeaningButton } from './meaning/MeaningButton.tsx';
import { CausedWords } from './suggest/CausedWords.tsx';
import type { Advice } from './suggest/useSuggestions.ts';
import type { Classifying } from './useClassifying.ts';

/** The id of the current criterion's element, which can have the focus. */
export const inHandElement = 'in-hand';

type InHandProps = {
  readonly criterion: Criterion;
  readonly classifying: Classifying;
  /** Suggestions: the words that caused them are underlined. */
  readonly advice: Advice;
};

/** The current criterion, always visible, with its component so far. */
export function InHand({ criterion, classifying, advice }: InHandProps) {
  const t = useTranslations('classify');
  const status = useTranslations('readBack.status');
  return (
    <section id={inHandElement} tabIndex={-1} aria-label={t('inHand')}>
      <CriterionNote
        criterion={criterion}
        ways={<Steps step={classifying.step} />}
        words={<CausedWords text={criterion.text} advice={advice} />}
      >
        {criterion.readBack === 'sentBack' ? <p className={styles['status']}>{status('sentBack')}</p> : null}
        <div className={styles['foot']}>
          <Given criterion={criterion} onTakeAway={classifying.takeAway} />
        </div>
      </CriterionNote>
    </section>
  );
}

function Steps({ step }: Pick<Classifying, 'step'>) {
  const t = useTranslations('classify');
  return (
    <div className={styles['steps']}>
      <IconButton label={t('previous')} icon={<BackIcon />} onClick={() => step('previous')} />
      <IconButton label={t('next')} icon={<ForwardIcon />} onClick={() => step('next')} />
    </div>
  );
}

function Given({
  criterion,
  onTakeAway,
}: {
  readonly criterion: Criterion;
  readonly onTakeAway: () => void;
}) {
  const t = useTranslations('classify');
  const classification = useIndex((index) => index.classificationOf(criterion.id));
  if (classification === undefined) return <p className={styles['none']}>{t('none')}</p>;
  return (
    <div className={styles['given']}>
      <CodeLabel code={classification.code} />
      <MeaningButton ids={[criterion.id]} kind="plain" />
      <Button kind="plain" onClick={onTakeAway}>
        {t('takeAway')}
      </Button>
    </div>
  );
}
