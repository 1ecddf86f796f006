/** What a cell of a workbook can hold, in UTF-16 units. */
const cellLimit = 32_767;

export const fitsInCell = (text: string): boolean => text.length <= cellLimit;

// What XML cannot hold, and what its readers would change: a carriage return would become a line feed.
const unsafe =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that happens to look like an escape is escaped itself. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

const escaped = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words as a workbook holds them, letter for letter. A character that XML cannot hold is written `_x0000_`, as the
 * format asks (ECMA-376, part 1, 22.9.2.19).
 */
export const workbookText = (text: string): string =>
  text
    .replace(escapeLike, '_x005F_')
    .replace(unsafe, escaped)
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
