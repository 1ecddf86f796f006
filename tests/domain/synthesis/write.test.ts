import { expect, test } from 'vitest';
import { classify } from '#domain/classification/classify.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import {
  coveredAt,
  removeSynthesis,
  type SynthesisPlace,
  sinceWritten,
  synthesisSeen,
  writeSynthesis,
} from '#domain/synthesis/write.ts';
import { commitTo } from '../../kit/commitTo.ts';
import { code, criterionId, groupId, indexOf, plainIds } from '../statistics/sample.ts';

/** The live text at a place. */
const synthesisAt = (index: PlatformIndex, { groupId: group, component, question }: SynthesisPlace) =>
  index
    .syntheses()
    .find((text) => text.groupId === group && text.component === component && text.question === question);

const place: SynthesisPlace = { component: code('A08'), question: 'all' };

const sample = () =>
  indexOf(2, [
    { group: 0, question: 'WB', code: 'A08' },
    { group: 0, question: 'IB', code: 'A08' },
    { group: 1, question: 'IB', code: 'A08' },
    { group: 1, question: 'IB', code: 'B01' },
    { group: 1, question: 'ACT', code: '' },
  ]);

function written(index: PlatformIndex, where: SynthesisPlace, text: string) {
  const plan = writeSynthesis(index, plainIds, where, text, synthesisSeen(index, plainIds, where));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  commitTo(index, plan.value);
  return plan.value;
}

test('a text covers the criteria of its component as they are when it is written', () => {
  const index = sample();
  written(index, place, 'Les factures pèsent.');
  expect(synthesisAt(index, place)).toMatchObject({
    text: 'Les factures pèsent.',
    covered: [criterionId(0), criterionId(1), criterionId(2)],
  });
});

test('a text of one group, or of one question, covers only theirs', () => {
  const index = sample();
  expect(coveredAt(index, { ...place, groupId: groupId(0) })).toEqual([criterionId(0), criterionId(1)]);
  expect(coveredAt(index, { ...place, question: 'IB' })).toEqual([criterionId(1), criterionId(2)]);
});

test('what is classified under the component later came after the text, and what left it is gone', () => {
  const index = sample();
  written(index, place, 'Les factures pèsent.');
  const key = { keyId: 'k', version: '1' };
  for (const [criterion, typed] of [
    [criterionId(4), 'A08'],
    [criterionId(0), 'B01'],
  ] as const) {
    const plan = classify(index, plainIds, [criterion], { typed, key });
    if (plan.ok) commitTo(index, plan.value);
  }
  const text = synthesisAt(index, place);
  expect(text && sinceWritten(text, coveredAt(index, place))).toEqual({
    after: [criterionId(4)],
    gone: [criterionId(0)],
  });
  written(index, place, 'Relu.');
  const again = synthesisAt(index, place);
  expect(again && sinceWritten(again, coveredAt(index, place))).toEqual({ after: [], gone: [] });
});

test('there is one text at each place: writing again replaces it, on any device', () => {
  const index = sample();
  const first = written(index, place, 'Un.');
  const second = written(index, place, 'Deux.');
  expect(second.changes[0]?.after.id).toBe(first.changes[0]?.after.id);
  expect(second.changes[0]?.before).toMatchObject({ text: 'Un.' });
  written(index, { ...place, groupId: groupId(1) }, 'Le groupe.');
  written(index, { ...place, question: 'IB' }, 'Le mal-être.');
  expect(index.syntheses().map(({ text }) => text)).toEqual(['Deux.', 'Le groupe.', 'Le mal-être.']);
});

test('a text is kept to the letter', () => {
  const index = sample();
  written(index, place, '  deux espaces\n\net une ligne \u202Evide ');
  expect(synthesisAt(index, place)?.text).toBe('  deux espaces\n\net une ligne \u202Evide ');
});

test('an empty text, a group that is not there and a text already withdrawn are refused', () => {
  const index = sample();
  expect(writeSynthesis(index, plainIds, place, ' \n ', undefined)).toEqual({
    ok: false,
    problems: [{ type: 'EmptyText' }],
  });
  expect(writeSynthesis(index, plainIds, { ...place, groupId: groupId(7) }, 'x', undefined)).toEqual({
    ok: false,
    problems: [{ type: 'NotFound', table: 'groups' }],
  });
  expect(removeSynthesis(index, asSeen({ id: 'nothing' } as SynthesisText))).toEqual({
    ok: false,
    problems: [{ type: 'NotFound', table: 'syntheses' }],
  });
});

test('a withdrawn text is gone from the syntheses and can be written anew', () => {
  const index = sample();
  written(index, place, 'Un.');
  const text = synthesisAt(index, place);
  const plan = text && removeSynthesis(index, asSeen(text));
  if (plan?.ok) commitTo(index, plan.value);
  expect(index.syntheses()).toEqual([]);
  written(index, place, 'Deux.');
  expect(synthesisAt(index, place)?.text).toBe('Deux.');
});
