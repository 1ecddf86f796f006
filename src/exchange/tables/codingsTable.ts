import type { Classification } from '#domain/classification/classification.ts';
import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import { dimensionOf, printFullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type Column, column, type Table, tableOf } from './column.ts';
import { codedAt, keyOf } from './moments.ts';
import type { TableSource } from './source.ts';

type CodingRow = { readonly criterion: Criterion; readonly choice: Classification };

/** Initials are in upper case, so that these two words cannot be anybody's. */
export function coderName(coder: string): string {
  if (coder === groupCoder) return 'group';
  return coder === settledCoder ? 'settled' : coder;
}

const keyIn = ({ choice }: CodingRow) => keyOf(choice);

const columns: readonly Column<CodingRow>[] = [
  column('criterion_id', 'text', ({ criterion }) => criterion.id),
  column('coder', 'text', ({ choice }) => coderName(choice.coder), { rule: 'coder' }),
  column('dimension', 'text', ({ choice }) => dimensionOf(choice.code.component)),
  column('component', 'text', ({ choice }) => choice.code.component),
  column('meaning', 'text', ({ choice }) => choice.code.meaning, { missing: 'none' }),
  column('full_code', 'text', ({ choice }) => printFullCode(choice.code)),
  column('key_id', 'text', (row) => keyIn(row)?.keyId, { missing: 'asInSource' }),
  column('key_version', 'text', (row) => keyIn(row)?.version, { missing: 'asInSource' }),
  column('memo', 'text', ({ choice }) => choice.memo, { missing: 'none', rule: 'memo' }),
  column('coded_at', 'moment', ({ criterion, choice }) => codedAt(criterion, choice), {
    missing: 'asInSource',
    rule: 'utc',
  }),
  column('blind', 'yesNo', () => undefined, { missing: 'notStored' }),
];

/** A row for each criterion and coder: the group's code, the settled one, then the others', criterion by criterion. */
export function codingsTable({ index, statistics }: TableSource): Table {
  const rows = statistics.columns.criteria.flatMap((criterion) =>
    index.classificationsOf(criterion.id).map((choice) => ({ criterion, choice })),
  );
  return tableOf('codings', columns, rows);
}
