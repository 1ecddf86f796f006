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

/** Longer by at least four tenths, and plainly not a language: what stays plain on the screen was never a message. */
function grown(literal: string): string {
  const letters = literal.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return literal;
  const odd = literal.replace(/[a-zA-Z]/g, (letter) => strange[letter] ?? letter);
  const end = /\s*$/.exec(odd)?.[0] ?? '';
  return `${odd.slice(0, odd.length - end.length)}${'·'.repeat(Math.ceil(letters * 0.4))}${end}`;
}

/** The same messages four tenths longer: what holds with them holds in the wordiest language. For trials only. */
export function pseudo<T extends Words>(words: T): T {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? partsOf(value, grown).text : pseudo(value),
  ]);
  return Object.fromEntries(entries) as T;
}
