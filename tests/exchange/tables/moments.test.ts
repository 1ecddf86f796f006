import { expect, test } from 'vitest';
import { keyOfSource } from '#domain/classification/classification.ts';
import { isWrittenHere } from '#domain/criterion/writtenHere.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { derivedId } from '#effects/ids.ts';
import {
  codedAt,
  createdAt,
  isCodeOfSource,
  isoMoment,
  keyOf,
  modifiedAt,
} from '#exchange/tables/moments.ts';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { stampAt } from '../../kit/steered.ts';
import { inTimeZone } from '../../kit/timeZone.ts';

const imported = derivedId('criterion', '1') as CriterionId;
const origin = { source: 'wikispiral', id: '1', created: '2018-10-31 13:27', modified: '2018-11-02 08:00' };

test.each([
  ['2018-10-31 13:27', '2018-10-31T13:27'],
  ['2018-10-31', '2018-10-31'],
  ['2018-10-31T23:30:05+02:00', '2018-10-31T23:30:05+02:00'],
  ['2018-10-31T23:30:05.123Z', '2018-10-31T23:30:05.123Z'],
  ['2018-10-31T23:30:05.123+0000', '2018-10-31T23:30:05.123+00:00'],
  ['2018-10-31 23:30:05 -0500', '2018-10-31T23:30:05-05:00'],
  ['2018-10-31 23:30 +02:00', '2018-10-31T23:30+02:00'],
  ['2018-10-31 23:30 Z', '2018-10-31T23:30Z'],
  ['2019-02-31 10:00', undefined],
  ['2018-10-31 25:00', undefined],
  ['hier', undefined],
  [undefined, undefined],
])('The source’s “%s” is the moment “%s”: a day that never was is not known', (given, moment) => {
  expect(isoMoment(given)).toBe(moment);
});

const zones = ['Z', ' Z', '+00:00', '+0000', ' +00:00', ' -0500', '-0500', '+05:45'];
const hours = ['23:30', '23:30:05', '23:30:05.123', '23:30:05,123', '23h30', '11:30 pm', '3:30'];
const days = ['2018-10-31', '2018/10/31', '31/10/2018', '31 oct. 2018'];
const moments = days.flatMap((day) =>
  hours.flatMap((hour) => zones.flatMap((zone) => [`${day} ${hour}${zone}`, `${day}T${hour}${zone}`])),
);

test('No moment depends on where the device stands that saves the tables', () => {
  const tellIn = (zone: string) => inTimeZone(zone, () => moments.map(isoMoment));
  expect(tellIn('America/Montreal')).toEqual(tellIn('Europe/Brussels'));
  expect(tellIn('Asia/Tokyo')).toEqual(tellIn('Europe/Brussels'));
  expect(tellIn('UTC').filter((moment) => moment?.startsWith('2018-10-31'))).not.toEqual([]);
});

test('A criterion that was imported keeps its source’s moments, and the day of the import is none of them', () => {
  const criterion = aCriterion(1, { id: imported, origin });
  expect([isWrittenHere(imported), createdAt(criterion)]).toEqual([false, '2018-10-31T13:27']);
  expect(modifiedAt(criterion)).toBe('2018-11-02T08:00');
  const undated = aCriterion(1, { id: imported, origin: { source: 'csv', id: '' } });
  expect([createdAt(undated), modifiedAt(undated)]).toEqual([undefined, undefined]);
});

test('A criterion that was changed here since its import has the moment of that change', () => {
  const changed = aCriterion(1, { id: imported, origin, dots: { text: stampAt(9) } });
  expect(modifiedAt(changed)).toBe(stampAt(9).wall);
  const moved = aCriterion(1, { id: imported, origin, dots: { order: stampAt(9) } });
  expect(modifiedAt(moved)).toBe('2018-11-02T08:00');
});

const idMadeIn2024 = '0193719e-7a00-7000-8000-000000000001' as CriterionId;
const madeIn2024 = '2024-11-28T07:13:51.616Z';

test('A criterion that was written here says when, by its own id', () => {
  const criterion = aCriterion(1, { id: idMadeIn2024 });
  expect([isWrittenHere(idMadeIn2024), createdAt(criterion)]).toEqual([true, madeIn2024]);
});

test('A criterion that was written here and came to this device in a file was not changed by coming', () => {
  const criterion = aCriterion(1, { id: idMadeIn2024 });
  expect([criterion.stamp.wall, modifiedAt(criterion)]).toEqual([stampAt(1).wall, madeIn2024]);
  const kept = aCriterion(1, { id: idMadeIn2024, origin: { source: 'csv', id: '', code: 'A8' } });
  expect([createdAt(kept), modifiedAt(kept)]).toEqual([madeIn2024, madeIn2024]);
});

test('A row of which a file gave no source has no moment: that of its import is none', () => {
  const criterion = aCriterion(1, { id: imported });
  expect([createdAt(criterion), modifiedAt(criterion)]).toEqual([undefined, undefined]);
});

test('A code that came to this device with its criterion was not given at that moment', () => {
  const code = aClassification(1, 'A08');
  expect(codedAt(aCriterion(1, { id: idMadeIn2024 }), code)).toBe(undefined);
  const here = { ...stampAt(1), wall: '2024-11-28T07:13:52.000Z' };
  const written = aCriterion(1, { id: idMadeIn2024, stamp: here });
  expect(codedAt(written, { ...code, stamp: here })).toBe(here.wall);
  expect(codedAt(written, { ...code, stamp: stampAt(9) })).toBe(stampAt(9).wall);
});

const fromSite = aCriterion(1, { id: imported, origin });

test.each([
  ['with its criterion', stampAt(1)],
  ['with a later import', stampAt(9)],
])(
  'A code that came %s from a source is the source’s, and nobody knows when it was given',
  (_when, stamp) => {
    const code = aClassification(1, 'A08', { key: keyOfSource, stamp });
    expect([isCodeOfSource(code), keyOf(code), codedAt(fromSite, code)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  },
);

test('A code of the group that came in our own file keeps its key, but not the moment of the import', () => {
  const code = aClassification(1, 'A08');
  expect([isCodeOfSource(code), keyOf(code), codedAt(fromSite, code)]).toEqual([false, code.key, undefined]);
});

test('A code of the source that the group changed is the group’s, with its key and its moment', () => {
  const key = aClassification(1, 'A08').key;
  const changed = aClassification(1, 'B05', { key, dots: { code: stampAt(9) } });
  expect([isCodeOfSource(changed), keyOf(changed)]).toEqual([false, key]);
  expect(codedAt(fromSite, changed)).toBe(stampAt(9).wall);
});
