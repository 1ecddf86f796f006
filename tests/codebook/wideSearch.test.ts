import { expect, test } from 'vitest';
import { createLexiconSearch } from '#codebook/lexiconSearch.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { loadLexicon } from '#codebook/suggest/lexicons.ts';
import { createWideSearch } from '#codebook/wideSearch.ts';
import { code, keyOf, languages } from './suggest/kit.ts';

const lexiconOf = async (language: string) => {
  const lexicon = await loadLexicon(language);
  if (lexicon === undefined) throw new Error(language);
  return createLexiconSearch(lexicon);
};
const search = createWideSearch(shippedCodebook, 'fr');
const first = (query: string) => search(query, [])[0]?.code;

test.each([
  ['dettes', 'A08'],
  ['schulden', 'A08'],
  ['bills', 'A08'],
  ['Freundschaft', 'D03'],
  ['amistad', 'D03'],
])('from a French screen, "%s" finds %s', (query, wanted) => {
  expect(first(query)).toBe(wanted);
});

test('what the screen’s own language finds comes first, each entry once', () => {
  const own = keyOf({ A01: { nl: 'pain', fr: 'eten' }, A02: { nl: 'eten', fr: 'pain' } });
  const found = createWideSearch(own, 'fr')('pain', []).map((entry) => entry.code);
  expect(found).toEqual(['A02', 'A01']);
});

test.each([
  ['fr', 'loyer', 'A03'],
  ['nl', 'rekening', 'A08'],
])(
  'a word of the %s lexicon ("%s") finds its component once the lexicon is here',
  async (tag, query, wanted) => {
    expect(search(query, [await lexiconOf(tag)]).map((entry) => entry.code)).toContain(wanted);
  },
);

test('a term beginning with what was typed comes before a term that only contains it; marks are no part of it', () => {
  const rank = createLexiconSearch({ A01: 'soupe!@WB', A02: 'la soupe!, bol', A03: 'soupes!' } as never);
  expect(rank('soupe')).toEqual(['A01', 'A03', 'A02']);
  expect(rank('WB')).toEqual([]);
  expect(rank('so')).toEqual([]);
});

test('only components of the key in force are found', async () => {
  const own = createWideSearch(keyOf({ B01: { fr: 'bruit' } }), 'fr');
  const lexicons = await Promise.all(languages.map(lexiconOf));
  expect(own('rekening', lexicons)).toEqual([]);
  expect(own('bruit', lexicons)[0]?.code).toBe(code('B01'));
});
