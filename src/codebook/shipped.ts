import type { Codebook, CodebookDimension, CodebookEntry, Labels } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { de } from './labels/de.ts';
import { en } from './labels/en.ts';
import { es } from './labels/es.ts';
import { fr } from './labels/fr.ts';
import { nl } from './labels/nl.ts';
import { type CodebookLabels, type ShippedCode, structure } from './structure.ts';

const languages: readonly (readonly [tag: string, words: CodebookLabels])[] = Object.entries({
  fr,
  nl,
  en,
  de,
  es,
});

const inEach = (say: (words: CodebookLabels) => string): Labels =>
  Object.fromEntries(languages.map(([tag, words]) => [tag, say(words)]));

const toEntry = (code: ShippedCode, status: CodebookEntry['status']): CodebookEntry => ({
  code: code as string as ComponentCode,
  status,
  label: inEach(({ components }) => components[code].label),
  hint: inEach(({ components }) => components[code].hint),
});

const dimensions: readonly CodebookDimension[] = structure.map(({ letter, status }) => ({
  letter,
  status,
  label: inEach((words) => words.dimensions[letter]),
}));

/**
 * The codebook that a platform starts with. Most labels are working labels: `status` says which codes were read in the
 * published codebook and which were not. A platform replaces it by loading its own (see `domain/codebook/load.ts`).
 * Changing its codes, or words in an existing language, needs a new version, because classifications refer to the
 * version they were made with. Adding a language does not.
 */
export const shippedCodebook: Codebook = {
  keyId: 'spiral-working',
  version: '2026-11-27',
  dimensions,
  entries: structure.flatMap(({ components }) => components.map(([code, status]) => toEntry(code, status))),
};
