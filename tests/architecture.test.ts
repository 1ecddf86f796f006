import { expect, test } from 'vitest';
import { type Rule, rules } from './kit/architecture/rules.ts';
import { readModules, readTree, type Source } from './kit/architecture/source.ts';

const root = process.cwd();
const tree = readModules(['src', 'tests', '.tools'].flatMap((folder) => readTree(root, folder)));

test('The tree that is guarded is the real one', () => {
  expect(tree.length).toBeGreaterThan(50);
  expect(tree.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
});

test.each(Object.entries(rules))('The house keeps its rule: %s', (_name, rule) => {
  expect(rule(tree)).toEqual([]);
});

/** A small tree, good but for the files given. */
const says = (rule: Rule, ...bad: readonly Source[]): readonly string[] =>
  rule(
    readModules([
      { path: 'src/domain/group/edit.ts', text: 'export type Group = {};' },
      {
        path: 'src/storage/rows.ts',
        text: "import type { Group } from '#domain/group/edit.ts'; export type Row = Group;",
      },
      ...bad,
    ]),
  );

const lines = (count: number, line = '  void 0;'): string => `${line}\n`.repeat(count);

const badTrees: readonly (readonly [keyof typeof rules, string, string])[] = [
  ['direction', 'src/domain/bad.ts', "import type { Row } from '#storage/rows.ts';"],
  ['direction', 'src/ui/bad.tsx', "const later = () => import('#domain/group/edit.ts');"],
  ['direction', 'src/i18n/bad.ts', "import { group } from '#domain/group/edit.ts';"],
  ['direction', 'src/storage/bad.ts', "export { x } from '../exchange/csv.ts';"],
  ['knownAreas', 'src/gadgets/bad.ts', 'export const x = 1;'],
  ['apartFeatures', 'src/features/charts/bad.ts', "import { y } from '#features/table/y.ts';"],
  ['ownSource', 'src/features/home/bad.ts', "import text from '../../../fixtures/example.txt?raw';"],
  ['ownSource', 'src/features/home/bad.ts', "import { plan } from '../../../tests/kit/plan.ts';"],
  ['shownLayer', 'src/domain/report/bad.ts', "import { x } from '../group.ts';"],
  ['libraryHomes', 'src/domain/bad.ts', "import Dexie from 'dexie';"],
  ['libraryHomes', 'src/features/table/bad.tsx', "import { Bar } from 'recharts';"],
  ['libraryHomes', 'src/i18n/bad.ts', "import type { ReactNode } from 'react';"],
  ['libraryHomes', 'src/features/home/bad.ts', "import moment from 'moment';"],
  ['libraryHomes', 'src/effects/bad.ts', "import { readFileSync } from 'node:fs';"],
  ['noCycles', 'src/domain/bad.ts', "import { x } from './bad.ts'; export const y = x;"],
  ['noTypeCycles', 'src/domain/bad.ts', "import type { X } from './bad.ts'; export type Y = X;"],
  ['openedFiles', 'src/features/home/bad.ts', "import { rows } from '#storage/rows.ts';"],
  ['openedFiles', 'src/features/home/bad.ts', "import type { Row } from '#storage/rows.ts';"],
  ['noBarrels', 'src/domain/index.ts', 'export const x = 1;'],
  ['noBarrels', 'src/domain/bad.ts', "export { x } from './group.ts'; export type { Y } from './y.ts';"],
  ['noBarrels', 'src/domain/bad.ts', "export * from './group.ts'; export const x = 1;"],
  ['shortFiles', 'src/ui/bad.css', lines(301, 'a { color: red; }')],
  ['shortFiles', 'tests/domain/bad.test.ts', lines(301)],
  ['shortFunctions', 'src/domain/bad.ts', `export function long() {\n${lines(39)}}`],
  ['shortFunctions', 'src/domain/bad.ts', `export const long = () => {\n${lines(39)}};`],
  ['shortFunctions', 'src/ui/Bad.tsx', `export function useLong() {\n${lines(39)}}`],
  ['shortFunctions', 'src/ui/Bad.tsx', `export const Bad = memo(() => {\n${lines(79)}});`],
  ['shortVerbs', 'tests/kit/bad.ts', `export function long() {\n${lines(39)}}`],
  ['shortVerbs', 'tests/domain/bad.test.ts', `test('x', () => {\n${lines(79)}});`],
  ['shortVerbs', 'tests/domain/bad.test.ts', `describe.each([1])('x', () => {\n${lines(79)}});`],
  ['shortVerbs', 'tests/domain/bad.test.ts', `beforeEach(() => {\n${lines(39)}});`],
  [
    'shortVerbs',
    'tests/kit/bad.ts',
    `export function makes() {\n  return { verb: () => {\n${lines(39)}} };\n}`,
  ],
  ['subjectFolders', 'src/features/components/bad.tsx', 'export const x = 1;'],
  ['keptWords', 'src/features/home/Bad.tsx', "import { TextArea } from '#ui/TextArea.tsx';"],
  ['keptWords', 'src/features/home/Bad.tsx', 'export const Bad = () => <textarea rows={3} />;'],
  ['keptWords', 'src/pieces/Bad.tsx', 'export const Bad = () => <input type="date" />;'],
];

test.each(badTrees)('The rule %s sees a bad %s', (name, path, text) => {
  expect(says(rules[name], { path, text })).toHaveLength(1);
});

test('A longer cycle is told once, as the way around it', () => {
  const cycle = says(
    rules.noCycles,
    { path: 'src/domain/a.ts', text: "import { b } from './b.ts'; export const a = b;" },
    { path: 'src/domain/b.ts', text: "import { c } from '#domain/c.ts'; export const b = c;" },
    { path: 'src/domain/c.ts', text: "import { a } from './a.ts'; export const c = a;" },
  );
  expect(cycle).toEqual([
    'Import cycle: src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts.',
  ]);
});

const goodFiles: readonly (readonly [keyof typeof rules, string, string])[] = [
  ['direction', 'src/i18n/good.ts', "import type { Group } from '#domain/group/edit.ts';"],
  ['noCycles', 'src/domain/good.ts', "import type { X } from './good.ts'; export type Y = X;"],
  ['noCycles', 'src/app/good.ts', "export const later = () => import('./good.ts');"],
  ['noBarrels', 'src/i18n/good.ts', "export { useTranslations } from 'use-intl';"],
  ['shortFunctions', 'src/ui/Good.tsx', `export const Good = memo(() => {\n${lines(78)}});`],
  ['shortFunctions', 'src/domain/good.ts', `export function long() {\n${lines(38)}}`],
  ['openedFiles', 'src/features/home/good.ts', "import type { Storage } from '#storage/storage.ts';"],
  ['openedFiles', 'src/session/good.ts', "import { rows } from '#storage/rows.ts';"],
  ['noTypeCycles', 'src/session/good.ts', "import type { X } from './good.ts'; export type Y = X;"],
  [
    'shortVerbs',
    'tests/kit/good.ts',
    `export function makes() {\n  return { verb: () => {\n${lines(38)}} };\n}`,
  ],
  ['shortVerbs', 'tests/domain/good.test.ts', `test.each([1])('x', () => {\n${lines(78)}});`],
  ['keptWords', 'src/features/home/Good.tsx', 'export const Good = () => <input id="a" type="checkbox" />;'],
  [
    'keptWords',
    'src/features/home/Good.tsx',
    "import { useKept } from '#session/useKept.ts'; import { TextField } from '#ui/TextField.tsx';",
  ],
  ['libraryHomes', 'src/features/charts/Good.tsx', "import { Bar } from 'recharts';"],
  ['libraryHomes', 'src/effects/good.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
];

test.each(goodFiles)('The rule %s has nothing against %s', (name, path, text) => {
  expect(says(rules[name], { path, text })).toEqual([]);
});
