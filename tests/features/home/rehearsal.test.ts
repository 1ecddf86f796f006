import { expect, test } from 'vitest';
import { triedIn } from '#features/home/rehearsal/rehearsal.ts';
import { aCriterion, anIndex, criterionIdOf } from '../../kit/build.ts';

const nothing = { past: [], latest: undefined, place: 'groups' } as const;
const acted = (
  type: 'addCriterion' | 'classify',
  ...tables: readonly ('criteria' | 'classifications')[]
) => ({
  act: { type, count: 1 } as const,
  replaced: tables.map((table) => ({ table })),
});

test('Nothing is ticked before it was done', () => {
  expect([...triedIn(anIndex([aCriterion(1)]), nothing)]).toEqual([]);
});

test('A criterion counts as written with its component only when both came in one act', () => {
  const apart = { ...nothing, past: [acted('addCriterion', 'criteria')] };
  expect(triedIn(anIndex(), apart).has('write')).toBe(false);
  const together = { ...nothing, past: [acted('addCriterion', 'criteria', 'classifications')] };
  expect(triedIn(anIndex(), together).has('write')).toBe(true);
});

test('Joining and reading back are seen in the criteria, moving in the acts, looking in the place', () => {
  const joined = [{ id: criterionIdOf(9), text: 'pareil', language: 'fr', expressions: 1 }];
  const index = anIndex([aCriterion(1, { joined }), aCriterion(2, { readBack: 'confirmed' })]);
  const done = { past: [acted('classify', 'classifications')], latest: undefined, place: 'synthesis' };
  expect([...triedIn(index, done)]).toEqual(['join', 'move', 'readback', 'synthesis']);
});

test('What was tried stays tried, even when its act is taken back', () => {
  const undone = { ...nothing, latest: { type: 'undo', count: 1 } as const };
  expect([...triedIn(anIndex(), undone, new Set(['write']))]).toEqual(['write', 'undo']);
});
