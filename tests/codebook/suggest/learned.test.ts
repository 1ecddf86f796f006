import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLearned } from '#codebook/suggest/learned.ts';
import { createSuggester } from '#codebook/suggest/suggester.ts';
import { questions } from '#domain/platform/question.ts';
import { causes, code, codesOf, keyOf, suggesterIn } from './kit.ts';

const inFrench = await suggesterIn('fr');

test('A word nobody listed is known once it was classified, and is named as the cause', () => {
  const learned = createLearned('fr');
  const asked = { text: 'une bonne zwanze', question: 'WB' } as const;
  expect(codesOf(inFrench.suggest({ ...asked, text: 'la zwanze' }, learned))).toEqual([]);
  learned.learn(asked, code('G05'));
  const [first] = inFrench.suggest({ ...asked, text: 'la zwanze' }, learned);
  expect(first?.code).toBe('G05');
  expect(causes('la zwanze', first)).toEqual(['zwanze']);
});

test('A word the lexicon gives to another component moves up as the platform decides otherwise', () => {
  const learned = createLearned('fr');
  const rank = () =>
    codesOf(inFrench.suggest({ text: 'les colis', question: 'ACT' }, learned)).indexOf('D04');
  expect(rank()).toBe(-1);
  for (const whose of ['du voisin', 'de la voisine']) {
    learned.learn({ text: `prendre les colis ${whose}`, question: 'ACT' }, code('D04'));
  }
  expect(rank()).toBeGreaterThanOrEqual(0);
});

test('A language without lexicon or words of the key lives from what is learnt', () => {
  const codebook = keyOf({ A01: { fr: 'Alimentation' }, A03: { fr: 'Logement' } });
  const inTurkish = createSuggester({ codebook, language: 'tr', lexicon: undefined });
  const learned = createLearned('tr');
  learned.learn({ text: 'sıcak ekmek', question: 'WB' }, code('A01'));
  expect(codesOf(inTurkish.suggest({ text: 'taze ekmek', question: 'WB' }, learned))).toEqual(['A01']);
});

test('What was learnt of a code the key no longer lists is not suggested', () => {
  const learned = createLearned('fr');
  learned.learn({ text: 'zwanze', question: 'WB' }, code('I42'));
  expect(inFrench.suggest({ text: 'zwanze', question: 'WB' }, learned)).toEqual([]);
});

test('Taking back what was never learnt changes nothing', () => {
  const learned = createLearned('fr');
  learned.learn({ text: 'la zwanze', question: 'WB' }, code('G05'));
  learned.unlearn({ text: 'la zwanze', question: 'IB' }, code('G05'));
  learned.unlearn({ text: 'la zwanze', question: 'WB' }, code('G04'));
  expect(learned.size).toBe(1);
  expect(codesOf(inFrench.suggest({ text: 'zwanze', question: 'WB' }, learned))).toEqual(['G05']);
});

const words = fc.array(fc.constantFrom('colis', 'zwanze', 'voisin', 'payer', 'rien', 'été', '__proto__'), {
  minLength: 1,
  maxLength: 5,
});
const lesson = fc.record({
  asked: fc.record({ text: words.map((list) => list.join(' ')), question: fc.constantFrom(...questions) }),
  code: fc.constantFrom(...['A01', 'D04', 'G05', 'H04'].map(code)),
});
type Lesson = typeof lesson extends fc.Arbitrary<infer T> ? T : never;

const taught = (lessons: readonly Lesson[]) => {
  const learned = createLearned('fr');
  for (const { asked, code } of lessons) learned.learn(asked, code);
  return learned;
};

test('The order of learning makes no difference', () => {
  fc.assert(
    fc.property(fc.array(lesson, { maxLength: 12 }), lesson, (lessons, { asked }) => {
      const [one, other] = [taught(lessons), taught([...lessons].reverse())];
      expect(inFrench.suggest(asked, one)).toEqual(inFrench.suggest(asked, other));
    }),
  );
});

test('Taking back undoes learning, and leaves nothing of the words', () => {
  fc.assert(
    fc.property(
      fc.array(lesson, { maxLength: 8 }),
      fc.array(lesson, { minLength: 1, maxLength: 8 }),
      (kept, gone) => {
        const learned = taught([...gone, ...kept]);
        for (const { asked, code } of gone) learned.unlearn(asked, code);
        expect(learned.size).toBe(kept.length);
        for (const { asked } of [...kept, ...gone]) {
          expect(inFrench.suggest(asked, learned)).toEqual(inFrench.suggest(asked, taught(kept)));
        }
      },
    ),
  );
});
