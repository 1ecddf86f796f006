import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { otherLanguage } from '#codebook/listLanguage.ts';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';

const page = readCodebookList(readFileSync('fixtures/wiki-key-page.txt', 'utf8')).list;

test("the wiki's page is English: whoever loads it as French is told so", () => {
  expect(otherLanguage(page, 'fr')).toBe('en');
});

test('nothing is said when the language is the right one, a regional form of it too', () => {
  expect(otherLanguage(page, 'en')).toBeUndefined();
  expect(otherLanguage(page, 'en-GB')).toBeUndefined();
});

test('nothing is said of a list whose words tell no language, or of two labels that may be chance', () => {
  expect(otherLanguage(readCodebookList('A01;Un\nA02;Deux\nA03;Trois').list, 'nl')).toBeUndefined();
  expect(
    otherLanguage(readCodebookList('A01;Food / drink\nA02;Healthcare and medicine').list, 'nl'),
  ).toBeUndefined();
});
