import type { CodebookReference } from '#domain/classification/classification.ts';
import type { Codebook, CodebookDimension, CodebookEntry } from '#domain/codebook/codebook.ts';
import {
  type CodeOrder,
  type ComponentCode,
  createCodeOrder,
  type DimensionLetter,
  dimensionLetters,
} from '#domain/codebook/componentCode.ts';

/** A codebook with lookups. */
export interface CodebookView {
  readonly codebook: Codebook;
  readonly reference: CodebookReference;
  /** The order of codes that every part of the program uses. */
  readonly order: CodeOrder;
  /** Undefined for a well-formed code that the codebook does not list: show the code alone, flagged. */
  entry(code: ComponentCode): CodebookEntry | undefined;
  dimension(letter: DimensionLetter): CodebookDimension | undefined;
  /** The codebook's entries of one dimension, in its order. */
  entriesIn(letter: DimensionLetter): readonly CodebookEntry[];
}

export function createCodebookView(codebook: Codebook): CodebookView {
  const entryByCode = new Map(codebook.entries.map((entry) => [entry.code, entry]));
  const dimensionByLetter = new Map(codebook.dimensions.map((dimension) => [dimension.letter, dimension]));
  const entriesByLetter = new Map(
    dimensionLetters.map((letter) => [
      letter,
      codebook.entries.filter(({ code }) => code.startsWith(letter)),
    ]),
  );
  return {
    codebook,
    reference: { keyId: codebook.keyId, version: codebook.version },
    order: createCodeOrder(codebook.entries.map(({ code }) => code)),
    entry: (code) => entryByCode.get(code),
    dimension: (letter) => dimensionByLetter.get(letter),
    entriesIn: (letter) => entriesByLetter.get(letter) ?? [],
  };
}
