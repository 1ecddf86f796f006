import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { isGeneralComponent } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { isWorkingLabel } from '#domain/keyOverview.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { LabelWithHint } from '#ui/LabelWithHint.tsx';
import styles from './EntryWords.module.css';

type EntryWordsProps = {
  readonly entry: KeyEntry;
  /** Without what belongs in it. */
  readonly short?: boolean;
};

/** A component as a person chooses it: code, label, what belongs in it, and whether the label is only a working one. */
export function EntryWords({ entry, short = false }: EntryWordsProps) {
  const t = useTranslations('pieces');
  const locale = useLocale();
  const label = wordsIn(entry.label, locale);
  const hint = wordsIn(entry.hint, locale);
  return (
    <span className={styles['entry']}>
      <span className={styles['code']}>{entry.code}</span>
      <LabelWithHint
        label={{ text: label?.text, language: label?.language }}
        hint={short ? undefined : hint}
      />
      <span className={styles['marks']}>
        {isGeneralComponent(entry.code) ? <span>{t('general')}</span> : null}
        {isWorkingLabel(entry.status) ? <span>{t('working')}</span> : null}
      </span>
    </span>
  );
}
