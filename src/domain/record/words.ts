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
function named(text: string): Result<string, Problem> {
  const name = wellFormed(text).trim();
  if (isBlank(name)) return refused({ type: 'EmptyName' });
  if (name.length > nameLimit) return refused({ type: 'TooLong', length: name.length, limit: nameLimit });
  return done(name);
}

/** A text, and how long it may be (UTF-16 units). */
export type LimitedText = readonly [text: string, limit: number];

/** Refuses the first text that is longer than its limit; undefined if all are short enough. */
export function firstTooLong(texts: readonly LimitedText[]): Problem | undefined {
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

type NamedForm = {
  readonly name: string;
  readonly day: string | undefined;
  readonly texts: readonly LimitedText[];
};

/**
 * Checks what the form of a platform and that of a group have in common, and refuses the first of these problems: a
 * name that is empty or too long, a day that does not exist, a text beyond its limit. Returns the name as it may be
 * stored.
 */
export function checkedName({ name, day, texts }: NamedForm): Result<string, Problem> {
  const good = named(name);
  if (!good.ok) return good;
  if (day !== undefined && !isDate(day)) return refused({ type: 'MalformedDate', text: day });
  const tooLong = firstTooLong(texts);
  return tooLong === undefined ? good : refused(tooLong);
}
