import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodebookSearch } from '#codebook/search.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';

const inFrench = createCodebookSearch(shippedCodebook, 'fr');
const inEnglish = createCodebookSearch(shippedCodebook, 'en');
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

test('a code finds its component first, in either case', () => {
  expect(codes(inFrench('A08'))).toEqual(['A08']);
  expect(codes(inFrench('a08'))).toEqual(['A08']);
  expect(codes(inFrench('d'))).toContain('D06');
});

test('a full code finds the component it names', () => {
  expect(codes(inFrench('A01-11/P15/k'))).toEqual(['A01']);
});

test('a word of a label or of a hint finds the component, whatever its case and accents', () => {
  expect(codes(inFrench('AMITIE'))).toEqual(['D03']);
  expect(codes(inFrench('mazout'))).toEqual(['A08']);
  expect(codes(inFrench('mÉDICAMents'))[0]).toBe('A02');
  expect(codes(inEnglish('friend'))[0]).toBe('D03');
});

test('the beginning of a word is enough while typing', () => {
  expect(codes(inFrench('logem'))[0]).toBe('A03');
  expect(codes(inFrench('voisin'))[0]).toBe('D04');
});

test('a label that has the word comes before a hint that has it', () => {
  expect(codes(inFrench('famille'))[0]).toBe('D02');
  expect(codes(inFrench('climat'))).toEqual(['B06', 'E06']);
});

test('with several words, only the components that have them all are shown', () => {
  expect(codes(inFrench('vie couple'))).toEqual(['D01']);
  expect(codes(inFrench('couple mazout'))).toEqual([]);
});

test('small words do not keep a component from being found', () => {
  expect(codes(inFrench("l'emploi"))[0]).toBe('A06');
  expect(codes(inFrench("aide à la recherche d'emploi"))).toEqual(['C06']);
});

test('a plural finds the singular', () => {
  expect(codes(inFrench('logements'))[0]).toBe('A03');
});

test('an apostrophe as tablets type it is the same as the straight one', () => {
  expect(codes(inFrench('pouvoir d’achat'))).toEqual(['A08']);
});

test('a key without words in the wanted language is searched in the words it has', () => {
  const french = {
    ...shippedCodebook,
    entries: shippedCodebook.entries.map((entry) => ({ ...entry, label: { fr: entry.label['fr'] ?? '' } })),
  };
  expect(codes(createCodebookSearch(french, 'nl')('amitié'))).toEqual(['D03']);
});

test('nothing typed finds nothing, and so does what is no word', () => {
  for (const text of ['', '   ', '!?', '\u200b']) expect(inFrench(text)).toEqual([]);
});

test('words of a program find nothing by accident', () => {
  for (const text of ['__proto__', 'constructor', 'toString', '<script>']) expect(inFrench(text)).toEqual([]);
});

test('equals are in the order of the key', () => {
  const found = codes(inFrench('general'));
  expect(found).toEqual([...found].sort());
  expect(found.length).toBe(9);
});

test('any text is answered with entries of the key, each at most once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = inFrench(text);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((entry) => shippedCodebook.entries.includes(entry))).toBe(true);
    }),
  );
});

test('every component is found by any whole label or hint of its own', () => {
  for (const { code, label, hint } of shippedCodebook.entries) {
    expect(codes(inFrench(label['fr'] ?? ''))[0]).toBe(code);
    expect(codes(inEnglish(hint['en'] ?? ''))).toContain(code as ComponentCode);
  }
});

test('what comes after a thousand letters was pasted by mistake and is not searched', () => {
  expect(inFrench(`${' '.repeat(1000)}mazout`)).toEqual([]);
});

test('a page pasted in the search box does not hold the keyboard up', () => {
  const start = performance.now();
  inFrench(`${'é'.repeat(100_000)} ${'\u0301'.repeat(5000)} ${'mot '.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
