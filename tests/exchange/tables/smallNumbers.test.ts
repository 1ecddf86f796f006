import { expect, test } from 'vitest';
import type { PlatformRecords } from '#domain/record/records.ts';
import { fr } from '#exchange/tables/labels/fr.ts';
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
const question = (name: string): string => (name.split('_').at(-1) ?? '').toUpperCase();

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

test('What a group said and is not classified is small too when it is fewer than three post-its', () => {
  const tables = tablesWith('everything', seeded(1));
  const { groups = [], criteria = [] } = tables;
  const marks = groups.flatMap((row) => {
    const own = criteria.filter((one) => one['group_id'] === row['group_id'] && one['classified'] === '0');
    const named = (row['small_cells'] ?? '').split(' ');
    return ['', '_wb', '_ib', '_act', '_free'].map((of) => {
      const asked = of === '' ? own : own.filter((one) => one['question'] === question(of));
      const postIts = asked.reduce((sum, one) => sum + Number(one['expressions']), 0);
      return { isNamed: named.includes(`n_unclassified${of}`), isFew: postIts < 3 };
    });
  });
  expect(marks.map(({ isNamed }) => isNamed)).toEqual(marks.map(({ isFew }) => isFew));
  expect(new Set(marks.map(({ isFew }) => isFew)).size).toBe(2);
});

const meanings = ({ dictionary = [] }: typeof numbers) =>
  new Map(dictionary.map((row) => [`${row['table']}/${row['column']}`, row['missing']?.split(' | ')]));

test('Numbers only: the dictionary names every reason for an empty cell, that of the table and that it is small', () => {
  const [all, some] = [meanings(everything), meanings(numbers)];
  for (const name of ['groups', 'synthesis_long', 'synthesis_wide', 'codebook']) {
    const leftOut = new Set((numbers[name] ?? []).flatMap((row) => row['small_cells']?.split(' ') ?? []));
    expect(leftOut.size).toBeGreaterThan(1);
    for (const column of leftOut) {
      const own = all.get(`${name}/${column}`)?.filter((meaning) => meaning !== fr.sentences.never);
      expect([column, some.get(`${name}/${column}`)]).toEqual([column, [...(own ?? []), fr.missing.small]]);
    }
  }
});

test('Numbers only: no number of criteria or groups is zero and no number of expressions is below three', () => {
  const { dictionary = [], ...tables } = tablesWith('numbers', seeded(2));
  const lowest = new Map([
    ['criteria', 1],
    ['groups', 2],
    ['expressions', 3],
  ]);
  for (const name of ['groups', 'synthesis_long', 'synthesis_wide', 'codebook']) {
    for (const { column = '', unit = '' } of dictionary.filter(({ table }) => table === name)) {
      const cells = (tables[name] ?? []).flatMap((row) => (unit === '' ? [] : (row[column] ?? [])));
      const low = cells.filter((cell) => Number(cell) < (lowest.get(unit) ?? 0));
      expect([name, column, low]).toEqual([name, column, []]);
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
