import { wellFormed } from '#domain/record/words.ts';

const halfLetter = /\\u[dD][89abcdefABCDEF]/;

const walked = (value: unknown): unknown => {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(walked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walked(field)]));
};

/** What JSON can say and a file cannot: half a letter becomes U+FFFD, as everywhere. Only looked for where the text has one. */
export const repaired = (value: unknown, text: string): unknown =>
  halfLetter.test(text) ? walked(value) : value;
