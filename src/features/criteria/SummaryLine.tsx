import { type CriteriaSummary, isFiltered } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Filters.module.css';
import type { FilterProps } from './Filters.tsx';

type SummaryLineProps = FilterProps & {
  readonly summary: CriteriaSummary;
  readonly onShowAll: () => void;
};

/** How many criteria of how many are shown, announced when it changes, and two shortcuts that are useful there. */
export function SummaryLine({ summary, filter, onChange, onShowAll }: SummaryLineProps) {
  const t = useTranslations('criteria');
  const { shown, total, shownExpressions, unclassified } = summary;
  return (
    <div className={styles['summary']}>
      <p role="status">{t('shown', { shown, total, expressions: shownExpressions })}</p>
      {unclassified === 0 || filter.component === 'unclassified' ? null : (
        <Button kind="plain" onClick={() => onChange({ ...filter, component: 'unclassified' })}>
          {t('seeUnclassified', { count: unclassified })}
        </Button>
      )}
      {isFiltered(filter) && shown > 0 ? (
        <Button kind="plain" onClick={onShowAll}>
          {t('showAll')}
        </Button>
      ) : null}
    </div>
  );
}
