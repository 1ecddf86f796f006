import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { contentOf } from '#domain/record/records.ts';
import { collectionOf } from '#domain/report/collection.ts';
import type { QuestionBlock, Report } from '#domain/report/report.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import { crossingOf } from '#domain/statistics/crossing.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { filterCriteria, sortCriteria } from '#domain/views/criteriaList.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { indexOf } from '../kit/commitTo.ts';
import { platformRecords } from './arbitraries.ts';
import { codebook, deviceWith, readText } from './device.ts';
import { readFixture } from './fixture.ts';
import { collectionOfRows } from './rowColumns.ts';

const { order } = codebook;
const fileOf = (index: PlatformIndex) => criteriaCsv(codedCollectionOf(index));
/** The same criteria from the rows of their file, without an index. */
const fromFile = (index: PlatformIndex) => collectionOfRows(readText(fileOf(index)).rows, order);

/** What a reader of the report sees, without when and where its records were written. */
function said({ dimensions, unclassified, tally, coverage, provenance, ...rest }: Report) {
  const blocks = (all: readonly QuestionBlock[]) =>
    all.map((block) => ({
      ...block,
      criteria: block.criteria.map(({ criterion, group, code }) => {
        const { platformId: _platformId, ...words } = contentOf(criterion as never) as Record<
          string,
          unknown
        >;
        return { words, group: contentOf(group), code };
      }),
    }));
  const { lastChange: _lastChange, ...sources } = provenance;
  const sections = dimensions.map(({ components, ...dimension }) => ({
    ...dimension,
    components: components.map((each) => ({ ...each, questions: blocks(each.questions) })),
  }));
  const groups = rest.groups.map((group) => contentOf(group));
  return { sections, unclassified: blocks(unclassified), tally, coverage, sources, groups };
}

const blegny = deviceWith(readFixture('wikispiral-blegny.txt'));
const listed = codebook.codebook.entries.map(({ code }) => code);

test('Blégny read from its file, without a database, gives the tally of the platform', () => {
  const { tally, columns } = fromFile(blegny);
  const here = collectionOf(blegny, order);
  expect(tally()).toEqual(here.tally());
  expect(tally({ question: 'IB' })).toEqual(here.tally({ question: 'IB' }));
  expect(crossingOf(columns)).toEqual(crossingOf(here.columns));
  expect(tally().counts.criteria).toBe(36);
});

test('It gives the report of the platform, word for word', () => {
  for (const scope of [{}, { question: 'ACT' }] as const) {
    const read = said(reportOf(fromFile(blegny), { order, listed }, scope));
    expect(read).toEqual(said(reportOf(collectionOf(blegny, order), { order, listed }, scope)));
  }
});

test('It is found and sorted as the platform is', () => {
  const [here, read] = [columnsOf(blegny, order), fromFile(blegny).columns];
  for (const filter of [{ text: 'argent' }, { component: 'A' }, { question: 'WB' }] as const) {
    expect(filterCriteria(read, filter)).toEqual(filterCriteria(here, filter));
  }
  for (const column of ['text', 'component', 'day', 'question'] as const) {
    const sort = { column, descending: true };
    expect(sortCriteria(read, filterCriteria(read, {}), sort)).toEqual(
      sortCriteria(here, filterCriteria(here, {}), sort),
    );
  }
});

test('Any platform read from its file is written into the same file again, letter for letter', () => {
  fc.assert(
    fc.property(platformRecords, (records) => {
      const index = indexOf(records);
      if (index.criteria().length === 0) return;
      expect(criteriaCsv(fromFile(index))).toBe(fileOf(index));
      expect(fromFile(index).tally().components).toEqual(collectionOf(index, order).tally().components);
    }),
  );
});
