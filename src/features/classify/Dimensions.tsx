import { useState } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { type DimensionLetter, dimensionLetters } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import type { CriterionId } from '#domain/identity.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { InfoIcon } from '#ui/icons.ts';
import { About } from './About.tsx';
import styles from './Dimensions.module.css';
import { EntryWords } from './EntryWords.tsx';

type Choosing = {
  readonly inHand: readonly CriterionId[];
  readonly onChoose: (code: string) => void;
};

/** Dimension first, then component: nine large lines, each opening on its components. */
export function Dimensions({ inHand, onChoose }: Choosing) {
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
            inHand={inHand}
            onChoose={onChoose}
          />
        </li>
      ))}
    </ul>
  );
}

type DimensionProps = Choosing & {
  readonly letter: DimensionLetter;
  readonly open: boolean;
  readonly onToggle: () => void;
};

function Dimension({ letter, open, onToggle, ...choosing }: DimensionProps) {
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
      {open ? <Components letter={letter} {...choosing} /> : null}
    </>
  );
}

function Components({ letter, inHand, onChoose }: Omit<DimensionProps, 'open' | 'onToggle'>) {
  const key = useKey();
  return (
    <ul className={styles['components']}>
      {key.entriesIn(letter).map((entry) => (
        <li key={entry.code}>
          <Component entry={entry} inHand={inHand} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

type ComponentProps = Choosing & { readonly entry: KeyEntry };

function Component({ entry, inHand, onChoose }: ComponentProps) {
  const t = useTranslations('classify');
  const panel = useTranslations('keyPanel');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles['line']}>
        <button
          type="button"
          className={styles['component']}
          aria-label={t('give', { code: entry.code, label: wordsIn(entry.label, locale)?.text ?? '' })}
          onClick={() => onChoose(entry.code)}
        >
          <EntryWords entry={entry} />
        </button>
        <IconButton
          label={panel('about', { code: entry.code })}
          icon={<InfoIcon />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open ? <About entry={entry} inHand={inHand} onChoose={onChoose} /> : null}
    </>
  );
}
