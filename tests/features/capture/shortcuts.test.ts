import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { isBlank } from '#domain/record/words.ts';
import { readShortcuts } from '#features/capture/shortcuts.ts';

const saidBy = (text: string, refused: readonly string[] = []) => {
  const { text: words, code, times } = readShortcuts(text, new Set(refused));
  return [words, code?.typed, times?.count];
};

test.each([
  ['Avoir un travail #a08', ['Avoir un travail', 'a08', undefined]],
  ['Avoir un travail #A08/p ', ['Avoir un travail', 'A08/p', undefined]],
  ['#a08 Avoir un travail', ['Avoir un travail', 'a08', undefined]],
  ['Avoir un travail x3', ['Avoir un travail', undefined, 3]],
  ['Avoir un travail 3x', ['Avoir un travail', undefined, 3]],
  ['Avoir un travail ×12', ['Avoir un travail', undefined, 12]],
  ['Avoir un travail x3 #a08', ['Avoir un travail', 'a08', 3]],
  ['Avoir un travail #a08 x3', ['Avoir un travail', 'a08', 3]],
  ['#a08 Avoir un travail x3', ['Avoir un travail', 'a08', 3]],
  ['Un travail\net un salaire\n#a06-11/p15/k', ['Un travail\net un salaire', 'a06-11/p15/k', undefined]],
  ['Formule 1 #a08 x3', ['Formule 1', 'a08', 3]],
])('“%s” is read as words, component and number', (text, said) => {
  expect(saidBy(text)).toEqual(said);
});

test.each([
  'Formule 1 x3',
  'Une table 4 x4',
  'Formule 1 x3 ',
  'Une BMW X5',
  'Le numéro #1',
  'Une #a8 et une #z99',
  'Dire #a08 au milieu',
  'taxe3x',
  'x3',
  '#a08',
  '#a08 x3',
  'Cent fois x0',
  'Trop de fois x12345',
  'x3 des amis',
  '#a08.',
])('“%s” stays words, every letter of it', (text) => {
  expect(saidBy(text)).toEqual([text, undefined, undefined]);
});

test('of two codes the one nearest the end counts, and the other stays words', () => {
  expect(saidBy('Un toit #a03 #b04')).toEqual(['Un toit #a03', 'b04', undefined]);
  expect(saidBy('#a03 Un toit #b04')).toEqual(['#a03 Un toit', 'b04', undefined]);
});

test('a refused shortcut is words again where it stood, and the other one is still read', () => {
  expect(saidBy('Un toit #a03 x3', ['x3'])).toEqual(['Un toit x3', 'a03', undefined]);
  expect(saidBy('Un toit #a03 x3', ['#a03'])).toEqual(['Un toit #a03', undefined, 3]);
  expect(saidBy('#a03 Un toit', ['#a03'])).toEqual(['#a03 Un toit', undefined, undefined]);
  expect(saidBy('Un toit #a03 x3', ['x3', '#a03'])).toEqual(['Un toit #a03 x3', undefined, undefined]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(' ', '\n', 'x3', '3x', '#a08', '#', 'x', '1', 'mot', '\u00a0', '×2', '#A08/P/k'), {
      maxLength: 9,
    })
    .map((parts) => parts.join('')),
);
const isFreeOfShortcuts = (text: string) => {
  const { code, times } = readShortcuts(`${text} `);
  return !isBlank(text) && code === undefined && times === undefined && !/[#\p{N}]/u.test(text);
};

test('whatever is written before a shortcut comes back letter for letter', () => {
  fc.assert(
    fc.property(anyText.filter(isFreeOfShortcuts), fc.integer({ min: 1, max: 9999 }), (text, count) => {
      expect(saidBy(`${text} #a08`)).toEqual([text, 'a08', undefined]);
      expect(saidBy(`${text} x${count}`)).toEqual([text, undefined, count]);
      expect(saidBy(`${text} ${count}x #b03/p`)).toEqual([text, 'b03/p', count]);
    }),
  );
});

test('for any text: nothing read means nothing changed; what is read is a code and a number that can be stored', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: words, code, times } = readShortcuts(text);
      if (code === undefined && times === undefined) expect(words).toBe(text);
      else {
        expect(isBlank(words)).toBe(false);
        expect(text).toContain(words);
      }
      if (code !== undefined) expect(parseFullCode(code.typed)).toBeDefined();
      if (times !== undefined) expect(times.count).toBeGreaterThan(0);
      const refused = [code?.source, times?.source].filter((source) => source !== undefined);
      const again = readShortcuts(text, new Set(refused));
      for (const source of refused) expect(again.text).toContain(source);
    }),
    { numRuns: 500 },
  );
});

test('a page of spaces, or of hashes, is read at once', () => {
  const began = performance.now();
  for (const part of [' ', '#a08 ', 'x3 ', '#', 'x3\n']) readShortcuts(part.repeat(20_000 / part.length));
  expect(performance.now() - began).toBeLessThan(500);
});
