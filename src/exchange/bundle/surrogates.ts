import { wellFormed } from '#domain/record/words.ts';

const halfLetter = /\\u[dD][89abcdefABCDEF]/;

/** True when a JSON text has an escape for half of a surrogate pair. */
export const hasHalfLetter = (text: string): boolean => halfLetter.test(text);

/** JSON can contain half of a surrogate pair, a text file cannot. Each half becomes U+FFFD, as everywhere else. */
export const repaired = (value: unknown): unknown => {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(repaired);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, repaired(field)]));
};
