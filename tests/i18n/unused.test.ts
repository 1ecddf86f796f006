import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesIn } from '#i18n/catalogue.ts';

type Words = { readonly [key: string]: string | Words };

const keysIn = (words: Words, before = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysIn(value, `${before}${key}.`),
  );

/** Neither words of the catalogue nor those by which suggestions are found. */
const isProgram = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/^i18n\/..\//.test(file) && !file.startsWith('codebook/lexicon/');

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** Every name and every word of the program, comments left out. */
const program = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(isProgram)
    .flatMap((file) => withoutComments(readFileSync(`src/${file}`, 'utf8')).match(/[A-Za-z0-9]+/g) ?? []),
);

/** A message is asked for by its last name, which then stands somewhere in the program; a number may be put behind it there. */
function isAskedFor(key: string, names: ReadonlySet<string>): boolean {
  const name = key.slice(key.lastIndexOf('.') + 1);
  return names.has(name) || names.has(name.replace(/\d+$/, ''));
}

test('Every message is asked for somewhere in the program', async () => {
  const keys = keysIn((await messagesIn('fr')) as unknown as Words);
  expect(keys.filter((key) => !isAskedFor(key, program))).toEqual([]);
});

test('A message that nobody asks for is found', () => {
  expect(isAskedFor('app.nobodyAsksForThis', program)).toBe(false);
  expect(isAskedFor('app.toHome', program)).toBe(true);
});
