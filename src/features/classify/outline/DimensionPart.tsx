import { memo } from 'react';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { ComponentPlace, DimensionPlaces } from '#domain/views/classifiedView.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import styles from './Outline.module.css';
import { OutlineLines } from './OutlineLines.tsx';

/** One dimension: its heading, and the components that have criteria. */
export const DimensionPart = memo(function DimensionPart({ dimension }: { dimension: DimensionPlaces }) {
  const locale = useLocale();
  const label = dimension.dimension && labelIn(dimension.dimension.label, locale);
  const { letter, places } = dimension;
  return (
    <section aria-labelledby={`outline-${letter}`} className={styles['part']}>
      <h2 id={`outline-${letter}`}>
        {letter} <span lang={label?.language}>{label?.text}</span>
      </h2>
      {places.map((place) =>
        place.criteria.length === 0 ? null : <ComponentPart key={place.code} place={place} />,
      )}
    </section>
  );
});

const ComponentPart = memo(function ComponentPart({ place }: { readonly place: ComponentPlace }) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const locale = useLocale();
  const { code, entry, criteria } = place;
  const label = entry && labelIn(entry.label, locale);
  return (
    <section aria-labelledby={`outline-${code}`} className={styles['component']} data-drop={code}>
      <h3 id={`outline-${code}`}>
        <span className={styles['code']}>{code}</span>{' '}
        <span lang={label?.language}>{label?.text ?? common('notListed')}</span>{' '}
        <span className={styles['count']}>{t('countIn', { count: criteria.length })}</span>
      </h3>
      <OutlineLines criteria={criteria} most={criteria.length} />
    </section>
  );
});
