import { wellFormed } from '#domain/record/words.ts';

const halfLetter = /\\u[dD][89abcdefABCDEF]/;

const walked = (value: unknown): unknown => {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(walked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walked(field)]));
};

/**
 * JSON can contain half of a surrogate pair, a text file cannot. Each half becomes U+FFFD, as everywhere else. The
 * value is searched only when the text contains such an escape.
 */
export const repaired = (value: unknown, text: string): unknown =>
  halfLetter.test(text) ? walked(value) : value;
