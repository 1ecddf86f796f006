import { useState } from 'react';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './PasteDialog.module.css';
import { hasMarker, pasteLimit, withoutMarker } from './pastedLines.ts';
import { readShortcuts, type Shorthand, shortcutsOf } from './shortcuts.ts';
import type { Composing } from './useComposing.ts';

/** The pasted lines, and the text of the field before the paste. */
export type Pasted = { readonly lines: readonly string[]; readonly before: string };

type PasteDialogProps = {
  readonly composing: Composing;
  readonly pasted: Pasted;
  readonly onClose: () => void;
};

/** How to split the lines. Nothing is removed from them unless the person asks for it. */
function useChoices({ lines }: Pasted) {
  const [bare, setBare] = useState(false);
  const [short, setShort] = useState(true);
  const cleaned = bare ? lines.map(withoutMarker) : lines;
  const read = cleaned.map((line): Shorthand => readShortcuts(line));
  return {
    bare: { value: bare, set: setBare, offered: lines.some(hasMarker) },
    short: { value: short, set: setShort, offered: read.some((line) => shortcutsOf(line).length > 0) },
    found: short ? read : cleaned.map((text): Shorthand => ({ text })),
  };
}

/** Turns a pasted list into one criterion a line, or one post-it with line breaks. The text is in the field already. */
export function PasteDialog({ composing, pasted, onClose }: PasteDialogProps) {
  const t = useTranslations('capture');
  const { bare, short, found } = useChoices(pasted);
  const count = found.length;
  const tooMany = count > pasteLimit;
  const split = () => {
    if (composing.saveLines(found, pasted.before)) onClose();
  };
  return (
    <Dialog
      title={t('pasteTitle', { count })}
      closeLabel={t('pasteKeep')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('pasteKeep')}</Button>
          {tooMany ? null : (
            <Button kind="primary" onClick={split}>
              {t('pasteSplit', { count })}
            </Button>
          )}
        </>
      }
    >
      {composing.problem === undefined ? null : <Notice kind="danger" title={composing.problem} />}
      <p>{tooMany ? t('pasteTooMany', { limit: pasteLimit }) : t('pasteLead')}</p>
      {bare.offered && !tooMany ? (
        <CheckField label={t('pasteMarkers')} checked={bare.value} onChange={bare.set} />
      ) : null}
      {short.offered && !tooMany ? (
        <CheckField label={t('pasteShortcuts')} checked={short.value} onChange={short.set} />
      ) : null}
      {tooMany ? null : (
        <ol className={styles['lines']} aria-label={t('pastePreview')}>
          {found.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are never reordered
            <Line key={at} line={line} language={composing.voice.language ?? composing.group.language} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function Line({ line, language }: { readonly line: Shorthand; readonly language: string }) {
  const t = useTranslations('capture');
  const { text, code, times } = line;
  return (
    <li>
      <span lang={language} dir="auto">
        {text}
      </span>
      {code === undefined ? null : <LineCode typed={code.typed} />}
      {times === undefined ? null : (
        <span className={styles['times']}>{t('readTimes', { count: times.count })}</span>
      )}
    </li>
  );
}

function LineCode({ typed }: { readonly typed: string }) {
  const code = parseFullCode(typed);
  return code === undefined ? typed : <CodeLabel code={code} />;
}
