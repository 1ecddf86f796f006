import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import { isGeneralComponent } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { isWorkingLabel } from '#domain/views/codebookOverview.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { LabelWithHint } from '#ui/LabelWithHint.tsx';
import styles from './EntryLabels.module.css';

type EntryLabelsProps = {
  readonly entry: CodebookEntry;
  /** Leaves out what belongs in the component. */
  readonly short?: boolean;
};

/** A component in a list of choices: code, label, what belongs in it, and whether the label is only a working one. */
export function EntryLabels({ entry, short = false }: EntryLabelsProps) {
  const t = useTranslations('pieces');
  const locale = useLocale();
  const label = labelIn(entry.label, locale);
  const hint = labelIn(entry.hint, locale);
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
