import type { Problem } from './problem.ts';
import { done, type Result, refused } from './result.ts';

/** Longest text of a criterion, in UTF-16 units: a long page. Anything longer was pasted by mistake. */
export const textLimit = 20_000;
/** Longest name of a platform, group or place. */
export const nameLimit = 300;

/** Longest language tag. */
export const languageLimit = 60;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Replaces lone surrogates by U+FFFD, as any file would do later, so that hashes agree. Changes nothing else. */
export const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD');

const blank = /^[\s\u00a0\u200b\u2060\ufeff]*$/;

export const isBlank = (text: string): boolean => blank.test(text);

/** A participant's words: verbatim, but not empty and not longer than `textLimit`. */
export function verbatim(text: string): Result<string, Problem> {
  if (isBlank(text)) return refused({ type: 'EmptyText' });
  if (text.length > textLimit) return refused({ type: 'TooLong', length: text.length, limit: textLimit });
  return done(wellFormed(text));
}

/** A name that somebody gives: trimmed, not empty and not longer than `nameLimit`. */
export function named(text: string): Result<string, Problem> {
  const name = wellFormed(text).trim();
  if (isBlank(name)) return refused({ type: 'EmptyName' });
  if (name.length > nameLimit) return refused({ type: 'TooLong', length: name.length, limit: nameLimit });
  return done(name);
}

/** Refuses the first text that is longer than its limit (UTF-16 units); undefined if all are short enough. */
export function firstTooLong(
  texts: readonly (readonly [text: string, limit: number])[],
): Problem | undefined {
  const long = texts.find(([text, limit]) => text.length > limit);
  return long && { type: 'TooLong', length: long[0].length, limit: long[1] };
}

/** Checks loosely for a BCP 47 tag: letters, then short parts. */
export const isLanguageTag = (text: string): boolean =>
  text.length <= languageLimit && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);

/** True for the shape of an ISO 3166 alpha-2 code in upper case, and for an empty text. */
export const isCountryOrNone = (text: string): boolean => /^(?:[A-Z]{2})?$/.test(text);

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `YYYY-MM-DD`. 31 February does not. */
export function isDate(text: string): boolean {
  const match = dateShape.exec(text);
  if (match === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
