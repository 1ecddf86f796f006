import { useDeferredValue, useMemo, useState } from 'react';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import {
  type CriteriaRow,
  type CriteriaSort,
  criteriaRows,
  filterCriteria,
  sortCriteria,
  summariseCriteria,
} from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useWhole } from '#session/useOpenPlatform.tsx';
import { useQuestions } from '#session/useQuestions.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { TrashIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import type { CellPlace } from './editing.ts';
import styles from './Filters.module.css';
import { Filters } from './Filters.tsx';
import { NoCriteria, NothingMatches } from './NoCriteria.tsx';
import { SummaryLine } from './SummaryLine.tsx';
import { useCriteriaFilter } from './useCriteriaFilter.ts';
import { useHeldRow } from './useHeldRow.ts';

const isImported = ({ criterion }: CriteriaRow): boolean => criterion.origin !== undefined;

/** Every criterion of the platform in one table: to browse, to search, and to correct in place. */
export function CriteriaPage() {
  const t = useTranslations('criteria');
  const { order } = useCodebook();
  const questions = useQuestions();
  const whole = useWhole();
  const [filter, setFilter, showAll] = useCriteriaFilter();
  const [sort, setSort] = useState<CriteriaSort>();
  const wanted = useDeferredValue(filter);
  const columns = useMemo(() => statisticsOf(whole.index, order).columns, [whole, order]);
  const selection = useMemo(
    () => sortCriteria(columns, filterCriteria(columns, wanted), sort, questions),
    [columns, wanted, sort, questions],
  );
  const found = useMemo(() => criteriaRows(columns, selection), [columns, selection]);
  const [editing, setEditing] = useState<CellPlace>();
  const shown = useHeldRow(found, editing);
  const summary = useMemo(() => summariseCriteria(columns, selection), [columns, selection]);
  if (columns.size === 0 && shown.length === 0) {
    return (
      <Page title={t('title')} actions={<ToBin />}>
        <NoCriteria />
      </Page>
    );
  }
  return (
    <Page title={t('title')} actions={<ToBin />}>
      <div className={styles['list']}>
        <Filters filter={filter} onChange={setFilter} columns={columns} sort={sort} onSort={setSort} />
        <SummaryLine summary={summary} filter={filter} onChange={setFilter} onShowAll={showAll} />
        {shown.some(isImported) ? <p className={styles['whoseDay']}>{t('whoseDay')}</p> : null}
        {shown.length === 0 ? (
          <NothingMatches onShowAll={showAll} />
        ) : (
          <CriteriaTable rows={shown} sort={sort} onSort={setSort} editing={editing} onEditing={setEditing} />
        )}
      </div>
    </Page>
  );
}

/** Link to the bin, where withdrawn criteria are found again. */
function ToBin() {
  const t = useTranslations('versions.bin');
  const { page, space, platformId } = usePlatformRoute();
  return (
    <a className={buttonClass()} href={hrefOf({ page, space, platformId, place: 'bin' })}>
      <TrashIcon />
      {t('open')}
    </a>
  );
}
