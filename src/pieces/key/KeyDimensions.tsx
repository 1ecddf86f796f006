import { type ReactNode, useState } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { type DimensionLetter, dimensionLetters } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { InfoIcon } from '#ui/icons.ts';
import { EntryWords } from './EntryWords.tsx';
import styles from './KeyDimensions.module.css';

type KeyDimensionsProps = {
  readonly onChoose: (code: string) => void;
  /** What can be opened under each component; absent where the key stands without help. */
  readonly about?: ((entry: KeyEntry) => ReactNode) | undefined;
  /** The dimension closes once one of its components was chosen. */
  readonly closing?: boolean;
};

/** Dimension first, then component: nine large lines, one open at a time. */
export function KeyDimensions({ onChoose, about, closing = false }: KeyDimensionsProps) {
  const key = useKey();
  const [open, setOpen] = useState<DimensionLetter>();
  const letters = dimensionLetters.filter((letter) => key.entriesIn(letter).length > 0);
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
              {key.entriesIn(letter).map((entry) => (
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
  const label = wordsIn(useKey().dimension(letter)?.label ?? {}, useLocale());
  return (
    <button type="button" className={styles['dimension']} aria-expanded={open} onClick={onToggle}>
      <span className={styles['letter']}>{letter}</span>
      <span lang={label?.language}>{label?.text}</span>
    </button>
  );
}

type ComponentProps = Pick<KeyDimensionsProps, 'onChoose' | 'about'> & { readonly entry: KeyEntry };

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

type GiveButtonProps = Pick<KeyDimensionsProps, 'onChoose'> & {
  readonly entry: KeyEntry;
  readonly className: string | undefined;
};

/** A component of the key that is given at a touch. */
export function GiveButton({ entry, className, onChoose }: GiveButtonProps) {
  const t = useTranslations('pieces');
  const label = wordsIn(entry.label, useLocale())?.text ?? '';
  return (
    <button
      type="button"
      className={className}
      aria-label={t('give', { code: entry.code, label })}
      onClick={() => onChoose(entry.code)}
    >
      <EntryWords entry={entry} />
    </button>
  );
}
