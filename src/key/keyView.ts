import type { KeyReference } from '#domain/classification/classification.ts';
import type { DeterminationKey, KeyDimension, KeyEntry } from '#domain/codebook/codebook.ts';
import {
  type CodeOrder,
  type ComponentCode,
  createCodeOrder,
  type DimensionLetter,
  dimensionLetters,
} from '#domain/componentCode.ts';

/** A determination key, ready to be asked. */
export interface KeyView {
  readonly key: DeterminationKey;
  readonly reference: KeyReference;
  /** The one order of codes, everywhere. */
  readonly order: CodeOrder;
  /** Undefined for a well-formed code the key does not list: show the bare code, flagged. */
  entry(code: ComponentCode): KeyEntry | undefined;
  dimension(letter: DimensionLetter): KeyDimension | undefined;
  /** The key's entries of one dimension, in the key's order. */
  entriesIn(letter: DimensionLetter): readonly KeyEntry[];
}

export function createKeyView(key: DeterminationKey): KeyView {
  const entryByCode = new Map(key.entries.map((entry) => [entry.code, entry]));
  const dimensionByLetter = new Map(key.dimensions.map((dimension) => [dimension.letter, dimension]));
  const entriesByLetter = new Map(
    dimensionLetters.map((letter) => [letter, key.entries.filter(({ code }) => code.startsWith(letter))]),
  );
  return {
    key,
    reference: { keyId: key.keyId, version: key.version },
    order: createCodeOrder(key.entries.map(({ code }) => code)),
    entry: (code) => entryByCode.get(code),
    dimension: (letter) => dimensionByLetter.get(letter),
    entriesIn: (letter) => entriesByLetter.get(letter) ?? [],
  };
}
