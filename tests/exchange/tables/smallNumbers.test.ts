import { expect, test } from 'vitest';
import type { PlatformRecords } from '#domain/record/records.ts';
import { tableCsv } from '#exchange/tables/tableCsv.ts';
import { sourceIn, type TablesRequest, tablesOf } from '#exchange/tables/writeTables.ts';
import { making, nasty, seeded } from './platforms.ts';
import { rowsOf } from './recount.mjs';

type Contents = TablesRequest['making']['contents'];

function tablesWith(contents: Contents, records: PlatformRecords) {
  const source = sourceIn(records);
  if (source === undefined) throw new Error('no platform');
  const tables = tablesOf(source, { ...making, contents });
  return Object.fromEntries(tables.map((table) => [table.name, rowsOf(tableCsv(table, ';'))]));
}

const everything = tablesWith('everything', nasty());
const numbers = tablesWith('numbers', nasty());
const question = (name: string): string => name.slice(-3).replace('_', '').toUpperCase();

test('Everything: each count of fewer than three post-its or two groups is named in its row', () => {
  for (const row of everything['synthesis_wide'] ?? []) {
    const named = (row['small_cells'] ?? '').split(' ');
    for (const name of ['n_criteria_wb', 'n_criteria_ib', 'n_criteria_act']) {
      const said = (everything['criteria'] ?? []).filter(
        (one) => one['component'] === row['component'] && one['question'] === question(name),
      );
      const postIts = said.reduce((sum, one) => sum + Number(one['expressions']), 0);
      const groups = new Set(said.map((one) => one['group_id'])).size;
      expect([name, named.includes(name)]).toEqual([name, postIts < 3 || groups < 2]);
    }
  }
});

test('Numbers only: no word, no coding and no small number leaves, and the row says what was left out', () => {
  expect(Object.keys(numbers)).toEqual([
    'readme',
    'groups',
    'synthesis_long',
    'synthesis_wide',
    'agreement',
    'codebook',
    'dictionary',
  ]);
  for (const name of ['groups', 'synthesis_long', 'synthesis_wide', 'codebook']) {
    const all = everything[name] ?? [];
    expect((numbers[name] ?? []).length).toBe(all.length);
    for (const [at, row] of (numbers[name] ?? []).entries()) {
      const small = new Set((row['small_cells'] ?? '').split(' '));
      for (const [column, cell] of Object.entries(all[at] ?? {})) {
        expect([column, row[column]]).toEqual([column, small.has(column) ? undefined : cell]);
      }
    }
  }
});

test('In a table by group the number of groups says nothing: only few post-its are small', () => {
  const { synthesis_long: long = [] } = tablesWith('everything', seeded(1));
  for (const row of long) {
    const isNamed = (row['small_cells'] ?? '').split(' ').includes('n_criteria');
    expect(isNamed).toBe(Number(row['n_expressions']) < 3);
  }
  expect(long.some((row) => row['small_cells'] !== undefined)).toBe(true);
});

test('The readme counts the small numbers, and says when words are left out', () => {
  const facts = (tables: typeof numbers) =>
    Object.fromEntries((tables['readme'] ?? []).map(({ topic, value }) => [topic, value]));
  expect(Number(facts(everything)['small_cells'])).toBeGreaterThan(10);
  expect(facts(everything)).toMatchObject({ contents: 'everything', left_out_words: undefined });
  expect(facts(numbers)).toMatchObject({
    contents: 'numbers',
    left_out_words: expect.stringContaining('criteria'),
  });
});
