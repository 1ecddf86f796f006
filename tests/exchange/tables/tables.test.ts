import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unguard } from '#exchange/formulaGuard.ts';
import { tableNames } from '#exchange/tables/column.ts';
import { languages } from '#exchange/tables/labels/labels.ts';
import { tableCsv } from '#exchange/tables/tableCsv.ts';
import { platformRecords } from '../arbitraries.ts';
import { blegny, making, nasty, nastyWords, tablesIn } from './platforms.ts';
import { rowsOf } from './recount.mjs';

const tables = tablesIn(nasty());
const rows = (name: keyof typeof tables) => rowsOf(tableCsv(tables[name], ';'));

test('The tables are the ones that analysts were promised, with these columns, and no language changes them', () => {
  const columns = Object.fromEntries(
    Object.values(tables).map((table) => [table.name, table.columns.map(({ name }) => name)]),
  );
  expect(columns).toMatchSnapshot();
  for (const language of [...languages, 'pt']) {
    const others = Object.values(tablesIn(nasty(), language));
    expect(
      Object.fromEntries(others.map((table) => [table.name, table.columns.map(({ name }) => name)])),
    ).toEqual(columns);
  }
  expect(Object.keys(columns)).toEqual(tableNames);
});

test('Every column has exactly one line in the dictionary, with a label in each language, and an ASCII name', () => {
  for (const language of languages) {
    const found = tablesIn(nasty(), language);
    const all = Object.values(found).flatMap(({ name, columns }) =>
      columns.map((one) => `${name}.${one.name}`),
    );
    const lines = found.dictionary.rows.map(([table, name]) => `${table}.${name}`);
    expect(lines.toSorted()).toEqual(all.toSorted());
    expect(new Set(lines).size).toBe(lines.length);
    for (const [, name, label, type, , , missing] of found.dictionary.rows) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect([label, type, missing].every(Boolean)).toBe(true);
    }
  }
});

test('A column holds what the dictionary says: numbers where it says numbers, and only the values it lists', () => {
  for (const { name, columns, rows: found } of [
    ...Object.values(tables),
    ...Object.values(tablesIn(blegny())),
  ]) {
    for (const [at, { type, values, missing, ...column }] of columns.entries()) {
      for (const row of found) {
        const cell = row[at];
        const where = `${name}.${column.name}`;
        if (cell === undefined || cell === '') expect(missing, where).toBeDefined();
        else {
          expect([where, typeof cell]).toEqual([
            where,
            ['whole', 'number', 'share', 'yesNo'].includes(type) ? 'number' : 'string',
          ]);
          if (values !== undefined && name !== 'dictionary') expect(values, where).toContain(String(cell));
        }
      }
    }
  }
});

test('Participants’ words come back letter for letter from the criteria file', () => {
  const texts = rows('criteria').map(({ text }) => text);
  expect(texts.toSorted()).toEqual([...nastyWords].toSorted());
});

test('A spreadsheet that opens the file sees no formula, and numbers stay numbers', () => {
  const text = tableCsv(tables.criteria, ';');
  expect(text).not.toMatch(/(?:^|;|\n)"?[=+@-]/);
  expect(text).toContain('"\'=1+1"');
  expect(tableCsv(tables.synthesis_wide, ',')).toContain(',-0.2222');
});

test('Any platform’s words come back letter for letter', () => {
  fc.assert(
    fc.property(platformRecords, (records) => {
      const { criteria, codings } = tablesIn(records);
      const read = rowsOf(tableCsv(criteria, ','), ',');
      const place = criteria.columns.findIndex(({ name }) => name === 'text');
      expect(read.map(({ text }) => text)).toEqual(criteria.rows.map((row) => row[place]));
      expect(rowsOf(tableCsv(codings, ','), ',')).toHaveLength(codings.rows.length);
    }),
    { numRuns: 50 },
  );
});

test('The readme gives a pattern that takes the guard off as the program itself does', () => {
  const line = rows('readme').find(({ topic }) => topic === 'formula_guard_python')?.['value'] ?? '';
  const pattern = new RegExp(/r"(.*)", "", x/.exec(line)?.[1] ?? 'nothing');
  for (const text of [...nastyWords, "'=2", "'\u001c=1", "'\u00a0-", "''@", "l'été", "'t is"]) {
    expect(text.replace(pattern, '')).toBe(unguard(text));
  }
});

test('The line for R asks for UTF-8 itself: R does not for a column of plain letters, and refuses the pattern', () => {
  const line = rows('readme').find(({ topic }) => topic === 'formula_guard_r')?.['value'] ?? '';
  const [, written = ''] = /sub\("(.*)", "", x, perl = TRUE\)/.exec(line) ?? [];
  expect(written.startsWith('(*UTF)^')).toBe(true);
  const codes = written.replace('(*UTF)', '').replace(/\\\\x\{(\w+)\}/g, '\\u{$1}');
  const pattern = new RegExp(codes, 'u');
  for (const text of [...nastyWords, "'=2", "'\u001c=1", "'\u00a0-", "''@", "l'été", "'t is"]) {
    expect(text.replace(pattern, '')).toBe(unguard(text));
  }
});

test('The readme names the bytes of the criteria file, what was counted and what is left out', () => {
  const facts = Object.fromEntries(rows('readme').map(({ topic, value }) => [topic, value]));
  const bytes = Buffer.from(tableCsv(tables.criteria, making.delimiter), 'utf8');
  expect(facts['sha256_criteria']).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(facts).toMatchObject({
    when: making.when,
    program_version: '0.1.0',
    n_criteria: '18',
    n_joined: '1',
    n_groups: '3',
    n_groups_without_criteria: '1',
    left_out_withdrawn: '1',
    left_out_people: '1',
    coders: 'group: 15 | LM: 6',
    rows_criteria: '18',
  });
});

test('Blégny: codes and dates that came with the site’s page are said to have come with it', () => {
  const [first] = rowsOf(tableCsv(tablesIn(blegny()).criteria, ';'));
  expect(first).toMatchObject({ source: 'wikispiral', coding: 'source', classified: '1' });
  expect(first?.['created_at']).toMatch(/^2018-10-\d\dT\d\d:\d\d$/);
  expect(first?.['created_at_as_given']).toBe(first?.['created_at']?.replace('T', ' '));
  expect([first?.['key_id'], first?.['key_version']]).toEqual([undefined, undefined]);
  const keys = rowsOf(tableCsv(tablesIn(blegny()).readme, ';')).find(({ topic }) => topic === 'keys_used');
  expect(keys?.['value']).toBe('source: 36');
});

test('Blégny: a code given here since then has its coder, its key and its moment', () => {
  const records = blegny();
  const [given] = records.classifications;
  if (given === undefined) throw new Error('no code');
  const key = { keyId: 'spiral-working', version: '1' };
  const later = { ...given, key, stamp: { counter: 9, device: 'b', wall: '2026-11-28T10:00:00.000Z' } };
  const changed = { ...records, classifications: [later, ...records.classifications.slice(1)] };
  const { criteria, codings } = tablesIn(changed);
  const own = rowsOf(tableCsv(criteria, ';')).find((row) => row['criterion_id'] === given.criterionId);
  expect(own).toMatchObject({ coding: 'group', key_id: 'spiral-working' });
  const coding = rowsOf(tableCsv(codings, ';')).find((row) => row['criterion_id'] === given.criterionId);
  expect(coding).toMatchObject({
    coder: 'group',
    coded_at: '2026-11-28T10:00:00.000Z',
    key_id: 'spiral-working',
  });
});

test('What was written here says when, and joined criteria keep their words inside their host', () => {
  const [, host] = rows('criteria').toSorted((a, b) =>
    (a['criterion_id'] ?? '').localeCompare(b['criterion_id'] ?? ''),
  );
  expect(host).toMatchObject({ source: 'here', modified_at: expect.stringMatching(/Z$/) });
  expect(host?.['created_at']).toMatch(/^20\d\d-.*Z$/);
  expect(JSON.parse(host?.['joined'] ?? '[]')).toMatchObject([{ text: 'critère 50', expressions: 1 }]);
});

test('Two groups of one name are told apart in every table that names them', () => {
  for (const name of ['criteria', 'groups', 'synthesis_long'] as const) {
    const ids = rows(name)
      .filter(({ group }) => group === 'Aînés')
      .map((row) => row['group_id']);
    expect(new Set(ids).size).toBe(2);
  }
});

test('A key that speaks other languages has a column for each of them', () => {
  const entry = {
    code: 'A01',
    status: 'loaded',
    label: { fr: 'Pain', IT: 'Pane', 'fr-BE': 'Tartine' },
    hint: {},
  };
  const key = { keyId: 'ours', version: '1', dimensions: [], entries: [entry] };
  const record = {
    id: 'k',
    platformId: 'p',
    stamp: { counter: 1, device: 'd', wall: '' },
    key,
    order: 1,
  } as never;
  const [row] = rowsOf(tableCsv(tablesIn({ ...nasty(), keys: [record] }).codebook, ';'));
  expect(row).toMatchObject({ code: 'A01', label_fr: 'Pain', label_it: 'Pane', label_fr_be: 'Tartine' });
});

test('Labels are in the platform’s language, so the file does not depend on who makes it', () => {
  const { dictionary } = tables;
  expect(dictionary.rows.find(([, name]) => name === 'component')?.[2]).toBe('Composante');
});

test('The labels of the tables never contain an English word for a French one: each language says all of it', () => {
  const fr = JSON.stringify(tablesIn(nasty(), 'fr').dictionary.rows);
  for (const language of languages.filter((tag) => tag !== 'fr')) {
    expect(JSON.stringify(tablesIn(nasty(), language).dictionary.rows)).not.toBe(fr);
  }
});
