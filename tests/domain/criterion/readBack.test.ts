import { expect, test } from 'vitest';
import { editCriterion } from '#domain/criterion/edit.ts';
import {
  confirmCriteria,
  readBackStatusOf,
  rewordCriterion,
  sendBackCriteria,
} from '#domain/criterion/readBack.ts';
import { asSeen } from '#domain/record/seen.ts';
import { takeBack } from '#domain/record/undo.ts';
import { aCriterion, anIndex, criterionIdOf } from '../../kit/build.ts';
import { perform, seenIn } from '../../kit/commitTo.ts';

const one = criterionIdOf(1);
const shown = (index: ReturnType<typeof anIndex>, id = one) => seenIn(index, 'criteria', id);
const criterionIn = (index: ReturnType<typeof anIndex>, id = one) => index.record('criteria', id);

test('A component is confirmed as a whole in one act, which counts only what was not confirmed yet', () => {
  const index = anIndex([aCriterion(1), aCriterion(2, { readBack: 'confirmed' }), aCriterion(3)]);
  const plan = perform(index, confirmCriteria(index, [1, 2, 3].map(criterionIdOf)));
  expect(plan.act).toEqual({ type: 'confirmCriterion', count: 2 });
  expect(index.criteria().map(readBackStatusOf)).toEqual(['confirmed', 'confirmed', 'confirmed']);
});

test('Reworded words take the first ones’ place, and the first ones are kept, however often it is done', () => {
  const index = anIndex([aCriterion(1, { text: 'avoir chaud' })]);
  perform(index, rewordCriterion(index, shown(index), { text: 'pouvoir se chauffer' }));
  const plan = perform(index, rewordCriterion(index, shown(index), { text: 'pouvoir payer le chauffage' }));
  expect(plan.act).toEqual({ type: 'rewordCriterion', count: 1 });
  expect(criterionIn(index)).toMatchObject({
    text: 'pouvoir payer le chauffage',
    original: 'avoir chaud',
    readBack: 'confirmed',
  });
  expect(index.criteria().map(readBackStatusOf)).toEqual(['reworded']);
});

test('A group that comes back to its first words has not reworded them', () => {
  const index = anIndex([aCriterion(1, { text: 'avoir chaud' })]);
  perform(index, rewordCriterion(index, shown(index), { text: 'se chauffer' }));
  perform(index, rewordCriterion(index, shown(index), { text: 'avoir chaud' }));
  expect(criterionIn(index)?.original).toBeUndefined();
  expect(index.criteria().map(readBackStatusOf)).toEqual(['confirmed']);
});

test('Words corrected after the group’s answer are to be read back again; a corrected number is not', () => {
  const index = anIndex([
    aCriterion(1, { readBack: 'confirmed' }),
    aCriterion(2, { readBack: 'sentBack' }),
    aCriterion(3, { readBack: 'confirmed' }),
  ]);
  for (const n of [1, 2])
    perform(index, editCriterion(index, shown(index, criterionIdOf(n)), { text: 'autre chose' }));
  perform(index, editCriterion(index, shown(index, criterionIdOf(3)), { expressions: 2 }));
  expect(index.criteria().map(readBackStatusOf)).toEqual(['left', 'left', 'confirmed']);
});

test('Reworded words corrected back to the first ones leave no trace of a rewording', () => {
  const index = anIndex([aCriterion(1, { text: 'avoir chaud' })]);
  perform(index, rewordCriterion(index, shown(index), { text: 'se chauffer' }));
  perform(index, editCriterion(index, shown(index), { text: 'se chaufer' }));
  expect(criterionIn(index)?.original).toBe('avoir chaud');
  perform(index, editCriterion(index, shown(index), { text: 'avoir chaud' }));
  expect(criterionIn(index)?.original).toBeUndefined();
});

test('The same words again only confirm', () => {
  const index = anIndex([aCriterion(1, { text: 'avoir chaud', readBack: 'sentBack' })]);
  const plan = perform(index, rewordCriterion(index, shown(index), { text: 'avoir chaud' }));
  expect(plan.act.type).toBe('confirmCriterion');
  expect(criterionIn(index)).toMatchObject({ readBack: 'confirmed' });
});

test('Words are kept letter for letter; blank ones and too long ones are refused', () => {
  const index = anIndex([aCriterion(1)]);
  perform(index, rewordCriterion(index, shown(index), { text: ' -  deux  espaces ' }));
  expect(criterionIn(index)?.text).toBe(' -  deux  espaces ');
  expect(rewordCriterion(index, shown(index), { text: ' ' })).toEqual({
    ok: false,
    problems: [{ type: 'EmptyText' }],
  });
  expect(rewordCriterion(index, shown(index), { text: 'x'.repeat(20_001) }).ok).toBe(false);
});

test('A translation follows the new words, stays when nothing is said of it, goes when it is emptied', () => {
  const translation = { language: 'nl', text: 'warm hebben' };
  const index = anIndex([aCriterion(1, { text: 'avoir chaud', translation })]);
  perform(index, rewordCriterion(index, shown(index), { text: 'se chauffer' }));
  expect(criterionIn(index)?.translation).toEqual(translation);
  perform(index, rewordCriterion(index, shown(index), { text: 'se chauffer', translation: 'verwarmen' }));
  expect(criterionIn(index)?.translation).toEqual({ language: 'nl', text: 'verwarmen' });
  perform(index, rewordCriterion(index, shown(index), { text: 'se chauffer', translation: '' }));
  expect(criterionIn(index)?.translation).toBeUndefined();
});

test('What is sent back keeps its words and can be confirmed later', () => {
  const index = anIndex([aCriterion(1, { text: 'avoir chaud' })]);
  perform(index, sendBackCriteria(index, [one]));
  expect(criterionIn(index)).toMatchObject({ text: 'avoir chaud', readBack: 'sentBack' });
  perform(index, confirmCriteria(index, [one]));
  expect(index.criteria().map(readBackStatusOf)).toEqual(['confirmed']);
});

test('One undo takes a whole component’s confirmation back', () => {
  const index = anIndex([aCriterion(1), aCriterion(2)]);
  const before = index.criteria();
  const ids = [1, 2].map(criterionIdOf);
  perform(index, confirmCriteria(index, ids));
  const replaced = before.map((each) => ({ table: 'criteria' as const, id: each.id, before: each }));
  perform(index, takeBack(index, replaced, { type: 'undo', count: 2 }));
  expect(index.criteria().map(readBackStatusOf)).toEqual(['left', 'left']);
});

test('A criterion that is gone cannot be answered', () => {
  const index = anIndex([]);
  const notFound = { ok: false, problems: [{ type: 'NotFound', table: 'criteria' }] };
  expect(confirmCriteria(index, [one])).toEqual(notFound);
  expect(sendBackCriteria(index, [one])).toEqual(notFound);
  expect(rewordCriterion(index, asSeen(aCriterion(1)), { text: 'x' })).toEqual(notFound);
});
