import { type SortingState, type Updater, useTable } from '@tanstack/react-table';
import { type Dispatch, type SetStateAction, useCallback, useMemo, useRef, useState } from 'react';
import { type CriteriaRow, type CriteriaSort, isSortColumn } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useFocusHandoff } from '#ui/focusHandoff.ts';
import styles from './Criteria.module.css';
import { CriterionDialog } from './CriterionDialog.tsx';
import { columns, features } from './columns.tsx';
import { type CellPlace, samePlace, type TableActs, TableActsContext } from './editing.ts';
import { Heads } from './Heads.tsx';
import { Lines } from './Lines.tsx';
import { roles } from './roles.ts';
import { cellAt } from './useGridKeys.ts';

type CriteriaTableProps = {
  /** Filtered and sorted; the same reference as long as nothing changed. */
  readonly rows: readonly CriteriaRow[];
  readonly sort: CriteriaSort | undefined;
  readonly onSort: (sort: CriteriaSort | undefined) => void;
  /** The cell being edited; the parent keeps its row among `rows`. */
  readonly editing: CellPlace | undefined;
  readonly onEditing: Dispatch<SetStateAction<CellPlace | undefined>>;
};

const rowId = ({ criterion }: CriteriaRow): string => criterion.id;

/** The criteria, one per row. Every value that can be corrected is a button that becomes a field. */
export function CriteriaTable(props: CriteriaTableProps) {
  const { rows, sort, onSort, editing, onEditing } = props;
  const t = useTranslations('criteria');
  const severalGroups = useIndex((index) => index.groups().length > 1);
  const sorting = useSorting(sort, onSort);
  const table = useTable({ features, columns, data: rows, getRowId: rowId, manualSorting: true, ...sorting });
  const [more, setMore] = useState<CriteriaRow>();
  const [ended, setEnded] = useState<CellPlace>();
  const element = useRef<HTMLTableElement>(null);
  const position = rows.findIndex(({ criterion }) => criterion.id === ended?.id);
  useFocusHandoff(ended, () => ended && cellAt(element.current, { position, field: ended.field }));
  const acts = useMemo<TableActs>(
    () => ({
      edit: onEditing,
      close: (place, focus) => {
        if (focus) setEnded({ ...place });
        // The touch that closed this cell may already have opened another one.
        onEditing((current) => (samePlace(current, place) ? undefined : current));
      },
      openMore: setMore,
    }),
    [onEditing],
  );
  return (
    <TableActsContext value={acts}>
      <table
        {...roles.table}
        ref={element}
        className={styles['table']}
        data-groups={severalGroups ? 'several' : 'one'}
        aria-label={t('title')}
        aria-rowcount={rows.length + 1}
      >
        <Heads headers={table.getHeaderGroups()[0]?.headers ?? []} />
        <Lines rows={table.getRowModel().rows} editing={editing} />
      </table>
      {more === undefined ? null : <CriterionDialog row={more} onClose={() => setMore(undefined)} />}
    </TableActsContext>
  );
}

/** Converts between TanStack Table's sorting state and ours. */
function useSorting(sort: CriteriaSort | undefined, onSort: (sort: CriteriaSort | undefined) => void) {
  const sorting = useMemo<SortingState>(
    () => (sort === undefined ? [] : [{ id: sort.column, desc: sort.descending }]),
    [sort],
  );
  const onSortingChange = useCallback(
    (updater: Updater<SortingState>) => {
      const [first] = typeof updater === 'function' ? updater(sorting) : updater;
      const column = first?.id ?? '';
      onSort(first !== undefined && isSortColumn(column) ? { column, descending: first.desc } : undefined);
    },
    [sorting, onSort],
  );
  return { state: { sorting }, onSortingChange };
}
