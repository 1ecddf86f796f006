import type { ComponentCode } from '#domain/componentCode.ts';
import type { DeterminationKey, KeyDimension, KeyEntry } from '#domain/determinationKey.ts';
import { type ShippedCode, structure } from './structure.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

const toEntry = (code: ShippedCode, status: KeyEntry['status']): KeyEntry => ({
  code: code as string as ComponentCode,
  status,
  label: { fr: fr.components[code].label, en: en.components[code].label },
  hint: { fr: fr.components[code].hint, en: en.components[code].hint },
});

const dimensions: readonly KeyDimension[] = structure.map(({ letter, status }) => ({
  letter,
  status,
  label: { fr: fr.dimensions[letter], en: en.dimensions[letter] },
}));

/**
 * The determination key a platform starts with. Most labels are working labels: `status` says which code was read in
 * the published key and which was not. A platform replaces it by loading its own key (see keyList.ts).
 * A change of its words or codes needs a new version: classifications remember the version they were made with.
 */
export const shippedKey: DeterminationKey = {
  keyId: 'spiral-working',
  version: '2026-11-21',
  dimensions,
  entries: structure.flatMap(({ components }) => components.map(([code, status]) => toEntry(code, status))),
};
