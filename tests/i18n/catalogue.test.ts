import { expect, test } from 'vitest';
import { assembled } from '#i18n/assembled.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { partsOf } from '#i18n/icu.ts';
import { uiLanguages } from '#i18n/language.ts';

type Words = { readonly [key: string]: string | Words };

/** Every message by its whole name. */
const flat = (words: Words, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`),
  );

/** What a person reads of it whatever the values. */
function plainText(message: string): string {
  const literals: string[] = [];
  partsOf(message, (literal) => {
    literals.push(literal);
    return literal;
  });
  return literals.join('');
}

const catalogue = async (language: (typeof uiLanguages)[number]) =>
  new Map(flat((await messagesIn(language)) as unknown as Words));

const reference = await catalogue('fr');

test.each(uiLanguages)('%s has exactly the messages of the reference', async (language) => {
  expect([...(await catalogue(language)).keys()].sort()).toEqual([...reference.keys()].sort());
});

test.each(uiLanguages)(
  '%s takes the values and tags of the reference in every message, no other',
  async (language) => {
    const found = await catalogue(language);
    const told = (message: string | undefined) => {
      const { values, tags } = partsOf(message ?? '');
      return { values: [...values].sort(), tags: [...tags].sort() };
    };
    const differing = [...reference].flatMap(([key, message]) => {
      const [wanted, given] = [told(message), told(found.get(key))];
      return JSON.stringify(wanted) === JSON.stringify(given) ? [] : [{ key, wanted, given }];
    });
    expect(differing).toEqual([]);
  },
);

test.each(uiLanguages)('%s says something in every message', async (language) => {
  const empty = [...(await catalogue(language))].filter(([, message]) => message.trim() === '');
  expect(empty).toEqual([]);
});

test.each(uiLanguages.filter((language) => language !== 'fr'))(
  '%s was really translated: long messages are not those of the reference',
  async (language) => {
    const found = await catalogue(language);
    const same = [...reference].filter(
      ([key, message]) => plainText(message).length > 25 && found.get(key) === message,
    );
    expect(same).toEqual([]);
  },
);

test('A language that lacks the file of a place says which one', () => {
  expect(() => assembled({ './app.ts': { app: {} } })).toThrow(/No messages for common, .*versions\./);
});
