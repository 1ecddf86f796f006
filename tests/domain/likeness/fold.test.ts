import { expect, test } from 'vitest';
import { fold, foldedWords } from '#domain/likeness/fold.ts';

test('a search does not care for case, accents, joined letters or the kind of apostrophe', () => {
  expect(fold('ÉTÉ à l’Œuvre, Straße')).toBe("ete a l'oeuvre, strasse");
});

test('a search knows a text whether its accents were typed as one letter or as two', () => {
  expect(fold('e\u0301te\u0301')).toBe(fold('été'));
});

test('the words of a text are its runs of letters and digits, in any script', () => {
  expect(foldedWords("l'Emploi (A06) & العمل")).toEqual(['l', 'emploi', 'a06', 'العمل']);
  expect(foldedWords(' -- ')).toEqual([]);
});
