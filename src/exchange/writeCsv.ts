import Papa from 'papaparse';
import { guard } from './formulaGuard.ts';

/** Spreadsheets of Belgium and France expect `;`, those of the English-speaking countries `,`. */
export type Delimiter = ';' | ',';

// Every cell is quoted: spaces, line breaks and delimiters inside a cell then need no rule of their own.
const form = { quotes: true, newline: '\r\n' } as const;

/**
 * Writes rows of cells as a CSV file: byte order mark (without it spreadsheets read accents as Windows ones), CRLF,
 * every cell quoted and guarded against formulas. `unguard` restores each cell.
 */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const guarded = rows.map((cells) => cells.map(guard));
  return `\uFEFF${Papa.unparse(guarded, { ...form, delimiter })}\r\n`;
}

const isWords = (cell: unknown): boolean => typeof cell === 'string' && cell !== '';

/**
 * Writes a table for programs: byte order mark, CRLF, texts quoted and guarded as above, numbers plain, and nothing at all
 * for what is not known. A number is never guarded: `-1` is no formula.
 */
export function writeTableCsv(
  rows: readonly (readonly (string | number | undefined)[])[],
  delimiter: Delimiter,
): string {
  const guarded = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? guard(cell) : cell)));
  return `\uFEFF${Papa.unparse(guarded, { quotes: isWords, newline: '\r\n', delimiter })}\r\n`;
}
