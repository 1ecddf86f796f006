import { expect, test } from 'vitest';
import type { CriterionId } from '#domain/record/identity.ts';
import { derivedId } from '#effects/ids.ts';
import { createdAt, isoMoment, isWrittenHere, modifiedAt } from '#exchange/tables/moments.ts';
import { aCriterion } from '../../kit/build.ts';
import { stampAt } from '../../kit/steered.ts';

const imported = derivedId('criterion', '1') as CriterionId;
const origin = { source: 'wikispiral', id: '1', created: '2018-10-31 13:27', modified: '2018-11-02 08:00' };

test.each([
  ['2018-10-31 13:27', '2018-10-31T13:27'],
  ['2018-10-31', '2018-10-31'],
  ['2018-10-31T23:30:05+02:00', '2018-10-31T23:30:05+02:00'],
  ['2018-10-31T23:30:05.123Z', '2018-10-31T23:30:05.123Z'],
  ['2019-02-31 10:00', undefined],
  ['2018-10-31 25:00', undefined],
  ['hier', undefined],
  [undefined, undefined],
])('The source’s “%s” is the moment “%s”: a day that never was is not known', (given, moment) => {
  expect(isoMoment(given)).toBe(moment);
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

test('A criterion that was written here says when, by its own id', () => {
  const id = '0193719e-7a00-7000-8000-000000000001' as CriterionId;
  expect([isWrittenHere(id), createdAt(aCriterion(1, { id }))]).toEqual([true, '2024-11-28T07:13:51.616Z']);
});
