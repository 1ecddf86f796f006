import type { DeterminationKey } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/componentCode.ts';
import { shippedKey } from '#key/shipped.ts';
import { loadLexicon } from '#key/suggest/lexicons.ts';
import { createSuggester } from '#key/suggest/suggester.ts';
import type { Suggester, Suggestion } from '#key/suggest/suggestion.ts';

export const languages = ['fr', 'nl', 'en', 'de', 'es'] as const;

/** A suggester with the words we ship. */
export const suggesterIn = async (language: string, key: DeterminationKey = shippedKey): Promise<Suggester> =>
  createSuggester({ key, language, lexicon: await loadLexicon(language) });

export const codesOf = (suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.map(({ code }) => code);

/** The words underlined for a suggestion. */
export const causes = (text: string, suggestion: Suggestion | undefined): readonly string[] =>
  suggestion?.because.map(({ start, end }) => text.slice(start, end)) ?? [];

export const code = (text: string): ComponentCode => text as ComponentCode;

/** A key of one platform's own, in the words given. */
export const keyOf = (
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>,
): DeterminationKey => ({
  keyId: 'own',
  version: '1',
  dimensions: [],
  entries: Object.entries(labels).map(([written, label]) => ({
    code: code(written),
    status: 'loaded',
    label,
    hint: {},
  })),
});
