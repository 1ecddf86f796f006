import { expect, test } from 'vitest';
import { shippedKey } from '#key/shipped.ts';
import { loadLexicon } from '#key/suggest/lexicons.ts';
import { createSuggester } from '#key/suggest/suggester.ts';

const inDutch = createSuggester({ key: shippedKey, language: 'nl-BE', lexicon: await loadLexicon('nl-BE') });

test('a word of the lexicon finds its component, and is named as the cause', () => {
  const text = 'ik ben mijn werk kwijt';
  const [first] = inDutch.suggest({ text, question: 'IB' });
  expect(first?.code).toBe('A06');
  expect(first?.because.map(({ start, end }) => text.slice(start, end))).toContain('werk');
});
