/**
 * What a spreadsheet might run instead of show: =, +, -, @ and their full-width forms, or a control character that some
 * programs skip before looking, behind any spaces and apostrophes.
 */
const formula = /^'*[\s\u00a0\u200b\ufeff]*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** For each cell we write: one apostrophe before what could be taken for a formula, anything else as it is. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** For each cell of a file we wrote: exactly what `guard` was given. Texts that began with apostrophes come back with all of theirs. */
export const unguard = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
