import type { Problem } from './problem.ts';
import { done, type Result, refused } from './result.ts';

/** Longest text of a criterion, in UTF-16 units: a long page. Beyond it something was pasted by mistake. */
export const textLimit = 20_000;
/** Longest name of a platform, group or place. */
export const nameLimit = 300;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Half characters become U+FFFD now, as they would in any file later: hashes then agree. Nothing else is touched. */
export const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD');

const blank = /^[\s\u00a0\u200b\u2060\ufeff]*$/;

export const isBlank = (text: string): boolean => blank.test(text);

/** A participant's words: verbatim, but not empty and not longer than `textLimit`. */
export function verbatim(text: string): Result<string, Problem> {
  if (isBlank(text)) return refused({ type: 'EmptyText' });
  if (text.length > textLimit) return refused({ type: 'TooLong', length: text.length, limit: textLimit });
  return done(wellFormed(text));
}

/** A name somebody gives: surrounding spaces go, it is not empty and not longer than `nameLimit`. */
export function named(text: string): Result<string, Problem> {
  const name = wellFormed(text).trim();
  if (isBlank(name)) return refused({ type: 'EmptyName' });
  if (name.length > nameLimit) return refused({ type: 'TooLong', length: name.length, limit: nameLimit });
  return done(name);
}

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `YYYY-MM-DD`: 31 February is none. */
export function isDate(text: string): boolean {
  const match = dateShape.exec(text);
  if (match === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
