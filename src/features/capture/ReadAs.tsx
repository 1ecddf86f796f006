import { parseFullCode, printFullCode } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { readShortcuts, type Shortcut, shortcutsOf } from '#domain/shortcuts.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import { CodeTag } from '#ui/CodeTag.tsx';
import { CloseIcon } from '#ui/icons.ts';
import styles from './Chips.module.css';
import type { Composing } from './useComposing.ts';

/** The shortcuts as they are read, before Enter; a touch keeps one as words, another touch reads it again. */
export function ReadAs({ composing }: { readonly composing: Composing }) {
  const t = useTranslations('capture');
  const { text, refused, shorthand, refuse } = composing;
  const read = shortcutsOf(shorthand);
  const kept = refused.size === 0 ? [] : shortcutsOf(readShortcuts(text)).filter(isIn(refused));
  return (
    <div id="composer-read" role="status" className={styles['chips']}>
      {read.length === 0 ? null : <span className={styles['lead']}>{t('readAs')}</span>}
      {read.map((shortcut) => (
        <ReadChip key={shortcut.kind} shortcut={shortcut} onRefuse={refuse} />
      ))}
      {kept.map(({ kind, source }) => (
        <button
          key={kind}
          type="button"
          className={styles['chip']}
          data-kept
          aria-label={t('readAgain', { source })}
          onClick={() => refuse(source)}
        >
          {t('keptAsWords', { source })}
        </button>
      ))}
    </div>
  );
}

const isIn =
  (refused: ReadonlySet<string>) =>
  ({ source }: Shortcut): boolean =>
    refused.has(source);

type ReadChipProps = { readonly shortcut: Shortcut; readonly onRefuse: (source: string) => void };

function ReadChip({ shortcut, onRefuse }: ReadChipProps) {
  const t = useTranslations('capture');
  const code = useCodeWords(shortcut.kind === 'code' ? shortcut.typed : '');
  const { source } = shortcut;
  const what =
    shortcut.kind === 'times'
      ? t('readTimes', { count: shortcut.count })
      : [code.code, code.label, code.flag].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-label={t('keepAsWords', { what, source })}
      onClick={() => onRefuse(source)}
    >
      {shortcut.kind === 'times' ? what : <CodeTag {...code} />}
      <CloseIcon size={1.1} />
    </button>
  );
}

/** A code as typed, with its label in the key in force; a code the key does not list is flagged, as everywhere. */
export function useCodeWords(typed: string) {
  const common = useTranslations('common');
  const locale = useLocale();
  const key = useKey();
  const code = parseFullCode(typed);
  const entry = code && key.entry(code.component);
  const label = entry && wordsIn(entry.label, locale);
  return {
    code: code === undefined ? typed : printFullCode(code),
    label: label?.text,
    labelLanguage: label?.language,
    flag: entry === undefined ? common('notListed') : undefined,
  };
}
