import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { CodeTag } from '#ui/CodeTag.tsx';
import styles from './Codebook.module.css';
import { StatusMark } from './StatusMark.tsx';

type EntryProps = {
  readonly entry: CodebookEntry;
  /** The number of criteria of this platform with this component. */
  readonly criteria: number;
};

/**
 * One component: code, label, how certain the label is, and what belongs in it, the latter only in the label's own
 * language.
 */
export function Entry({ entry, criteria }: EntryProps) {
  const locale = useLocale();
  const label = labelIn(entry.label, locale);
  const hint = labelIn(entry.hint, label?.language ?? locale);
  return (
    <li className={styles['entry']}>
      <CodeTag code={entry.code} />
      <div className={styles['words']}>
        <span className={styles['labelLine']}>
          <strong className={styles['label']} lang={label?.language} dir="auto">
            {label?.text}
          </strong>
          <StatusMark status={entry.status} />
        </span>
        {hint === undefined || hint.language !== label?.language ? null : (
          <span className={styles['hint']} lang={hint.language} dir="auto">
            {hint.text}
          </span>
        )}
      </div>
      <Count criteria={criteria} />
    </li>
  );
}

type UnlistedProps = { readonly code: ComponentCode; readonly criteria: number };

/** A code that criteria have and the codebook does not list: it is kept, and pointed out. */
export function Unlisted({ code, criteria }: UnlistedProps) {
  const t = useTranslations('codebook');
  return (
    <li className={styles['entry']} data-unlisted>
      <CodeTag code={code} flag={t('unlisted')} />
      <Count criteria={criteria} />
    </li>
  );
}

function Count({ criteria }: { readonly criteria: number }) {
  const t = useTranslations('codebook');
  return criteria === 0 ? null : (
    <span className={styles['count']}>{t('criteria', { count: criteria })}</span>
  );
}
