import { expect, test } from 'vitest';
import { keyOfSource } from '#domain/classification/classification.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { derivedId } from '#effects/ids.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { tableCsv } from '#exchange/tables/tableCsv.ts';
import { aClassification, aCriterion, anIndex } from '../../kit/build.ts';
import { stampAt } from '../../kit/steered.ts';
import { deviceWith, readText } from '../device.ts';
import { tablesIn } from './platforms.ts';
import { rowsOf } from './recount.mjs';

const imported = (n: number) => derivedId('criterion', String(n)) as CriterionId;
const origin = { source: 'wikispiral', id: '12', created: '2018-10-31 13:27' };

const here = anIndex(
  [
    aCriterion(1, { text: 'écrit ici' }),
    aCriterion(2, { text: 'classé par le groupe', id: imported(2), origin }),
    aCriterion(3, { text: 'classé sur le site', id: imported(3), origin: { ...origin, id: '13' } }),
    aCriterion(4, { text: 'classé plus tard sur le site', id: imported(4), origin: { ...origin, id: '14' } }),
  ],
  [
    aClassification(1, 'A08'),
    aClassification(2, 'B05', { criterionId: imported(2), stamp: stampAt(9) }),
    aClassification(3, 'C01', { criterionId: imported(3), key: keyOfSource }),
    aClassification(4, 'D02', { criterionId: imported(4), key: keyOfSource, stamp: stampAt(9) }),
  ],
);
const there = deviceWith(readText(criteriaCsv(codedCollectionOf(here))));

const names = ['text', 'source', 'component', 'coding', 'key_id', 'key_version', 'created_at'];
const criteriaIn = (records: PlatformRecords) =>
  rowsOf(tableCsv(tablesIn(records).criteria, ';')).map((row) => names.map((name) => row[name]));

test('Who gave a code, with which key, and when a criterion was written do not depend on the device that tells', () => {
  expect(criteriaIn(there.records())).toEqual(criteriaIn(here.records()));
  expect(criteriaIn(here.records()).map(([text, , , coding]) => [text, coding])).toEqual([
    ['écrit ici', 'group'],
    ['classé par le groupe', 'group'],
    ['classé sur le site', 'source'],
    ['classé plus tard sur le site', 'source'],
  ]);
});

test('No moment of these tables is that of an import of our own file', () => {
  const { criteria, codings } = tablesIn(there.records());
  const moments = [criteria, codings].flatMap((table) =>
    rowsOf(tableCsv(table, ';')).flatMap((row) => [row['modified_at'], row['coded_at']]),
  );
  const imports = new Set(there.criteria().map(({ stamp }) => stamp.wall));
  expect(moments.filter((moment) => moment !== undefined && imports.has(moment))).toEqual([]);
});
