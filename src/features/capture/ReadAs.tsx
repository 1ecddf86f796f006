import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { CodeTag } from '#ui/CodeTag.tsx';
import { CloseIcon } from '#ui/icons.ts';
import styles from './Chips.module.css';
import { readShortcuts, type Shortcut, shortcutsOf } from './shortcuts.ts';
import type { Composing } from './useComposing.ts';

/** The recognised shortcuts, shown before Enter; one touch turns a shortcut into plain words, another touch back. */
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
  const labelOf = useCodeLabel();
  const code = shortcut.kind === 'code' ? parseFullCode(shortcut.typed) : undefined;
  const tag = code && labelOf(code);
  const { source } = shortcut;
  const what =
    shortcut.kind === 'times'
      ? t('readTimes', { count: shortcut.count })
      : [tag?.code, tag?.label, tag?.flag].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-label={t('keepAsWords', { what, source })}
      onClick={() => onRefuse(source)}
    >
      {tag === undefined ? what : <CodeTag {...tag} />}
      <CloseIcon size={1.1} />
    </button>
  );
}
