import { useState } from 'react';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { CodebookOverview, DimensionOverview } from '#domain/views/codebookOverview.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { DownIcon } from '#ui/icons.ts';
import { Section } from '#ui/Section.tsx';
import styles from './Codebook.module.css';
import { Entry, Unlisted } from './Entry.tsx';
import { StatusMark } from './StatusMark.tsx';

/** The nine dimensions; each expands to its components. */
export function Dimensions({ overview }: { readonly overview: CodebookOverview }) {
  const t = useTranslations('codebook');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = open.size === overview.dimensions.length;
  const toggleAll = () => setOpen(new Set(all ? [] : overview.dimensions.map(({ letter }) => letter)));
  const follow = (letter: string, isOpen: boolean) => {
    if (open.has(letter) === isOpen) return;
    setOpen(new Set(isOpen ? [...open, letter] : [...open].filter((other) => other !== letter)));
  };
  return (
    <Section
      title={t('dimensions')}
      aside={
        <Button kind="plain" onClick={toggleAll}>
          {all ? t('closeAll') : t('openAll')}
        </Button>
      }
    >
      <div className={styles['dimensions']}>
        {overview.dimensions.map((dimension) => (
          <Dimension
            key={dimension.letter}
            overview={dimension}
            open={open.has(dimension.letter)}
            onToggle={(isOpen) => follow(dimension.letter, isOpen)}
          />
        ))}
      </div>
    </Section>
  );
}

type DimensionProps = {
  readonly overview: DimensionOverview;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

function Dimension({ overview, open, onToggle }: DimensionProps) {
  const t = useTranslations('codebook');
  const { letter, dimension, lines, unlisted, criteria } = overview;
  const locale = useLocale();
  const label = dimension && labelIn(dimension.label, locale);
  return (
    <details
      className={styles['dimension']}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <span className={styles['letter']}>{letter}</span>
        <span className={styles['words']}>
          <span className={styles['labelLine']}>
            <strong className={styles['dimensionLabel']} lang={label?.language} dir="auto">
              {label?.text}
            </strong>
            {dimension === undefined ? null : <StatusMark status={dimension.status} />}
          </span>
          <span className={styles['hint']}>
            {t('components', { count: lines.length })}
            {criteria === 0 ? '' : ` · ${t('criteria', { count: criteria })}`}
          </span>
        </span>
        <span className={styles['chevron']}>
          <DownIcon />
        </span>
      </summary>
      <ul className={styles['entries']}>
        {lines.map((line) => (
          <Entry key={line.entry.code} {...line} />
        ))}
        {unlisted.map((line) => (
          <Unlisted key={line.code} {...line} />
        ))}
      </ul>
      {unlisted.length === 0 ? null : <p className={styles['unlistedHint']}>{t('unlistedHint')}</p>}
    </details>
  );
}
