import type { Range } from './suggestion.ts';

/** A part of a text. `caused`: it is one of the words that caused a suggestion. Joined, the parts give the text. */
export type Piece = { readonly start: number; readonly text: string; readonly caused: boolean };

/**
 * Divides a text where the causes begin and end. Ranges may be in any order and overlap; those beyond the text are cut
 * off.
 */
export function piecesOf(text: string, causes: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (end: number, caused: boolean) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), caused });
    at = Math.max(at, Math.min(end, text.length));
  };
  for (const { start, end } of [...causes].sort((a, b) => a.start - b.start)) {
    cut(Math.min(start, text.length), false);
    cut(Math.min(end, text.length), true);
  }
  cut(text.length, false);
  return pieces;
}
