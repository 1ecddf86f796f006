import { expect, test } from 'vitest';
import { beyondSeen, codeRanges } from '#codebook/beyondSeen.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';

const codesOf = (text: string) => text.split(' ') as unknown as readonly ComponentCode[];

test('eighteen codes of the shipped key are above the highest code seen in their dimension', () => {
  const { codes } = beyondSeen(shippedCodebook);
  expect(codes.join(' ')).toBe('B04 B05 B06 B07 D04 D05 D06 E01 E02 E03 E04 E05 E06 E07 G05 H04 H05 H06');
});

test('up to the highest codes seen there are 55 components, so that at least five of the eighteen cannot exist', () => {
  expect(beyondSeen(shippedCodebook)).toMatchObject({ seen: 55, impossible: 5 });
});

test('a key without a doubtful code has none that cannot exist', () => {
  const known = shippedCodebook.entries.filter(({ status }) => status !== 'reconstructed');
  expect(beyondSeen({ ...shippedCodebook, entries: known })).toMatchObject({ codes: [], impossible: 0 });
});

test('codes that follow one another are told as a range, within their dimension', () => {
  expect(codeRanges(codesOf('B04 B05 B06 G05 H04 H06'))).toBe('B04–B06, G05, H04, H06');
  expect(codeRanges(codesOf('A99 B00'))).toBe('A99, B00');
});
