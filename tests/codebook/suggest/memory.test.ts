import { expect, test } from 'vitest';
import { createMemory, type Memory } from '#codebook/suggest/memory.ts';
import { classify, unclassify } from '#domain/classification/classify.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf } from '../../kit/build.ts';
import { perform, seenIn } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const reference = { keyId: 'spiral-working', version: '2026-11-21' };
const ids = steeredIds();
const texts = ['la zumba du jeudi', 'le bingo', 'de kermis'];
const criteria = texts.map((text, at) => aCriterion(at + 1, { text, language: at === 2 ? 'nl-BE' : 'fr' }));
const room = () => anIndex(criteria, [aClassification(1, 'A07'), aClassification(3, 'D03')]);

const follow = (memory: Memory, index: PlatformIndex): number => [...memory.follow(index)].length;
const size = (memory: Memory, language: string) => memory.learned(language)?.size ?? 0;

test('what the platform classified is learnt, each in its language', () => {
  const memory = createMemory();
  follow(memory, room());
  expect([size(memory, 'fr'), size(memory, 'nl'), size(memory, 'de')]).toEqual([1, 1, 0]);
});

test('an act more is one lesson more; taken back, it is forgotten', () => {
  const [memory, index] = [createMemory(), room()];
  follow(memory, index);
  perform(index, classify(index, ids, [criterionIdOf(2)], { typed: 'A07', key: reference }));
  expect(follow(memory, index)).toBe(1);
  expect(size(memory, 'fr')).toBe(2);
  perform(index, unclassify(index, [criterionIdOf(1), criterionIdOf(2)]));
  follow(memory, index);
  expect(size(memory, 'fr')).toBe(0);
});

test('another code, other words: the former ones are forgotten', () => {
  const [memory, index] = [createMemory(), room()];
  follow(memory, index);
  perform(index, classify(index, ids, [criterionIdOf(1)], { typed: 'H02', key: reference }));
  perform(index, editCriterion(index, seenIn(index, 'criteria', criterionIdOf(3)), { language: 'fr' }));
  follow(memory, index);
  expect([size(memory, 'fr'), size(memory, 'nl')]).toEqual([2, 0]);
  const taught = memory.learned('fr')?.evidence({ text: 'zumba', question: 'WB' })[0];
  expect([...(taught?.strengthByCode.keys() ?? [])]).toEqual(['H02']);
});

test('while nothing happened there is nothing to do', () => {
  const [memory, index] = [createMemory(), room()];
  expect(follow(memory, index)).toBe(2);
  expect(follow(memory, index)).toBe(0);
});

test('given up half way, it goes on from there', () => {
  const [memory, index] = [createMemory(), room()];
  memory.follow(index).next();
  expect(follow(memory, index)).toBe(1);
  expect([size(memory, 'fr'), size(memory, 'nl')]).toEqual([1, 1]);
});

test('what other coders chose teaches nothing', () => {
  const memory = createMemory();
  follow(memory, anIndex(criteria, [aClassification(1, 'A07', { coder: 'LM' })]));
  expect(size(memory, 'fr')).toBe(0);
});

test('what a criterion taught is no reason for suggesting it the same again', () => {
  const [memory, index] = [createMemory(), room()];
  follow(memory, index);
  expect(memory.askAbout(aCriterion(1, { language: 'fr' }), (learned) => learned?.size)).toBe(0);
  expect(memory.askAbout(aCriterion(2, { language: 'fr' }), (learned) => learned?.size)).toBe(1);
  expect([size(memory, 'fr'), follow(memory, index)]).toEqual([1, 0]);
});

test('a question that fails leaves what was learnt as it was', () => {
  const memory = createMemory();
  follow(memory, room());
  const fail = () => {
    throw new Error('no answer');
  };
  expect(() => memory.askAbout(aCriterion(1, { language: 'fr' }), fail)).toThrow('no answer');
  expect(size(memory, 'fr')).toBe(1);
});
