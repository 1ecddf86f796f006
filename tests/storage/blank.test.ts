import { expect, test } from 'vitest';
import { blankRow } from '#storage/blank.ts';
import { aClassification, aCriterion } from '../kit/build.ts';

test('A row that is overwritten keeps its place and its size, and none of its words', () => {
  const row = aCriterion(1, { text: 'un banc', translation: { language: 'nl', text: 'een bank' } });
  const blank = blankRow(row);
  expect(blank).toMatchObject({ id: row.id, platformId: row.platformId, text: '0000000' });
  expect(JSON.stringify(blank)).toHaveLength(JSON.stringify(row).length);
  expect(JSON.stringify(blank)).not.toMatch(/banc|bank/);
});

test('So do the words in a journal entry', () => {
  const replaced = [{ table: 'classifications', before: aClassification(1, 'A08', { memo: 'au jardin' }) }];
  const blank = blankRow({ platformId: 'p', counter: 7, replaced });
  expect(blank).toMatchObject({ platformId: 'p', counter: 7 });
  expect(JSON.stringify(blank)).not.toMatch(/jardin|A08/);
});
