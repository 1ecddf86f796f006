import { shippedCodebook } from '#codebook/shipped.ts';
import { foldedWords } from '#domain/likeness/fold.ts';
import type { CodeCell } from './codeCell.ts';

const lettersOf = (text: string): string => foldedWords(text).join('');

const labelsByCode: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  shippedCodebook.entries.map(({ code, label }) => [code, new Set(Object.values(label).map(lettersOf))]),
);

/** A mark that people write between a code and its label, and the label in capitals: `B05 - Nature`, `[A03] Rue`. */
const marked = /^[[("]?[A-I]\d{2}[^\s\-–—:|()\]]{0,12}\s{0,3}[-–—:|/()\]]{1,2}\s{0,3}\p{L}/iu;
const capitalLabel = /^\p{Lu}/u;

/**
 * True for words that may go on behind a code by chance: `A10 trop proche`, a motorway. The shipped label of the code,
 * in any language, and a label that a mark sets apart are no such words.
 */
export function isDoubtfulLabel(cell: string, { as, code, label }: CodeCell): boolean {
  if (as !== 'labelled' || labelsByCode.get(code.component)?.has(lettersOf(label))) return false;
  return !(marked.test(cell.trim()) && capitalLabel.test(label));
}
