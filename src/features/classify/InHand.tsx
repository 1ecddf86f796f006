import { printFullCode } from '#domain/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useIndex, useKey } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { CodeTag } from '#ui/CodeTag.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { BackIcon, ForwardIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './InHand.module.css';
import { MeaningButton } from './meaning/MeaningButton.tsx';
import { CausedWords } from './suggest/CausedWords.tsx';
import type { Advice } from './suggest/useSuggestions.ts';
import type { Classifying } from './useClassifying.ts';
import { inHandElement } from './useFocusKept.ts';

type InHandProps = {
  readonly criterion: Criterion;
  readonly classifying: Classifying;
  /** The words that caused a suggestion are underlined. */
  readonly advice: Advice;
};

/** The criterion in hand, always in view, with the component it has so far. */
export function InHand({ criterion, classifying, advice }: InHandProps) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const standing = useTranslations('readBack.standing');
  const group = useIndex((index) => index.record('groups', criterion.groupId));
  const { question, text, language, expressions, readBack } = criterion;
  return (
    <section id={inHandElement} tabIndex={-1} aria-label={t('inHand')}>
      <Note question={question} size="large">
        <div className={styles['note']}>
          <div className={styles['head']}>
            <p className={styles['from']}>
              <QuestionSign question={question} /> {common(`question.${question}`)}
              {group === undefined ? null : <span className={styles['group']}>{group.name}</span>}
            </p>
            <Steps step={classifying.step} />
          </div>
          <p className={styles['text']} lang={language} dir="auto" data-long={text.length > 140 || undefined}>
            <CausedWords text={text} advice={advice} />
          </p>
          {expressions > 1 ? <p className={styles['from']}>{t('times', { count: expressions })}</p> : null}
          {readBack === 'sentBack' ? <p className={styles['from']}>{standing('sentBack')}</p> : null}
          <div className={styles['foot']}>
            <Given criterion={criterion} onTakeAway={classifying.takeAway} />
          </div>
        </div>
      </Note>
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
  const common = useTranslations('common');
  const locale = useLocale();
  const key = useKey();
  const classification = useIndex((index) => index.classificationOf(criterion.id));
  if (classification === undefined) return <p className={styles['none']}>{t('none')}</p>;
  const entry = key.entry(classification.code.component);
  const label = entry && wordsIn(entry.label, locale);
  return (
    <div className={styles['given']}>
      <CodeTag
        code={printFullCode(classification.code)}
        label={label?.text}
        labelLanguage={label?.language}
        flag={entry === undefined ? common('notListed') : undefined}
      />
      <MeaningButton ids={[criterion.id]} kind="plain" />
      <Button kind="plain" onClick={onTakeAway}>
        {t('takeAway')}
      </Button>
    </div>
  );
}
