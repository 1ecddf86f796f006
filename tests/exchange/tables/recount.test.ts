import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlatformRecords } from '#domain/record/records.ts';
import type { Cell, Table } from '#exchange/tables/column.ts';
import { rounded } from '#exchange/tables/shares.ts';
import { tableCsv } from '#exchange/tables/tableCsv.ts';
import { platformRecords } from '../arbitraries.ts';
import { blegny, nasty, seeded, tablesIn } from './platforms.ts';
import * as recount from './recount.mjs';

type Counts = Readonly<Record<string, unknown>>;

const platforms: readonly (readonly [string, () => PlatformRecords])[] = [
  ['Blégny', blegny],
  ['a nasty platform', nasty],
  ...[1, 2, 3, 4, 5].map((seed) => [`seed ${seed}`, () => seeded(seed)] as const),
];

/** The rows of a table by a key of some columns, with only the columns that were counted again. */
function byKey(table: Table, key: readonly string[], counted: readonly string[]): Record<string, Counts> {
  const names = table.columns.map(({ name }) => name);
  const cell = (row: readonly Cell[], name: string) => row[names.indexOf(name)];
  return Object.fromEntries(
    table.rows.map((row) => [
      key.map((name) => String(cell(row, name))).join(' '),
      Object.fromEntries(counted.map((name) => [name, cell(row, name)])),
    ]),
  );
}

const figures = ({ columns }: Table): readonly string[] =>
  columns
    .filter(({ type, name }) => type !== 'text' && name !== 'cycle' && name !== 'small_cells')
    .map(({ name }) => name);

/** Rows of zeros are not counted again: nothing of them is in the criteria. */
const withCriteria = (rows: Record<string, Counts>): Record<string, Counts> =>
  Object.fromEntries(Object.entries(rows).filter(([, counts]) => counts['n_criteria'] !== 0));

type Tables = ReturnType<typeof tablesIn>;

function expectSyntheses(tables: Tables): void {
  const criteria = recount.rowsOf(tableCsv(tables.criteria, ';'));
  const { synthesis_long: long, synthesis_wide: wide } = tables;
  expect(byKey(long, ['component', 'question', 'group_id'], figures(long))).toEqual(recount.long(criteria));
  expect(byKey(wide, ['component'], figures(wide))).toEqual(recount.wide(criteria));
}

function expectGroupsAndKey(tables: Tables): void {
  const criteria = recount.rowsOf(tableCsv(tables.criteria, ';'));
  const { groups, codebook } = tables;
  const ofGroups = figures(groups).filter((name) => name.startsWith('n_'));
  expect(withCriteria(byKey(groups, ['group_id'], ofGroups))).toEqual(recount.groups(criteria));
  expect(withCriteria(byKey(codebook, ['code'], figures(codebook)))).toEqual(recount.codebook(criteria));
}

function expectAgreement(tables: Tables): void {
  const again = recount.agreement(recount.rowsOf(tableCsv(tables.codings, ';')));
  const pair = ['level', 'coder_a', 'coder_b'];
  for (const [key, counts] of Object.entries(byKey(tables.agreement, pair, ['n', 'alike', 'coefficient']))) {
    const { cells, ...other } = again[key] ?? { cells: {}, n: 0, alike: 0, coefficient: undefined };
    expect(counts).toEqual(other);
    const own = byKey(tables.confusion, [...pair, 'code_a', 'code_b'], ['n']);
    const found = Object.entries(own).filter(([name]) => name.startsWith(`${key} `));
    expect(Object.fromEntries(found.map(([name, { n }]) => [name.slice(key.length + 1), n]))).toEqual(cells);
  }
}

test.each(platforms)(
  '%s: a second count from the criteria alone finds every figure of the syntheses',
  (_, records) => expectSyntheses(tablesIn(records())),
);

test.each(platforms)('%s: a second count finds every figure of the groups and of the key', (_, records) =>
  expectGroupsAndKey(tablesIn(records())),
);

test.each(platforms)('%s: a second count from the codings alone finds who agrees with whom', (_, records) =>
  expectAgreement(tablesIn(records())),
);

test('Whatever the platform and its words, a second count finds every figure', () => {
  fc.assert(
    fc.property(platformRecords, (records) => {
      const tables = tablesIn(records);
      expectSyntheses(tables);
      expectGroupsAndKey(tables);
      expectAgreement(tables);
    }),
    { numRuns: 60 },
  );
});

test('A coefficient halfway between two figures is rounded away from zero, below zero as above', () => {
  expect([rounded(17 / 32), rounded(-17 / 32), rounded(-0)]).toEqual([0.5313, -0.5313, 0]);
});

test('Two platforms of the second count have two coders at least, or nothing was compared', () => {
  expect(tablesIn(seeded(1)).agreement.rows).toHaveLength(6);
  expect(tablesIn(nasty()).agreement.rows).toHaveLength(2);
});
