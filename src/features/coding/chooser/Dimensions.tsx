import { useState } from 'react';
import { type DimensionLetter, dimensionLetters } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import styles from './Chooser.module.css';
import { Components } from './Components.tsx';

/** Dimension first, then component: nine large lines, one open at a time. It closes once something was chosen. */
export function Dimensions({ onChoose }: { readonly onChoose: (code: string) => void }) {
  const key = useKey();
  const locale = useLocale();
  const [open, setOpen] = useState<DimensionLetter>();
  const letters = dimensionLetters.filter((letter) => key.entriesIn(letter).length > 0);
  const choose = (code: string) => {
    setOpen(undefined);
    onChoose(code);
  };
  return (
    <ul className={styles['dimensions']}>
      {letters.map((letter) => {
        const label = wordsIn(key.dimension(letter)?.label ?? {}, locale);
        return (
          <li key={letter}>
            <button
              type="button"
              className={styles['dimension']}
              aria-expanded={letter === open}
              onClick={() => setOpen(letter === open ? undefined : letter)}
            >
              <span className={styles['letter']}>{letter}</span>
              <span lang={label?.language}>{label?.text}</span>
            </button>
            {letter === open ? <Components entries={key.entriesIn(letter)} onChoose={choose} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
