import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guard, unguard } from '#exchange/formulaGuard.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '=',
        '+',
        '-',
        '@',
        ' ',
        '\t',
        '\r',
        '\n',
        '\0',
        '＝',
        '\u00a0',
        '\u200b',
        'a',
        '1',
      ),
    )
    .map((letters) => letters.join('')),
);

test('What is guarded on the way out comes back letter for letter', () => {
  fc.assert(
    fc.property(hostile, (text) => unguard(guard(text)) === text),
    { numRuns: 2000 },
  );
});

test('Two texts never become one', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => a === b || guard(a) !== guard(b)),
    { numRuns: 2000 },
  );
});

test.each([
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '@SUM(1)',
  '+32 4 123',
  '-5',
  '\t=1',
  ' =1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  "'=1",
  "''=1",
  '\u200b=1',
  '- moins de bruit',
])('A spreadsheet sees words where somebody wrote %j', (text) => {
  expect(guard(text)).toBe(`'${text}`);
  expect(unguard(guard(text))).toBe(text);
});

test.each(["l'été", "'t is koud", "''", '', ' ', 'a=b', '1-2', "'", '« = »'])(
  '%j needs no guard and keeps its apostrophes',
  (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  },
);
