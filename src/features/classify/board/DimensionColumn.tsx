import { memo } from 'react';
import { isGeneralComponent } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { ComponentPlace, DimensionPlaces } from '#domain/views/classifiedView.ts';
import { useSorting } from '#features/classify/select/useSorting.tsx';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './DimensionColumn.module.css';
import { DropPlace } from './dragging.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';

type DimensionColumnProps = {
  readonly dimension: DimensionPlaces;
  readonly justMoved: readonly CriterionId[];
};

/** One dimension: its components in a column; those without criteria are one line each. */
export const DimensionColumn = memo(function DimensionColumn({ dimension, justMoved }: DimensionColumnProps) {
  const locale = useLocale();
  const { letter, places, criteria } = dimension;
  const label = dimension.dimension && labelIn(dimension.dimension.label, locale);
  return (
    <section className={styles['column']} aria-labelledby={`column-${letter}`} data-scrolls="y">
      <h2 id={`column-${letter}`} className={styles['title']}>
        <span className={styles['letter']}>{letter}</span>{' '}
        <span className={styles['label']} lang={label?.language}>
          {label?.text}
        </span>{' '}
        {criteria > 0 ? <Count count={criteria} /> : null}
      </h2>
      {places.map((place) => (
        <Place key={place.code} place={place} justMoved={movedHere(place, justMoved)} />
      ))}
    </section>
  );
});

const none: readonly CriterionId[] = [];

/** The moved criteria if they are in this place, so that no other place re-renders. */
const movedHere = (
  { criteria }: ComponentPlace,
  justMoved: readonly CriterionId[],
): readonly CriterionId[] => (criteria.some(({ id }) => justMoved.includes(id)) ? justMoved : none);

/** Shows a bare number; screen readers read it with its base. */
function Count({ count }: { readonly count: number }) {
  const t = useTranslations('classify');
  return (
    <span className={styles['count']}>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{t('countIn', { count })}</VisuallyHidden>
    </span>
  );
}

type PlaceProps = { readonly place: ComponentPlace; readonly justMoved: readonly CriterionId[] };

const Place = memo(function Place({ place, justMoved }: PlaceProps) {
  return (
    <DropPlace place={place.code} className={styles['place']}>
      <PlaceHead place={place} />
      <PlaceNotes criteria={place.criteria} justMoved={justMoved} />
    </DropPlace>
  );
});

/** The component's name as a button: it classifies the selected criteria. */
function PlaceHead({ place: { code, entry, criteria } }: Pick<PlaceProps, 'place'>) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const locale = useLocale();
  const { chosen, give } = useSorting();
  const label = entry && labelIn(entry.label, locale);
  return (
    <h3 className={styles['head']}>
      <button
        type="button"
        className={styles['component']}
        data-stop
        onClick={() => {
          if (chosen.all().length > 0) give(chosen.all(), code);
        }}
      >
        <span className={styles['code']}>{code}</span>{' '}
        <span className={styles['label']} lang={label?.language}>
          {label?.text ?? (isGeneralComponent(code) ? t('generalPlace') : common('notListed'))}
        </span>{' '}
        {criteria.length > 0 ? <Count count={criteria.length} /> : null}
      </button>
    </h3>
  );
}
