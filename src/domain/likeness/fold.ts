// Letters that Unicode decomposition does not change although people type them as two.
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * A text in the form in which searches compare it: lower case, without accents, with one kind of apostrophe. For
 * comparing only: what people wrote is stored and shown verbatim. Costs about a microsecond a word, so fold once and
 * keep the result.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[’‘ʼ＇]/g, "'");

/** The folded words of a text, in their order: runs of letters and digits, so `d'emploi` gives `d`, `emploi`. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
