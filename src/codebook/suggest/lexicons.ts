import type { Lexicon } from '#codebook/lexicon/lexicon.ts';

// One dynamic import for each language, so that a tablet loads only the words it needs.
const loaders: Readonly<Record<string, () => Promise<Lexicon>>> = {
  fr: () => import('#codebook/lexicon/fr.ts').then(({ fr }) => fr),
  nl: () => import('#codebook/lexicon/nl.ts').then(({ nl }) => nl),
  en: () => import('#codebook/lexicon/en.ts').then(({ en }) => en),
  de: () => import('#codebook/lexicon/de.ts').then(({ de }) => de),
  es: () => import('#codebook/lexicon/es.ts').then(({ es }) => es),
};

/** The languages that have a lexicon. */
export const lexiconLanguages: readonly string[] = Object.keys(loaders);

/** `nl-BE` → `nl`. */
export const baseLanguage = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The lexicon for a BCP 47 tag; undefined for a language without one. */
export async function loadLexicon(language: string): Promise<Lexicon | undefined> {
  const base = baseLanguage(language);
  return Object.hasOwn(loaders, base) ? loaders[base]?.() : undefined;
}
