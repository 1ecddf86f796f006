import { shippedCodebook } from '#codebook/shipped.ts';
import { loadLexicon } from '#codebook/suggest/lexicons.ts';
import { createSuggester } from '#codebook/suggest/suggester.ts';
import type { Suggester, Suggestion } from '#codebook/suggest/suggestion.ts';
import type { Codebook } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';

export const languages = ['fr', 'nl', 'en', 'de', 'es'] as const;

/** A suggester with the lexicons we ship. */
export const suggesterIn = async (
  language: string,
  codebook: Codebook = shippedCodebook,
): Promise<Suggester> => createSuggester({ codebook, language, lexicon: await loadLexicon(language) });

export const codesOf = (suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.map(({ code }) => code);

/** The words underlined for a suggestion. */
export const causes = (text: string, suggestion: Suggestion | undefined): readonly string[] =>
  suggestion?.because.map(({ start, end }) => text.slice(start, end)) ?? [];

export const code = (text: string): ComponentCode => text as ComponentCode;

/** A codebook of a single platform, with the given labels. */
export const keyOf = (labels: Readonly<Record<string, Readonly<Record<string, string>>>>): Codebook => ({
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
