import { expect, test } from 'vitest';
import { joinCriteria } from '#domain/criterion/join.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { idAgain } from '#domain/erasure/again.ts';
import { erasableFrom, eraseRecord } from '#domain/erasure/erase.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { readPlan } from '#domain/record/readPlan.ts';
import { dataVersion, records } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';
import { removeSynthesis, synthesisSeen, writeSynthesis } from '#domain/synthesis/write.ts';
import { withdrawnIn } from '#domain/views/bin.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf, platformId } from '../../kit/build.ts';
import { eraseIn, perform } from '../../kit/commitTo.ts';
import { stampAt, steeredIds } from '../../kit/steered.ts';

const ids = steeredIds(3);
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const theBin = (index: PlatformIndex) => withdrawnIn(index.records());

function withOneWithdrawn(): PlatformIndex {
  const index = anIndex([aCriterion(1), aCriterion(2)], [aClassification(1, 'A08')]);
  perform(index, removeCriteria(index, [criterionIdOf(1)]));
  return index;
}

test('A withdrawn criterion is to be erased 30 days later, or as many as the platform says', () => {
  const index = withOneWithdrawn();
  const [item] = theBin(index);
  if (item === undefined) throw new Error('the bin is empty');
  expect(erasableFrom(item, {})).toBe('2026-04-13');
  expect(erasableFrom(item, { binDays: 1 })).toBe('2026-03-15');
  const unknown = { deleted: { ...item.deleted, wall: '' } };
  expect(erasableFrom(unknown, {})).toBeUndefined();
});

test('A criterion that was joined to an erased one and withdrawn with it goes with it; a live one stands alone', () => {
  const index = anIndex([aCriterion(1), aCriterion(2), aCriterion(3)]);
  perform(index, joinCriteria(index, ids, criterionIdOf(1), [criterionIdOf(2)]));
  perform(index, removeCriteria(index, [criterionIdOf(1)]));
  const [item] = theBin(index);
  if (item === undefined) throw new Error('the bin is empty');
  eraseIn(index, eraseRecord(item, at('2026-03-15')));
  expect(index.records().criteria.map(({ id }) => id)).toEqual([criterionIdOf(3)]);

  const alone = anIndex([
    aCriterion(1, { deleted: stampAt(2) }),
    aCriterion(2, { joinedTo: criterionIdOf(1) }),
  ]);
  eraseIn(alone, { platformId, day: '2026-03-15', items: [{ table: 'criteria', id: criterionIdOf(1) }] });
  expect(alone.criteria().map(({ id, expressions }) => [id, expressions])).toEqual([[criterionIdOf(2), 1]]);
});

test('The index shows nothing of an erased record, whichever news comes first', () => {
  const index = withOneWithdrawn();
  const news = { counter: 9, seen: {} };
  const erasure = { id: criterionIdOf(2), platformId, table: 'criteria', day: '2026-03-15' };
  const stamp = { counter: 9, device: 'other', wall: '' };
  index.apply({ ...news, stored: [{ table: 'erasures', record: { ...erasure, stamp } as never }] });
  index.apply({ ...news, counter: 10, stored: [{ table: 'criteria', record: aCriterion(2) }] });
  index.apply({
    ...news,
    counter: 10,
    stored: [{ table: 'classifications', record: aClassification(2, 'A08') }],
  });
  expect(index.criteria()).toEqual([]);
  expect(index.stored('criteria', criterionIdOf(2))).toBeUndefined();
  expect(index.classificationsOf(criterionIdOf(2))).toEqual([]);
  expect(index.isErased(criterionIdOf(2))).toBe(true);
});

test('A text is written again at a place whose earlier text was erased', () => {
  const index = anIndex([aCriterion(1)]);
  const place = { component: 'A08' as never, question: 'all' as const };
  perform(index, writeSynthesis(index, ids, place, 'Un banc.', synthesisSeen(index, ids, place)));
  const [text] = index.syntheses();
  if (text === undefined) throw new Error('no text');
  perform(index, removeSynthesis(index, asSeen(text)));
  for (const item of theBin(index)) eraseIn(index, eraseRecord(item, at('2026-03-15')));
  expect(synthesisSeen(index, ids, place)).toBeUndefined();
  perform(index, writeSynthesis(index, ids, place, 'Un arbre.', synthesisSeen(index, ids, place)));
  expect(index.syntheses().map((each) => each.text)).toEqual(['Un arbre.']);
  expect(synthesisSeen(index, ids, place)?.text).toBe('Un arbre.');
});

test('The id of what is made again is the same wherever the same was erased', () => {
  const erased = new Set(['a', ids.derived('again', 'a')]);
  const again = idAgain(ids, (id) => erased.has(id), 'a');
  expect(again).toBe(ids.derived('again', ids.derived('again', 'a')));
  expect(idAgain(ids, (id) => erased.has(id), 'b')).toBe('b');
});

test('No plan can erase, or undo an erasure, also none that was kept outside the database', () => {
  const erasure = { id: criterionIdOf(1), platformId, table: 'criteria', day: '2026-03-15' };
  for (const kind of ['put', 'remove']) {
    const plan = {
      act: { type: 'import', count: 1 },
      changes: [{ table: 'erasures', kind, after: erasure }],
    };
    expect(readPlan(records, plan, dataVersion)).toBeUndefined();
  }
});
