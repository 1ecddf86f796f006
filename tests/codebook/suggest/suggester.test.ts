import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { createSuggester } from '#codebook/suggest/suggester.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import { causes, codesOf, keyOf, languages, suggesterIn } from './kit.ts';

const suggesters = new Map(
  await Promise.all(languages.map(async (language) => [language, await suggesterIn(language)] as const)),
);
const codesFor = (language: (typeof languages)[number], question: Question, text: string) =>
  codesOf(suggesters.get(language)?.suggest({ text, question }) ?? []);
const inFrench = await suggesterIn('fr');

test.each([
  ['WB', 'être en bonne santé', 'F01'],
  ['IB', 'ne pas pouvoir payer ses factures', 'A08'],
  ['IB', 'je me sens seule le soir', 'D00'],
  ['WB', 'Avoir de bons amis', 'D03'],
  ['IB', "PAS DE TRAVAIL, J'EN CHERCHE", 'A06'],
  ['ACT', 'aider les personnes âgées à faire leurs courses', 'H04'],
] as const)('The answer to %s "%s" finds %s among three', (question, text, wanted) => {
  expect(codesFor('fr', question, text)).toContain(wanted);
});

test.each([
  ['nl', 'IB', 'ik ben mijn werk kwijt', 'A06'],
  ['en', 'IB', 'I cannot pay my bills', 'A08'],
  ['de', 'WB', 'gute Freunde haben', 'D03'],
  ['es', 'IB', 'no tengo trabajo', 'A06'],
] as const)('Suggestions are there in %s too', (language, question, text, wanted) => {
  expect(codesFor(language, question, text)[0]).toBe(wanted);
});

test('The words that caused a suggestion are named as they were written', () => {
  const text = 'Le soir, j’ai MAL au dos !';
  const [first] = inFrench.suggest({ text, question: 'IB' });
  expect(first?.code).toBe('F01');
  expect(causes(text, first)).toContain('dos');
});

test('Case and accents, typed or combining, make no difference', () => {
  const asked = codesFor('fr', 'WB', 'être en bonne santé');
  expect(codesFor('fr', 'WB', 'ETRE EN BONNE SANTE')).toEqual(asked);
  expect(codesFor('fr', 'WB', 'être en bonne santé'.normalize('NFD'))).toEqual(asked);
});

/** A suggester with a few words of its own, so that nothing else can cause the result. */
const knowing = (words: Readonly<Record<string, string>>, language = 'fr') => {
  const codebook = keyOf(Object.fromEntries(Object.keys(words).map((written) => [written, {}])));
  const { suggest } = createSuggester({ codebook, language, lexicon: words as Lexicon });
  return (text: string, question: Question = 'WB') => codesOf(suggest({ text, question }));
};

test.each([
  ['fr', 'travailler', 'nous travaillons'],
  ['fr', 'entendre', 'on ne m’entend plus'],
  ['nl', 'lopen', 'ik loop graag'],
  ['en', 'worry', 'always worried'],
  ['de', 'Wohnung', 'alte Wohnungen'],
  ['es', 'trabajar', 'estoy trabajando'],
])('In %s, "%s" is recognised in "%s"', (language, listed, written) => {
  expect(knowing({ A06: listed }, language)(written)).toEqual(['A06']);
});

test('A term that counts for one question is not heard under the others', () => {
  const ask = knowing({ H04: 'aider!@ACT', A09: 'aider!@IB' });
  expect(ask('aider', 'ACT')).toEqual(['H04']);
  expect(ask('aider', 'IB')).toEqual(['A09']);
  expect(ask('aider', 'WB')).toEqual([]);
});

test('A term marked as strong is louder than a plain one, a weak one less', () => {
  expect(knowing({ A01: 'soupe?', A03: 'soupe', A06: 'soupe!' })('la soupe')).toEqual(['A06', 'A03', 'A01']);
});

test('A phrase found whole is louder than its words alone, and its words together than apart', () => {
  const ask = knowing({ A01: 'jardin', B07: 'conditions de travail', A06: 'travail' });
  expect(ask('de mauvaises conditions de travail')[0]).toBe('B07');
  expect(ask('du travail sans conditions au jardin')[0]).not.toBe('B07');
});

test('A phrase that comes down to an everyday word is not heard in every text that has it', () => {
  expect(knowing({ G04: "s'en faire!" })('faire la fête')).toEqual([]);
});

test('A compound nobody listed is understood by its parts', () => {
  expect(codesFor('de', 'IB', 'Mietwohnungssuche')).toContain('A03');
  expect(codesFor('nl', 'IB', 'huurwoningzoektocht')).toContain('A03');
});

test('A mistyped word is still understood', () => {
  expect(codesFor('fr', 'IB', 'la depresion')).toContain('F04');
  expect(codesFor('fr', 'IB', 'le chomaje')).toContain('A06');
});

test('Helping is an attitude when it is an act, a need of help is not', () => {
  expect(codesFor('fr', 'ACT', 'écouter les autres')[0]).toBe('H04');
  expect(codesFor('fr', 'IB', 'ne pas recevoir d’aide du CPAS')[0]).toBe('A09');
});

test('Where nothing is known, nothing is suggested', () => {
  for (const text of [
    '',
    '   ',
    '!?',
    '12 345',
    'qsdf jklm',
    'oui',
    'faire',
    'tout',
    'plus ou moins',
    'la vie',
    '\u200b',
    '🙂🙂',
  ]) {
    expect(inFrench.suggest({ text, question: 'WB' }), text).toEqual([]);
  }
});

test('A clear word is never met with silence', () => {
  for (const text of ['santé', 'argent', 'travail', 'amis', 'logement', 'école', 'peur', 'bruit']) {
    expect(inFrench.suggest({ text, question: 'WB' }).length, text).toBeGreaterThan(0);
  }
});

test('A key without a lexicon of its language is served by its own words, in any language', () => {
  const codebook = keyOf({ A01: { fr: 'Alimentation', pl: 'jedzenie i picie' }, A03: { pl: 'mieszkanie' } });
  const inPolish = createSuggester({ codebook, language: 'pl', lexicon: undefined });
  expect(codesOf(inPolish.suggest({ text: 'małe mieszkanie', question: 'IB' }))).toEqual(['A03']);
  expect(codesOf(inPolish.suggest({ text: 'alimentation', question: 'WB' }))).toEqual(['A01']);
  expect(inPolish.suggest({ text: 'szczęście', question: 'WB' })).toEqual([]);
});

test('A code the key of the platform does not list is never suggested, its own codes are', async () => {
  const own = await suggesterIn('fr', keyOf({ A06: { fr: 'Travail' }, B42: { fr: 'Trampoline communal' } }));
  expect(codesOf(own.suggest({ text: 'un trampoline pour payer mes factures', question: 'IB' }))).toEqual([
    'B42',
  ]);
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'santé',
        'l’argent',
        'travail',
        'aider',
        'pas',
        'Wohnung',
        '🙂',
        '\n',
        'é',
        '__proto__',
      ),
    )
    .map((words) => words.join(' ')),
);

test('Any text gets at most three components of the key, each once, the best first, with words of the text in order', () => {
  const listed = new Set(shippedCodebook.entries.map(({ code }) => code));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...questions),
      fc.constantFrom(...languages),
      (words, question, language) => {
        const found = suggesters.get(language)?.suggest({ text: words, question }) ?? [];
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(codesOf(found)).size).toBe(found.length);
        for (const [at, { code, score, because }] of found.entries()) {
          expect(listed.has(code)).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
          expect(because.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of because) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(words.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('A page pasted by mistake does not hold anybody up', () => {
  const pages = [
    'mot '.repeat(25_000),
    'é'.repeat(100_000),
    '\u0301'.repeat(100_000),
    `${'x'.repeat(99_990)} santé`,
  ];
  inFrench.suggest({ text: 'santé', question: 'WB' });
  const start = performance.now();
  for (const page of pages) inFrench.suggest({ text: page, question: 'WB' });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(inFrench.suggest({ text: `${'! '.repeat(2000)} santé`, question: 'WB' })).toEqual([]);
});

test('Made ready in small parts or all at once, the suggestions are the same', async () => {
  const patient = await suggesterIn('fr');
  let parts = 1;
  while (patient.prepare()) parts += 1;
  expect(parts).toBeGreaterThan(20);
  expect(patient.prepare()).toBe(false);
  const asked = { text: 'aider mes voisins à payer leur loyer', question: 'ACT' } as const;
  expect(patient.suggest(asked)).toEqual(inFrench.suggest(asked));
});
