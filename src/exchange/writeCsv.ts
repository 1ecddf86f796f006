import Papa from 'papaparse';
import { guard } from './formulaGuard.ts';

/** `;` is what spreadsheets of Belgium and France expect, `,` those of the English-speaking countries. */
export type Delimiter = ';' | ',';

// Every cell in quotes: spaces, line breaks and delimiters inside then need no rule of their own.
const form = { quotes: true, newline: '\r\n' } as const;

/**
 * Rows of cells as a CSV file: byte order mark (without it spreadsheets take accents for Windows ones), CRLF, every cell
 * in quotes and guarded against formulas. `unguard` gives each cell back.
 */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const guarded = rows.map((cells) => cells.map(guard));
  return `\uFEFF${Papa.unparse(guarded, { ...form, delimiter })}\r\n`;
}
