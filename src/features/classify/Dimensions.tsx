import { useState } from 'react';
import { type DimensionLetter, dimensionLetters } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import styles from './Dimensions.module.css';
import { EntryWords } from './EntryWords.tsx';

/** Dimension first, then component: nine large lines, each opening on its components. */
export function Dimensions({ onChoose }: { readonly onChoose: (code: string) => void }) {
  const key = useKey();
  const [open, setOpen] = useState<DimensionLetter>();
  const letters = dimensionLetters.filter((letter) => key.entriesIn(letter).length > 0);
  return (
    <ul className={styles['dimensions']}>
      {letters.map((letter) => (
        <li key={letter}>
          <Dimension
            letter={letter}
            open={letter === open}
            onToggle={() => setOpen(letter === open ? undefined : letter)}
            onChoose={onChoose}
          />
        </li>
      ))}
    </ul>
  );
}

type DimensionProps = {
  readonly letter: DimensionLetter;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (code: string) => void;
};

function Dimension({ letter, open, onToggle, onChoose }: DimensionProps) {
  const key = useKey();
  const locale = useLocale();
  const dimension = key.dimension(letter);
  const label = dimension && wordsIn(dimension.label, locale);
  return (
    <>
      <button type="button" className={styles['dimension']} aria-expanded={open} onClick={onToggle}>
        <span className={styles['letter']}>{letter}</span>
        <span lang={label?.language}>{label?.text}</span>
      </button>
      {open ? <Components letter={letter} onChoose={onChoose} /> : null}
    </>
  );
}

function Components({ letter, onChoose }: Pick<DimensionProps, 'letter' | 'onChoose'>) {
  const t = useTranslations('classify');
  const locale = useLocale();
  const key = useKey();
  return (
    <ul className={styles['components']}>
      {key.entriesIn(letter).map((entry) => (
        <li key={entry.code}>
          <button
            type="button"
            className={styles['component']}
            aria-label={t('give', { code: entry.code, label: wordsIn(entry.label, locale)?.text ?? '' })}
            onClick={() => onChoose(entry.code)}
          >
            <EntryWords entry={entry} />
          </button>
        </li>
      ))}
    </ul>
  );
}
