import { expect, test } from 'vitest';
import { keyOfSource } from '#domain/classification/classification.ts';
import { provenanceOf, sourceNotKnown } from '#domain/report/provenance.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { readFile } from '#exchange/detect.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import { platformsIn } from '#exchange/plan/request.ts';
import type { RowsReading } from '#exchange/reading.ts';
import { backupOf, codebook, commit, deviceWith, emptyDevice, ids, planNew, readText } from './device.ts';
import { readFixture } from './fixture.ts';

const table = 'Plate-forme;Groupe;Questions;Post-it;Composante\nP;G;WB;Avoir un jardin;B05\nP;G;IB;Le bruit;';
const list = 'WB\n2;Avoir un jardin;B05';

const provenance = (index: ReturnType<typeof emptyDevice>) => {
  const columns = columnsOf(index);
  return provenanceOf(
    columns,
    Array.from({ length: columns.size }, (_, row) => row),
  );
};

const deviceWithFile = (reading: RowsReading, file: string | undefined, index = emptyDevice()) => {
  const platform = platformsIn(reading)[0]?.platform ?? { name: 'P' };
  const target = { kind: 'new', platform, index } as const;
  const defaults = { groupName: 'G', language: 'fr' };
  commit(index, planImport({ reading, target, ids, codebook, file, defaults, onDifference: 'keep' }).plan);
  return index;
};

test.each([
  ['a table without ids and dates', readText(table), 'csv', 2],
  ['a list', readText(list), 'bulk', 1],
  ['the wiki', readFixture('wikispiral-blegny.txt'), 'wikispiral', 36],
])('Criteria from %s are not said to be written here', (_name, reading, source, criteria) => {
  expect(provenance(deviceWith(reading)).sources).toEqual([{ source, file: undefined, criteria }]);
});

test('A code that came with a file is as in the source: no key of this device stands beside it', () => {
  const index = deviceWith(readFixture('wikispiral-blegny.txt'));
  expect(provenance(index).keys).toEqual([{ key: keyOfSource, criteria: 36 }]);
  expect(provenance(deviceWith(readText(criteriaCsv(codedCollectionOf(index))))).keys).toEqual([
    { key: keyOfSource, criteria: 36 },
  ]);
});

test('A criterion knows the name of the file it came with, also through our own file', () => {
  const index = deviceWithFile(readText(table), 'réponses 2019.csv');
  expect(provenance(index).sources).toEqual([{ source: 'csv', file: 'réponses 2019.csv', criteria: 2 }]);
  const again = readText(criteriaCsv(codedCollectionOf(index)));
  const other = deviceWithFile(again, 'P-critères.csv');
  expect(provenance(other).sources).toEqual(provenance(index).sources);
  expect(planNew(index, again).plan.changes).toEqual([]);
});

test('The same rows from a file of another name change nothing', () => {
  const index = deviceWithFile(readText(table), 'réponses.csv');
  const before = index.criteria();
  deviceWithFile(readText(table), 'réponses (1).csv', index);
  expect(index.criteria()).toEqual(before);
});

test('Rows that an earlier version stored without a source are the same rows today', () => {
  const reading = readText(table);
  const earlier = { ...reading, rows: reading.rows.map(({ origin: _origin, ...row }) => row) };
  const index = deviceWith(earlier);
  expect(index.criteria().map(({ origin }) => origin)).toEqual([undefined, undefined]);
  expect(provenance(index).sources).toEqual([{ source: sourceNotKnown, file: undefined, criteria: 2 }]);
  expect(planNew(index, reading)).toMatchObject({ unchanged: 2, differing: [] });
});

test('The same rows pasted and from a file are the same content on two tablets', () => {
  const contentOf = (file: string | undefined) =>
    canonicalContent(deviceWithFile(readText(table), file).records());
  expect(contentOf('réponses.csv')).toBe(contentOf(undefined));
});

test('A backup keeps the name of the file', () => {
  const backup = readFile(backupOf(deviceWithFile(readText(table), 'réponses.csv')));
  const files = backup.kind === 'bundle' ? backup.records.criteria.map(({ sourceFile }) => sourceFile) : [];
  expect(files).toEqual(['réponses.csv', 'réponses.csv']);
});

test('A pasted table has no file', () => {
  expect(provenance(deviceWithFile(readText(table), undefined)).sources).toEqual([
    { source: 'csv', file: undefined, criteria: 2 },
  ]);
});

test('More files than a line can name are told together', () => {
  const index = emptyDevice();
  for (let file = 0; file < 8; file += 1) {
    deviceWithFile(readText(`${table.split('\n')[0]}\nP;G;WB;mot ${file};A08`), `f${file}.csv`, index);
  }
  expect(provenance(index).sources).toEqual([{ source: 'csv', file: undefined, criteria: 8 }]);
});
