import {
  createColumnHelper,
  type Header,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { ComponentCell } from './ComponentCell.tsx';
import { ExpressionsCell } from './ExpressionsCell.tsx';
import { DayCell, GroupCell, MoreCell, QuestionCell } from './PlainCells.tsx';
import { TextCell } from './TextCell.tsx';

// Filtering and sorting belong to the domain, since print and CSV use them too. The table only handles columns, headers
// and the sorted column.
export const features = tableFeatures({ rowSortingFeature });

export type CriteriaTableRow = Row<typeof features, CriteriaRow>;
export type CriteriaTableHeader = Header<typeof features, CriteriaRow, unknown>;

const helper = createColumnHelper<typeof features, CriteriaRow>();

/** The first sort direction of each column is the one people usually want: the most said, the latest. */
export const columns = helper.columns([
  helper.accessor(({ criterion }) => criterion.question, {
    id: 'question',
    cell: ({ row }) => <QuestionCell row={row.original} />,
  }),
  helper.accessor(({ criterion }) => criterion.text, {
    id: 'text',
    cell: ({ row }) => <TextCell row={row.original} />,
  }),
  helper.accessor(({ classification }) => classification?.code.component ?? '', {
    id: 'component',
    cell: ({ row }) => <ComponentCell row={row.original} />,
  }),
  helper.accessor(({ group }) => group.name, {
    id: 'group',
    cell: ({ row }) => <GroupCell row={row.original} />,
  }),
  helper.accessor(({ criterion }) => criterion.expressions, {
    id: 'expressions',
    cell: ({ row }) => <ExpressionsCell row={row.original} />,
  }),
  helper.accessor(({ day }) => day, {
    id: 'day',
    sortDescFirst: true,
    cell: ({ row }) => <DayCell row={row.original} />,
  }),
  helper.display({ id: 'more', enableSorting: false, cell: ({ row }) => <MoreCell row={row.original} /> }),
]);
