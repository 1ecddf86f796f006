import type { Lexicon } from '#codebook/lexicon/lexicon.ts';

// One dynamic import a language, so that a tablet reads only the words it needs.
const loaders: Readonly<Record<string, () => Promise<Lexicon>>> = {
  fr: () => import('#codebook/lexicon/fr.ts').then(({ fr }) => fr),
  nl: () => import('#codebook/lexicon/nl.ts').then(({ nl }) => nl),
  en: () => import('#codebook/lexicon/en.ts').then(({ en }) => en),
  de: () => import('#codebook/lexicon/de.ts').then(({ de }) => de),
  es: () => import('#codebook/lexicon/es.ts').then(({ es }) => es),
};

/** The languages we have words in. */
export const lexiconLanguages: readonly string[] = Object.keys(loaders);

/** `nl-BE` → `nl`. */
export const baseLanguage = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The words we know for a language by its BCP 47 tag; undefined for a language we have no words in. */
export async function loadLexicon(language: string): Promise<Lexicon | undefined> {
  const base = baseLanguage(language);
  return Object.hasOwn(loaders, base) ? loaders[base]?.() : undefined;
}
