import { type ReactNode, useState } from 'react';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import { type DimensionLetter, dimensionLetters } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { InfoIcon } from '#ui/icons.ts';
import styles from './CodebookDimensions.module.css';
import { EntryLabels } from './EntryLabels.tsx';

type CodebookDimensionsProps = {
  readonly onChoose: (code: string) => void;
  /** Details that can be opened under each component; absent if the codebook is shown without help. */
  readonly about?: ((entry: CodebookEntry) => ReactNode) | undefined;
  /** Closes the open dimension once one of its components was chosen. */
  readonly closing?: boolean;
};

/** Browses by dimension, then component: nine large rows, one open at a time. */
export function CodebookDimensions({ onChoose, about, closing = false }: CodebookDimensionsProps) {
  const codebook = useCodebook();
  const [open, setOpen] = useState<DimensionLetter>();
  const letters = dimensionLetters.filter((letter) => codebook.entriesIn(letter).length > 0);
  const choose = (code: string) => {
    if (closing) setOpen(undefined);
    onChoose(code);
  };
  return (
    <ul className={styles['dimensions']}>
      {letters.map((letter) => (
        <li key={letter}>
          <Dimension
            letter={letter}
            open={letter === open}
            onToggle={() => setOpen(letter === open ? undefined : letter)}
          />
          {letter === open ? (
            <ul className={styles['components']}>
              {codebook.entriesIn(letter).map((entry) => (
                <li key={entry.code}>
                  <Component entry={entry} about={about} onChoose={choose} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type DimensionProps = {
  readonly letter: DimensionLetter;
  readonly open: boolean;
  readonly onToggle: () => void;
};

function Dimension({ letter, open, onToggle }: DimensionProps) {
  const label = labelIn(useCodebook().dimension(letter)?.label ?? {}, useLocale());
  return (
    <button type="button" className={styles['dimension']} aria-expanded={open} onClick={onToggle}>
      <span className={styles['letter']}>{letter}</span>
      <span lang={label?.language}>{label?.text}</span>
    </button>
  );
}

type ComponentProps = Pick<CodebookDimensionsProps, 'onChoose' | 'about'> & { readonly entry: CodebookEntry };

function Component({ entry, about, onChoose }: ComponentProps) {
  const t = useTranslations('pieces');
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles['line']}>
        <GiveButton className={styles['component']} entry={entry} onChoose={onChoose} />
        {about === undefined ? null : (
          <IconButton
            label={t('about', { code: entry.code })}
            icon={<InfoIcon />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      {open ? about?.(entry) : null}
    </>
  );
}

type GiveButtonProps = Pick<CodebookDimensionsProps, 'onChoose'> & {
  readonly entry: CodebookEntry;
  readonly className: string | undefined;
};

/** A button that assigns a component. */
export function GiveButton({ entry, className, onChoose }: GiveButtonProps) {
  const t = useTranslations('pieces');
  const label = labelIn(entry.label, useLocale())?.text ?? '';
  return (
    <button
      type="button"
      className={className}
      aria-label={t('give', { code: entry.code, label })}
      onClick={() => onChoose(entry.code)}
    >
      <EntryLabels entry={entry} />
    </button>
  );
}
