import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '#codebook/suggest/pieces.ts';

test('the words that caused a suggestion are separated from the others', () => {
  const pieces = piecesOf('payer les factures !', [
    { start: 10, end: 18 },
    { start: 0, end: 5 },
    { start: 10, end: 18 },
  ]);
  expect(pieces.map(({ text, caused }) => (caused ? `_${text}_` : text))).toEqual([
    '_payer_',
    ' les ',
    '_factures_',
    ' !',
  ]);
});

test('whatever is underlined, the parts joined again are the words as they were written', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range), (text, causes) => {
      expect(
        piecesOf(text, causes)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
