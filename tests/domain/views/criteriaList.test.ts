import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '#domain/classification/classify.ts';
import { type ComponentCode, createCodeOrder } from '#domain/codebook/componentCode.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { questions } from '#domain/platform/question.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { columnsOf, type PlatformColumns } from '#domain/statistics/platformColumns.ts';
import {
  type CriteriaFilter,
  type CriteriaSort,
  componentsInUse,
  criteriaRows,
  filterCriteria,
  isFiltered,
  type Selection,
  sortColumns,
  sortCriteria,
  summariseCriteria,
} from '#domain/views/criteriaList.ts';
import { derivedId } from '#effects/ids.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { newsOf, perform, seenIn } from '../../kit/commitTo.ts';
import { stampAt, steeredIds } from '../../kit/steered.ts';
import { inTimeZone } from '../../kit/timeZone.ts';

const order = createCodeOrder(['A00', 'A08', 'A01', 'D03'] as ComponentCode[]);

const index = () =>
  anIndex(
    [
      aCriterion(1, { text: 'Être en sécurité financière', expressions: 3 }),
      aCriterion(2, { text: 'avoir des amis', question: 'IB' }),
      aCriterion(3, { text: 'Œuvrer ensemble, en sécurité', question: 'ACT', expressions: 2 }),
      aCriterion(4, { text: 'zut', groupId: groupIdOf(2) }),
    ],
    [aClassification(1, 'A08'), aClassification(2, 'D03'), aClassification(3, 'A01-11/P15')],
    [aGroup(1), aGroup(2)],
  );
const columns = (of: PlatformIndex = index()) => columnsOf(of, order);
/** Every row of a list, as the screen reads it. */
const rowsOf = (of: PlatformIndex) => criteriaRows(columns(of), filterCriteria(columns(of), {}));
const numbers = (all: PlatformColumns, selection: Selection) =>
  criteriaRows(all, selection).map(({ criterion }) => criterion.order);
const found = (filter: CriteriaFilter) => numbers(columns(), filterCriteria(columns(), filter));
const everything = (all: PlatformColumns) => filterCriteria(all, {});
const sorted = (column: CriteriaSort['column'], descending = false) =>
  numbers(columns(), sortCriteria(columns(), everything(columns()), { column, descending }));

test("without a choice every criterion is shown, in the platform's own order", () => {
  expect(found({})).toEqual([1, 2, 3, 4]);
  expect(isFiltered({ text: ' ' })).toBe(false);
});

test('a question, a group, a component, a dimension each narrow the list', () => {
  expect(found({ question: 'IB' })).toEqual([2]);
  expect(found({ groupId: groupIdOf(2) })).toEqual([4]);
  expect(found({ component: 'A01' as ComponentCode })).toEqual([3]);
  expect(found({ component: 'A' })).toEqual([1, 3]);
  expect(found({ component: 'unclassified' })).toEqual([4]);
});

test('each single choice counts as a narrowed list, so that it can be widened again', () => {
  const choices: CriteriaFilter[] = [
    { question: 'WB' },
    { groupId: groupIdOf(1) },
    { component: 'A' },
    { text: 'x' },
  ];
  expect(choices.map(isFiltered)).toEqual([true, true, true, true]);
});

test('a search does not care for case, accents, order or joined letters', () => {
  expect(found({ text: 'SECURITE' })).toEqual([1, 3]);
  expect(found({ text: 'financiere etre' })).toEqual([1]);
  expect(found({ text: 'oeuvr' })).toEqual([3]);
});

test('choices add up: only what answers all of them is shown', () => {
  expect(found({ text: 'sécurité', question: 'ACT', component: 'A' })).toEqual([3]);
  expect(found({ text: 'sécurité', question: 'IB' })).toEqual([]);
});

test('the general component is a choice like another, not the absence of one', () => {
  const general = columns(anIndex([aCriterion(1)], [aClassification(1, 'A00')]));
  expect(filterCriteria(general, { component: 'unclassified' })).toEqual([]);
  expect(filterCriteria(general, { component: 'A00' as ComponentCode }).length).toBe(1);
});

test('each column sorts both ways', () => {
  expect(sorted('question')).toEqual([1, 4, 2, 3]);
  expect(sorted('question', true)).toEqual([3, 2, 1, 4]);
  expect(sorted('text')).toEqual([2, 1, 3, 4]);
  expect(sorted('group', true)).toEqual([4, 1, 2, 3]);
  expect(sorted('expressions')).toEqual([2, 4, 3, 1]);
});

test("components sort in the key's order, and what is not classified comes last both ways", () => {
  expect(sorted('component')).toEqual([1, 3, 2, 4]);
  expect(sorted('component', true)).toEqual([2, 3, 1, 4]);
});

/** The id that a device gives at this moment. */
function idMadeAt(wall: string): CriterionId {
  const time = Date.parse(wall).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000001` as CriterionId;
}

const imported = (n: number): CriterionId => derivedId('criterion', String(n)) as CriterionId;

test("an imported criterion has its source's day or none, another the day it was last changed", () => {
  const from = (n: number, stamps: { readonly created?: string; readonly modified?: string }) => ({
    id: imported(n),
    origin: { source: 'wikispiral', id: '1', ...stamps },
  });
  const list = columns(
    anIndex([
      aCriterion(1, from(1, { created: '2018-10-31 13:27', modified: '2018-11-02 09:05' })),
      aCriterion(2, { dots: { text: stampAt(2) } }),
      aCriterion(3, from(3, { created: '31/10/2018' })),
      aCriterion(4, from(4, { created: '2019-02-31 10:00' })),
      aCriterion(5, from(5, {})),
      aCriterion(6, from(6, { modified: '2017-01-01' })),
    ]),
  );
  const rows = criteriaRows(list, everything(list));
  const days = ['2018-10-31', '2026-01-01', '2018-10-31', '', '', '2017-01-01'];
  expect(rows.map(({ day }) => day)).toEqual(days);
  const byDay = sortCriteria(list, everything(list), { column: 'day', descending: false });
  expect(numbers(list, byDay)).toEqual([4, 5, 6, 1, 3, 2]);
});

// Nine in the evening in Montréal, three in the morning in Liège.
const evening = (counter: number) => ({ ...stampAt(counter), wall: '2026-01-02T02:00:00.000Z' });

test.each([
  ['America/Montreal', '2026-01-01'],
  ['Europe/Brussels', '2026-01-02'],
])('what is written in the evening has the day of the device, in %s %s', (zone, day) => {
  const written = aCriterion(1, { id: idMadeAt(evening(1).wall), stamp: evening(1) });
  const list = inTimeZone(zone, () => columns(anIndex([written])).day);
  expect(list).toEqual([day]);
});

test('the day of a criterion is that of its last change, but for its place among the others', () => {
  const list = columns(
    anIndex([
      aCriterion(1, { dots: { expressions: evening(2) } }),
      aCriterion(2, { dots: { order: evening(3) }, id: idMadeAt(stampAt(1).wall) }),
    ]),
  );
  expect(inTimeZone('UTC', () => list.day)).toEqual(['2026-01-02', '2026-01-01']);
});

test.each([
  ['written in March on another device', { id: idMadeAt('2025-03-01T12:00:00.000Z') }, '2025-03-01'],
  ['of which its file gave no source', { id: imported(1) }, ''],
  ['of which its file gave no source, and changed here', { id: imported(1), dots: { text: evening(2) } }, ''],
])('a criterion %s does not get the day on which this device read the file', (_name, more, day) => {
  expect(columns(anIndex([aCriterion(1, more)])).day).toEqual([day]);
});

test.each([
  ['hier', '2018-11-02', '2018-11-02'],
  ['2018-10-31', 'jamais', '2018-10-31'],
  ['hier', 'jamais', ''],
])('a source that wrote “%s” and then “%s” gave the day “%s”', (created, modified, day) => {
  const origin = { source: 'csv', id: '1', created, modified };
  expect(columns(anIndex([aCriterion(1, { id: imported(1), origin })])).day).toEqual([day]);
});

test('the line above the list tells how many of how many, with expressions, and how many have no component', () => {
  const all = columns();
  expect(summariseCriteria(all, filterCriteria(all, { component: 'A' }))).toEqual({
    shown: 2,
    total: 4,
    shownExpressions: 5,
    unclassified: 1,
  });
});

test("the components in use are offered in the key's order with their counts", () => {
  expect(componentsInUse(columns())).toEqual([
    { code: 'A08', criteria: 1 },
    { code: 'A01', criteria: 1 },
    { code: 'D03', criteria: 1 },
  ]);
});

test('after an edit only the edited row is another one', () => {
  const live = index();
  const before = rowsOf(live);
  perform(live, editCriterion(live, seenIn(live, 'criteria', criterionIdOf(2)), { text: 'avoir une amie' }));
  const choice = { typed: 'A00', key: { keyId: 'k', version: '1' } };
  perform(live, classify(live, steeredIds(), [criterionIdOf(4)], choice));
  const after = rowsOf(live);
  expect(after.map((row, place) => row === before[place])).toEqual([true, false, true, false]);
  expect(filterCriteria(columns(live), { text: 'amie' }).length).toBe(1);
  expect(after[3]?.classification?.typed).toBe('A00');
});

test('a row is another one when its group was renamed', () => {
  const live = index();
  rowsOf(live);
  const stored = { ...aGroup(2), name: 'Nouveau nom' };
  live.apply(newsOf([{ table: 'groups', record: stored }]));
  expect(rowsOf(live)[3]?.group.name).toBe('Nouveau nom');
});

const someColumns = fc
  .array(
    fc.record({
      text: fc.string({ minLength: 1 }),
      question: fc.constantFrom(...questions),
      expressions: fc.integer({ min: 1, max: 9 }),
      code: fc.constantFrom('', 'A00', 'A08', 'D03', 'I99'),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    columns(
      anIndex(
        list.map(({ text, question, expressions }, n) => aCriterion(n, { text, question, expressions })),
        list.flatMap(({ code }, n) => (code === '' ? [] : [aClassification(n, code)])),
      ),
    ),
  );

test('sorting loses nothing and invents nothing, for any rows and any column', () => {
  fc.assert(
    fc.property(someColumns, fc.constantFrom(...sortColumns), fc.boolean(), (all, column, descending) => {
      const result = sortCriteria(all, everything(all), { column, descending });
      expect(new Set(criteriaRows(all, result))).toEqual(new Set(criteriaRows(all, everything(all))));
      expect(result.length).toBe(all.size);
    }),
  );
});

test('the three questions share the list out between them, and so do "classified" and "not classified"', () => {
  fc.assert(
    fc.property(someColumns, (all) => {
      const byQuestion = questions.flatMap((question) => filterCriteria(all, { question }));
      expect(new Set(byQuestion)).toEqual(new Set(everything(all)));
      const classified = componentsInUse(all).reduce((sum, { criteria }) => sum + criteria, 0);
      expect(classified + filterCriteria(all, { component: 'unclassified' }).length).toBe(all.size);
    }),
  );
});

test('every criterion is found by its own words', () => {
  fc.assert(
    fc.property(someColumns, (all) => {
      for (const row of everything(all)) {
        expect(filterCriteria(all, { text: all.criterionAt(row).text.toUpperCase() })).toContain(row);
      }
    }),
  );
});
