import type { DeterminationKey, KeyDimension, KeyEntry, Words } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/componentCode.ts';
import { type KeyWords, type ShippedCode, structure } from './structure.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';

const languages: readonly (readonly [tag: string, words: KeyWords])[] = Object.entries({
  fr,
  nl,
  en,
  de,
  es,
});

const inEach = (say: (words: KeyWords) => string): Words =>
  Object.fromEntries(languages.map(([tag, words]) => [tag, say(words)]));

const toEntry = (code: ShippedCode, status: KeyEntry['status']): KeyEntry => ({
  code: code as string as ComponentCode,
  status,
  label: inEach(({ components }) => components[code].label),
  hint: inEach(({ components }) => components[code].hint),
});

const dimensions: readonly KeyDimension[] = structure.map(({ letter, status }) => ({
  letter,
  status,
  label: inEach((words) => words.dimensions[letter]),
}));

/**
 * The determination key a platform starts with. Most labels are working labels: `status` says which code was read in
 * the published key and which was not. A platform replaces it by loading its own key (see keyList.ts).
 * A change of its codes, or of words in a language it had, needs a new version: classifications remember the version
 * they were made with. A language more does not.
 */
export const shippedKey: DeterminationKey = {
  keyId: 'spiral-working',
  version: '2026-11-27',
  dimensions,
  entries: structure.flatMap(({ components }) => components.map(([code, status]) => toEntry(code, status))),
};
