import { expect, test } from 'vitest';
import {
  checkedName,
  firstTooLong,
  isBlank,
  isCountryOrNone,
  isDate,
  isLanguageTag,
  languageLimit,
  nameLimit,
  textLimit,
  verbatim,
  wellFormed,
} from '#domain/record/words.ts';

const good = (value: string) => ({ ok: true, value });
const refusedFor = (problem: object) => ({ ok: false, problems: [problem] });

test('Half of a character that needs two becomes the sign for an unreadable one; whole characters stay', () => {
  expect(wellFormed('a\uD83Db')).toBe('a\uFFFDb');
  expect(wellFormed('a\uDE00b')).toBe('a\uFFFDb');
  expect(wellFormed('\uDE00\uD83D')).toBe('\uFFFD\uFFFD');
  expect(wellFormed('\uD83D\uDE00 été')).toBe('\uD83D\uDE00 été');
});

test('Spaces, and the signs that are not seen, are no words', () => {
  expect(isBlank('')).toBe(true);
  expect(isBlank(' \t\n\u00a0\u200b\u2060\ufeff')).toBe(true);
  expect(isBlank(' a ')).toBe(false);
  expect(isBlank('  .')).toBe(false);
  expect(isBlank('.  ')).toBe(false);
});

test('A participant’s words stay as they were written, with the spaces around them, up to the limit', () => {
  expect(verbatim('  Un toit \n')).toEqual(good('  Un toit \n'));
  expect(verbatim('a\uD83D')).toEqual(good('a\uFFFD'));
  expect(verbatim('é'.repeat(textLimit))).toEqual(good('é'.repeat(textLimit)));
  expect(verbatim('é'.repeat(textLimit + 1))).toEqual(
    refusedFor({ type: 'TooLong', length: textLimit + 1, limit: textLimit }),
  );
  expect(verbatim(' \u200b ')).toEqual(refusedFor({ type: 'EmptyText' }));
});

test('The first text that is longer than its limit is refused with its length', () => {
  expect(firstTooLong([])).toBeUndefined();
  expect(firstTooLong([['abc', 3]])).toBeUndefined();
  expect(
    firstTooLong([
      ['abc', 3],
      ['abcd', 3],
      ['abcdef', 5],
    ]),
  ).toEqual({ type: 'TooLong', length: 4, limit: 3 });
});

test.each(['fr', 'nl-BE', 'zh-Hans-CN', 'de-1996', 'abcdefgh', 'en-a'])('%j can name a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each([
  '',
  'f',
  'f2',
  'abcdefghi',
  'fr-',
  '-fr',
  'fr_BE',
  'fr-abcdefghi',
  'fr BE',
  ' fr',
  'fr ',
  'fr--BE',
])('%j cannot name a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});

test('A language tag has a limit too', () => {
  const longest = `fr${'-a'.repeat((languageLimit - 2) / 2)}`;
  expect([longest.length, isLanguageTag(longest)]).toEqual([languageLimit, true]);
  expect(isLanguageTag(`${longest}b`)).toBe(false);
});

test.each([
  ['', true],
  ['BE', true],
  ['be', false],
  ['B', false],
  ['BEL', false],
  ['BE ', false],
  ['B1', false],
])('%j as a country, or as none: %s', (text, isGood) => {
  expect(isCountryOrNone(text)).toBe(isGood);
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-2-3', false],
  ['2026-02-28T00', false],
  [' 2026-02-28', false],
  ['12026-02-28', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, isGood) => {
  expect(isDate(text)).toBe(isGood);
});

test('A name is trimmed; an empty one, one beyond the limit, a day that is none, and a long text are refused in this order', () => {
  const form = { name: ' Aînés ', day: '2026-02-28', texts: [['abc', 3] as const] };
  expect(checkedName(form)).toEqual(good('Aînés'));
  expect(checkedName({ ...form, day: undefined })).toEqual(good('Aînés'));
  expect(checkedName({ ...form, name: 'n'.repeat(nameLimit) })).toEqual(good('n'.repeat(nameLimit)));
  expect(checkedName({ ...form, name: ' x\uD83D' })).toEqual(good('x\uFFFD'));
  const long = [['abcd', 3] as const];
  expect(checkedName({ name: ' \u200b', day: 'no', texts: long })).toEqual(refusedFor({ type: 'EmptyName' }));
  expect(checkedName({ name: 'n'.repeat(nameLimit + 1), day: 'no', texts: long })).toEqual(
    refusedFor({ type: 'TooLong', length: nameLimit + 1, limit: nameLimit }),
  );
  expect(checkedName({ ...form, day: 'no', texts: long })).toEqual(
    refusedFor({ type: 'MalformedDate', text: 'no' }),
  );
  expect(checkedName({ ...form, texts: long })).toEqual(refusedFor({ type: 'TooLong', length: 4, limit: 3 }));
});
