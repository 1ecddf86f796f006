import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { questions } from '#domain/platform/question.ts';
import { collectionOf } from '#domain/report/collection.ts';
import type { QuestionBlock, Report } from '#domain/report/report.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import type { Scope } from '#domain/statistics/tally.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { indexOf as indexOfRecords } from '../../kit/commitTo.ts';
import {
  anyPlatform,
  blegnyRows,
  code,
  criterionId,
  groupId,
  indexOf,
  type Row,
  recordsOf,
} from '../statistics/sample.ts';

const listed = ['A00', 'A01', 'A08', 'B03', 'D02', 'G00', 'I08'].map(code);
const key = { order: createCodeOrder(listed), listed };
const reportFrom = (index: PlatformIndex, scope: Scope = {}) =>
  reportOf(collectionOf(index, key.order), key, scope);

const blocksOf = (report: Report): readonly QuestionBlock[] => [
  ...report.dimensions.flatMap(({ components }) => components.flatMap((component) => component.questions)),
  ...report.unclassified,
];
const labelIn = (report: Report) =>
  blocksOf(report).flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));

test('every live criterion is in the report exactly once, whatever the data and the scope', () => {
  const anyScope = fc.record(
    { groupId: fc.integer({ min: 0, max: 5 }).map(groupId), question: fc.constantFrom(...questions) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyPlatform, anyScope, ({ groups, rows }, scope) => {
      const index = indexOf(groups, rows);
      const expected = index
        .criteria()
        .filter((c) => scope.groupId === undefined || c.groupId === scope.groupId)
        .filter((c) => scope.question === undefined || c.question === scope.question)
        .map(({ id }) => id);
      expect(labelIn(reportFrom(index, scope)).sort()).toEqual(expected.sort());
    }),
  );
});

test('the number above each block is the number of criteria under it', () => {
  fc.assert(
    fc.property(anyPlatform, ({ groups, rows }) => {
      for (const { counts, criteria } of blocksOf(reportFrom(indexOf(groups, rows)))) {
        expect(counts.criteria).toBe(criteria.length);
        expect(counts.expressions).toBe(criteria.reduce((sum, row) => sum + row.criterion.expressions, 0));
      }
    }),
  );
});

test('every word under a component was given that component', () => {
  fc.assert(
    fc.property(anyPlatform, ({ groups, rows }) => {
      const { dimensions, unclassified } = reportFrom(indexOf(groups, rows));
      for (const { code: own, questions: blocks } of dimensions.flatMap(({ components }) => components)) {
        const given = blocks.flatMap(({ criteria }) => criteria.map((row) => row.code?.component));
        expect(new Set(given)).toEqual(new Set([own]));
      }
      expect(unclassified.flatMap(({ criteria }) => criteria.flatMap((row) => row.code ?? []))).toEqual([]);
    }),
  );
});

test('the report of Blégny goes by dimension, component and question, in the words of the group', () => {
  const report = reportFrom(indexOf(1, blegnyRows()));
  expect(report.dimensions.map(({ letter }) => letter).join('')).toBe('ABCDFGHI');
  const money = report.dimensions[0]?.components.find((component) => component.code === 'A08');
  expect(
    money?.questions.map(({ question, criteria }) => [question, criteria.map((row) => row.criterion.text)]),
  ).toEqual([
    ['WB', ['je voudrais pouvoir payer mes factures, ne plus avoir de dettes']],
    ['IB', ["Avoir plus d'argent pour payer le mazout", 'être en insécurité financière']],
    ['ACT', ['Achat groupé de mazout à organiser']],
  ]);
  expect(report.unclassified).toEqual([]);
});

test('a code the key does not list keeps its place and is flagged', () => {
  const report = reportFrom(indexOf(1, [{ group: 0, question: 'WB', code: 'A99' }]));
  expect(report.dimensions[0]?.components).toMatchObject([{ code: 'A99', listed: false }]);
});

const text = (where: Partial<SynthesisText>, id: string): SynthesisText => ({
  id: id as SynthesisText['id'],
  platformId: 'platform' as SynthesisText['platformId'],
  stamp: { counter: 1, device: 'a', wall: '' },
  component: code('A08'),
  question: 'all',
  text: id,
  covered: [criterionId(0)],
  ...where,
});

const rows: readonly Row[] = [
  { group: 0, question: 'WB', code: 'A08' },
  { group: 1, question: 'IB', code: 'A08' },
];
const withTexts = (...syntheses: readonly SynthesisText[]) =>
  indexOfRecords({ ...recordsOf(2, rows), syntheses });
const firstTexts = (report: Report) => report.dimensions[0]?.components[0]?.texts ?? [];

test('the platform shows its own text first, then those of its groups by name; a group shows its own only', () => {
  const index = withTexts(
    text({ groupId: groupId(1) }, 'theirs'),
    text({}, 'ours'),
    text({ question: 'IB' }, 'ill'),
  );
  expect(firstTexts(reportFrom(index)).map(({ synthesis, group }) => [synthesis.text, group?.name])).toEqual([
    ['ours', undefined],
    ['ill', undefined],
    ['theirs', 'Groupe 1'],
  ]);
  const own = firstTexts(reportFrom(index, { groupId: groupId(1) }));
  expect(own.map(({ synthesis, group }) => [synthesis.text, group])).toEqual([['theirs', undefined]]);
});

test('a text tells how many criteria it covers and how many came after, whichever question is on the screen', () => {
  const index = withTexts(text({}, 'ours'));
  const since = { covered: 1, after: 1, gone: 0 };
  expect(firstTexts(reportFrom(index))).toMatchObject([since]);
  expect(firstTexts(reportFrom(index, { question: 'WB' }))).toMatchObject([since]);
});

test('a text whose criteria all went is still shown', () => {
  const index = withTexts(text({ component: code('D02'), covered: [criterionId(9)] }, 'alone'));
  const section = reportFrom(index).dimensions[1]?.components[0];
  expect(section).toMatchObject({ code: 'D02', line: { counts: { criteria: 0 } }, questions: [] });
  expect(section?.texts).toMatchObject([{ covered: 1, gone: 1 }]);
});

test('the last line tells where the words come from and with which key they were classified', () => {
  const oneGroup: readonly Row[] = [
    { group: 0, question: 'WB', code: 'A08' },
    { group: 0, question: 'IB', code: 'A08' },
    { group: 0, question: 'WB', code: '' },
  ];
  const { provenance } = reportFrom(indexOf(1, oneGroup));
  expect(provenance).toEqual({
    sources: [{ source: undefined, criteria: 3 }],
    keys: [{ key: { keyId: 'spiral-working', version: '1' }, criteria: 2 }],
    lastChange: '2018-10-31T12:27:00.000Z',
  });
});
