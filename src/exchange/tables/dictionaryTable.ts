import { type Column, column, type Declared, type Table, tableOf } from './column.ts';
import type { TableLabels } from './labels/tableLabels.ts';

type ColumnRow = { readonly table: string; readonly declared: Declared };

const labelOf = ({ columns }: TableLabels, { label, of }: Declared): string =>
  of === undefined ? columns[label] : `${columns[label]} (${of})`;

/** Every reason for which a cell of the column may be empty. */
function meaningOfEmpty({ missing: words, sentences }: TableLabels, { missing, hasLeftOut }: Declared) {
  const reasons = [...(missing === undefined ? [] : [missing]), ...(hasLeftOut ? (['small'] as const) : [])];
  return reasons.map((reason) => words[reason]).join(' | ') || sentences.never;
}

const columnsIn = (labels: TableLabels): readonly Column<ColumnRow>[] => [
  column('table', 'text', ({ table }) => table),
  column('column', 'text', ({ declared }) => declared.name),
  column('label', 'text', ({ declared }) => labelOf(labels, declared)),
  column('type', 'text', ({ declared }) => declared.type, {
    values: ['text', 'whole', 'number', 'share', 'yesNo', 'day', 'moment', 'json', 'ids'],
    rule: 'types',
  }),
  column('unit', 'text', ({ declared }) => declared.unit, {
    values: ['criteria', 'expressions', 'groups'],
    missing: 'none',
  }),
  column('values', 'text', ({ declared }) => declared.values?.join(' | '), { missing: 'anyValue' }),
  column('missing', 'text', ({ declared }) => meaningOfEmpty(labels, declared)),
  column('base', 'text', ({ declared: { base } }) => base && labels.bases[base], { missing: 'none' }),
  column('rule', 'text', ({ declared: { rule } }) => rule && labels.rules[rule], { missing: 'none' }),
];

/** A row for each column of these tables and of the dictionary itself. */
export function dictionaryTable(tables: readonly Table[], labels: TableLabels): Table {
  const own = { name: 'dictionary', columns: columnsIn(labels) };
  const rows = [...tables, own].flatMap(({ name, columns }) =>
    columns.map((declared) => ({ table: name, declared })),
  );
  return tableOf('dictionary', columnsIn(labels), rows);
}
