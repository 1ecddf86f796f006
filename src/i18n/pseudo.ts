import { partsOf } from './icu.ts';

type Words = { readonly [key: string]: string | Words };

const strange: Readonly<Record<string, string>> = {
  a: 'ä',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  n: 'ñ',
  c: 'ç',
};

/**
 * Makes each word at least four tenths longer and plainly of no language. Text that looks normal on the screen was
 * therefore never a message.
 */
const grown = (literal: string): string =>
  literal.replace(
    /\p{L}+/gu,
    (word) =>
      [...word].map((letter) => strange[letter] ?? letter).join('') +
      '·'.repeat(Math.ceil(word.length * 0.4)),
  );

/**
 * The same messages, four tenths longer: a layout that holds with them holds in the wordiest language. For trials only.
 */
export function pseudo<T extends Words>(words: T): T {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? partsOf(value, grown).text : pseudo(value),
  ]);
  return Object.fromEntries(entries) as T;
}
