import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasMarker, linesOf, withoutMarker } from '#features/capture/pastedLines.ts';

test('a pasted text gives one criterion for each line that says something, as it was written', () => {
  expect(linesOf(' Un toit\r\n\r\nDes amis \n\u00a0\nLe calme\r')).toEqual([
    ' Un toit',
    'Des amis ',
    'Le calme',
  ]);
  expect(linesOf('   ')).toEqual([]);
});

test('any lines joined by line breaks come apart again, letter for letter', () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => /\S/.test(text) && linesOf(text)[0] === text);
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (lines, end) => {
      expect(linesOf(lines.join(end))).toEqual(lines);
    }),
  );
});

test.each([
  ['- Un toit', 'Un toit'],
  ['• Un toit', 'Un toit'],
  [' * Un toit', 'Un toit'],
  ['12. Un toit', 'Un toit'],
  ['3) Un toit', 'Un toit'],
  ['a) Un toit', 'Un toit'],
  ['☐ Un toit', 'Un toit'],
])('in “%s” the mark of the list can be taken off', (line, words) => {
  expect(hasMarker(line)).toBe(true);
  expect(withoutMarker(line)).toBe(words);
});

test.each(['-5 degrés', '3 enfants', '2026. ', 'A08', '-', '...', 'M.Dupont', '1.5 mètre'])(
  '“%s” has no mark of a list: it stays as it is',
  (line) => {
    expect(hasMarker(line)).toBe(false);
    expect(withoutMarker(line)).toBe(line);
  },
);
