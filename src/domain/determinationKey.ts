import type { ComponentCode, DimensionLetter } from './componentCode.ts';
import type { RecordBase } from './record.ts';

/** attested: code and label read in the published key; data: code met in real data, label ours; reconstructed: ours, to be checked; loaded: from a list this platform loaded. */
export type KeyStatus = 'attested' | 'data' | 'reconstructed' | 'loaded';

/** labelSeen: the French label was seen in public texts, the letter is inferred from its place in their list. */
export type DimensionStatus = KeyStatus | 'labelSeen';

/** Words by BCP 47 tag. A missing language falls back to one that is there; the screen marks it with `lang`. */
export type Words = Readonly<Record<string, string>>;

export type KeyDimension = {
  readonly letter: DimensionLetter;
  readonly status: DimensionStatus;
  readonly label: Words;
};

export type KeyEntry = {
  readonly code: ComponentCode;
  readonly status: KeyStatus;
  readonly label: Words;
  readonly hint: Words;
};

/** The determination key: the list of components, in its own order, with what belongs in each. */
export type DeterminationKey = {
  readonly keyId: string;
  readonly version: string;
  readonly dimensions: readonly KeyDimension[];
  readonly entries: readonly KeyEntry[];
};

/** A key a platform loaded; versions are kept, since classifications refer to them. The greatest `order` is in force. */
export type KeyRecord = RecordBase<'key'> & {
  readonly key: DeterminationKey;
  readonly order: number;
};

/** The words in the wanted language or in the nearest one there is, with the tag they are really in. */
export function wordsIn(
  words: Words,
  language: string,
): { readonly text: string; readonly language: string } | undefined {
  for (const tag of [language, language.split('-')[0] ?? language, 'fr', 'en', ...Object.keys(words)]) {
    const text = Object.hasOwn(words, tag) ? words[tag] : undefined;
    if (text !== undefined && text !== '') return { text, language: tag };
  }
  return undefined;
}
