import type { Labels } from './codebook.ts';

/** The words in the wanted language or the nearest available one, with the tag of their actual language. */
export function labelIn(
  words: Labels,
  language: string,
): { readonly text: string; readonly language: string } | undefined {
  for (const tag of [language, language.split('-')[0] ?? language, 'fr', 'en', ...Object.keys(words)]) {
    const text = Object.hasOwn(words, tag) ? words[tag] : undefined;
    if (text !== undefined && text !== '') return { text, language: tag };
  }
  return undefined;
}
