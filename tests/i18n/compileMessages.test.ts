import { _createCache, _createIntlFormatters } from 'use-intl';
import formatMade from 'use-intl/format-message/format-only';
import { expect, test } from 'vitest';
import { compileMessages } from '#i18n/compileMessages.ts';
import { partsOf } from '#i18n/icu.ts';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { labelIn } from '../kit/words.ts';

type Made = { readonly [key: string]: unknown };

const isGroup = (value: unknown): value is Made =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every message by its whole name, as the tablet has it. */
const flat = (made: Made, before = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(made).flatMap(([key, value]) =>
    isGroup(value) ? flat(value, `${before}${key}.`) : [[`${before}${key}`, value] as const],
  );

const cache = _createCache();
const formatters = _createIntlFormatters(cache);

/** What the tablet shows. */
const said = (locale: UiLanguage, key: string, message: unknown, values: Record<string, unknown>): string =>
  joined(formatMade(key, message as never, values as never, { cache, formatters, locale, timeZone: 'UTC' }));

const joined = (drawn: unknown): string =>
  Array.isArray(drawn) ? drawn.map(joined).join('') : String(drawn);

/** A value that goes where a number, a word or a choice is asked; a tag shows what it holds between brackets. */
function valuesFor(source: string, value: number | string): Record<string, unknown> {
  const { values, tags } = partsOf(source);
  const tag = (inner: unknown) => `[${joined(inner)}]`;
  return Object.fromEntries([
    ...[...values].map((name) => [name, value]),
    ...[...tags].map((name) => [name, tag]),
  ]);
}

const numbers = [0, 1, 2, 1234.5];
/** Takes no word. */
const counts = /,\s*(plural|selectordinal|number|date|time)/;

const unbound = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

test.each(uiLanguages)('%s: what the build makes of each message says the same as its source', (language) => {
  const read = labelIn[language];
  const differing = flat(compileMessages(language)).flatMap(([key, message]) => {
    const source = String(read.raw(key as never));
    return (counts.test(source) ? numbers : [...numbers, 'WB']).flatMap((value) => {
      const values = valuesFor(source, value);
      const wanted = joined(read.rich(key as never, values as never));
      const given = said(language, key, message, values);
      return unbound(wanted) === unbound(given) ? [] : [{ key, value, wanted, given }];
    });
  });
  expect(differing).toEqual([]);
});

test('No line of French breaks before its punctuation', () => {
  const loose = flat(compileMessages('fr')).filter(([, message]) =>
    / [?!;:»%]|« /.test(JSON.stringify(message)),
  );
  expect(loose).toEqual([]);
});
