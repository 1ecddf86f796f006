import { expect, test } from 'vitest';
import { disagreementsOf, settledOf } from '#domain/agreement/disagreements.ts';
import { reopen, settle } from '#domain/agreement/settle.ts';
import { choiceSeen, classificationId, classify, unclassify } from '#domain/classification/classify.ts';
import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { removeGroup } from '#domain/group/edit.ts';
import { takeBack } from '#domain/record/undo.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { aCriterion, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const key = { keyId: 'spiral-working', version: '1' };
const later = { keyId: 'spiral-working', version: '2' };
const ids = steeredIds();
const [one, two, three] = [criterionIdOf(1), criterionIdOf(2), criterionIdOf(3)];

/** Three criteria on which two coders agree, agree in the dimension only, and disagree. */
function bothCoded() {
  const index = anIndex([aCriterion(1), aCriterion(2), aCriterion(3)]);
  for (const [at, [own, other]] of [
    ['A01', 'A01/P15'],
    ['A08', 'A00'],
    ['D02', 'G01'],
  ].entries()) {
    const id = criterionIdOf(at + 1);
    perform(index, classify(index, ids, [id], { typed: own ?? '', key }));
    perform(index, classify(index, ids, [id], { typed: other ?? '', key, coder: 'LM' }));
  }
  return index;
}

const reason = 'Le post-it parle du prix, pas du lieu.';
/** Settles the third criterion in place of what its dialog shows when it opens. */
const settled = (index: ReturnType<typeof bothCoded>, typed: string, why = reason, chosenWith = key) =>
  settle(
    index,
    ids,
    three,
    { typed, key: chosenWith, reason: why },
    choiceSeen(index, ids, three, settledCoder),
  );

const decided = () => {
  const index = bothCoded();
  perform(index, settled(index, 'G01', reason, later));
  return index;
};

test('Criteria with different components are listed, and whether at least the dimension is the same', () => {
  expect(disagreementsOf(bothCoded(), [groupCoder, 'LM'])).toMatchObject([
    { criterion: { id: two }, sameDimension: true, settled: undefined },
    { criterion: { id: three }, sameDimension: false, settled: undefined },
  ]);
});

test('A meaning that only one of them gave is no disagreement on the component', () => {
  expect(disagreementsOf(bothCoded(), [groupCoder, 'LM']).map(({ criterion }) => criterion.id)).not.toContain(
    one,
  );
});

test('What was settled counts, with its reason; both codings stay as they were', () => {
  const index = decided();
  expect(index.classificationOf(three)).toMatchObject({ typed: 'G01', memo: reason, key: later });
  expect(index.classificationOf(three, groupCoder)).toMatchObject({ typed: 'D02', memo: '', key });
  expect(index.classificationOf(three, 'LM')?.typed).toBe('G01');
  expect(settledOf(index)).toMatchObject([
    { criterion: { id: three }, settled: { memo: reason }, choices: [{ coder: '' }, { coder: 'LM' }] },
  ]);
});

test('The tally counts a settled criterion once, under what was settled', () => {
  const { tally } = statisticsOf(decided(), createCodeOrder([]));
  const counts = tally().components.map(({ code, counts: { criteria } }) => `${code} ${criteria}`);
  expect(counts).toEqual(['A01 1', 'A08 1', 'G01 1']);
});

test('A decision needs a reason and a code that can be read', () => {
  const index = bothCoded();
  const attempt = (typed: string, why: string) => settled(index, typed, why);
  expect(attempt('G01', ' \n ')).toEqual({ ok: false, problems: [{ type: 'EmptyText' }] });
  expect(attempt('G1', reason)).toEqual({ ok: false, problems: [{ type: 'MalformedCode', text: 'G1' }] });
  expect(attempt('G01', 'x'.repeat(20_001))).toMatchObject({ problems: [{ type: 'TooLong' }] });
});

test('A decision can be taken back: the group’s own coding counts again', () => {
  const index = decided();
  perform(index, reopen(index, three));
  expect(index.classificationOf(three)).toMatchObject({ typed: 'D02', coder: groupCoder });
  expect(settledOf(index)).toEqual([]);
  expect(reopen(index, three).ok).toBe(false);
});

test('Undoing a decision leaves both codings', () => {
  const index = bothCoded();
  const plan = perform(index, settled(index, 'A00'));
  const replaced = plan.changes.map(({ table, after }) => ({ table, id: after.id }));
  perform(index, takeBack(index, replaced, { type: 'undo', count: 1 }));
  expect(index.classificationOf(three)?.typed).toBe('D02');
  expect(index.classificationOf(three, 'LM')?.typed).toBe('G01');
});

test('Classifying a settled criterion elsewhere changes the decision, keeps its reason and nobody’s coding', () => {
  const index = decided();
  perform(index, classify(index, ids, [three], { typed: 'E02', key }));
  expect(index.classificationOf(three)).toMatchObject({ typed: 'E02', coder: settledCoder, memo: reason });
  expect(index.classificationOf(three, groupCoder)?.typed).toBe('D02');
});

test('A settled criterion that goes back to the tray is not classified any more; the second coder’s choice stays', () => {
  const index = decided();
  expect(perform(index, unclassify(index, [three])).act.count).toBe(1);
  expect(index.classificationOf(three)).toBeUndefined();
  expect(index.classificationOf(three, 'LM')?.typed).toBe('G01');
});

test('A coder can take back exactly an own choice', () => {
  const index = bothCoded();
  perform(index, unclassify(index, [two], 'LM'));
  expect(index.classificationsOf(two).map(({ coder }) => coder)).toEqual([groupCoder]);
  expect(unclassify(index, [two], 'LM').ok).toBe(false);
});

test.each([
  ['criterion', (index: ReturnType<typeof decided>) => removeCriteria(index, [three])],
  ['group', (index: ReturnType<typeof decided>) => removeGroup(index, groupIdOf(1))],
])('A withdrawn %s takes everybody’s coding with it', (_what, remove) => {
  const index = decided();
  perform(index, remove(index));
  expect(index.classificationsOf(three)).toEqual([]);
  expect(index.record('classifications', classificationId(ids, three, 'LM'))?.deleted).toBeDefined();
});
