/**
 * Text that a spreadsheet might run instead of showing: =, +, -, @ and their full-width forms, or a control character
 * that some programs skip before looking, after any spaces and apostrophes.
 */
const formula = /^'*[\s\u00a0\u200b\ufeff]*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Applied to each cell we write: adds one apostrophe before anything that could be taken for a formula. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** Applied to each cell of a file we wrote: restores exactly what `guard` received, leading apostrophes included. */
export const unguard = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
