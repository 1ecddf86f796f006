import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { isGeneralComponent } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { isWorkingLabel } from '#domain/keyOverview.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import styles from './Chooser.module.css';

type ComponentsProps = {
  readonly label?: string;
  readonly entries: readonly KeyEntry[];
  readonly onChoose: (code: string) => void;
};

/** Components to choose from, each a large line. */
export function Components({ label, entries, onChoose }: ComponentsProps) {
  return (
    <ul className={styles['components']} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.code}>
          <Component entry={entry} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

type ComponentProps = { readonly entry: KeyEntry; readonly onChoose: (code: string) => void };

function Component({ entry, onChoose }: ComponentProps) {
  const t = useTranslations('coding');
  const locale = useLocale();
  const label = wordsIn(entry.label, locale);
  const hint = wordsIn(entry.hint, locale);
  return (
    <button
      type="button"
      className={styles['component']}
      aria-label={t('give', { code: entry.code, label: label?.text ?? '' })}
      onClick={() => onChoose(entry.code)}
    >
      <span className={styles['code']}>{entry.code}</span>
      <span className={styles['words']}>
        <span className={styles['label']} lang={label?.language}>
          {label?.text}
        </span>
        {hint === undefined ? null : (
          <span className={styles['hint']} lang={hint.language}>
            {hint.text}
          </span>
        )}
        {isGeneralComponent(entry.code) ? <span className={styles['mark']}>{t('general')}</span> : null}
        {isWorkingLabel(entry.status) ? <span className={styles['mark']}>{t('working')}</span> : null}
      </span>
    </button>
  );
}
