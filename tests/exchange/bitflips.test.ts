import { expect, test } from 'vitest';
import { emptyRecords, type PlatformRecords } from '#domain/record/records.ts';
import { readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { readFile } from '#exchange/detect.ts';
import { aClassification, aCriterion, aGroup, aPlatform } from '../kit/build.ts';
import { stampAt } from '../kit/steered.ts';

const records: PlatformRecords = {
  ...emptyRecords(),
  platforms: [aPlatform()],
  groups: [aGroup()],
  criteria: [
    aCriterion(1, { text: 'ne plus avoir peur' }),
    aCriterion(2, { text: 'été, à l’école', deleted: stampAt(3) }),
  ],
  classifications: [aClassification(1, 'A08')],
};
const bytes = new TextEncoder().encode(writeBundle({ records, seen: { test: 3 }, damaged: 1 }));
const whole = JSON.stringify(readFile(bytes));

function* flipped(): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      yield copy;
    }
  }
}

test('Of a backup with one flipped bit, wherever it is, nothing is read that was not written', () => {
  const counts = { read: 0, refused: 0, other: 0 };
  for (const copy of flipped()) {
    const reading = readFile(copy);
    if (reading.kind === 'bundle') counts.read += 1;
    else counts.refused += 1;
    if (reading.kind === 'rows' || (reading.kind === 'bundle' && JSON.stringify(reading) !== whole))
      counts.other += 1;
  }
  expect(counts.other).toBe(0);
  expect(counts.read + counts.refused).toBe(bytes.length * 8);
  // Only white space and the spelling of the same value may differ.
  expect(counts.read).toBeLessThan(bytes.length * 0.01);
});

test('A backup cut anywhere is refused', () => {
  for (let end = 0; end < bytes.length - 1; end += 1)
    expect(readFile(bytes.slice(0, end)).kind).toBe('refused');
});

test('A changed word is refused with the table it is in', () => {
  const text = new TextDecoder().decode(bytes);
  expect(readFile(text.replace('ne plus avoir peur', 'ne pas avoir peur'))).toEqual({
    kind: 'refused',
    problem: { type: 'DamagedTable', table: 'criteria' },
  });
  expect(readBundle(text.replace('"seen":{"test":3}', '"seen":{"test":4}'))).toEqual({
    kind: 'refused',
    problem: { type: 'DamagedHeading' },
  });
});

test('A record that was taken out, put in twice or moved is refused', () => {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const at = lines.findIndex((line) => line.includes('ne plus avoir peur'));
  const without = lines.filter((_, place) => place !== at).join('\n');
  expect(readFile(without).kind).toBe('refused');
  const twice = lines.flatMap((line, place) => (place === at ? [line, line] : [line])).join('\n');
  expect(readFile(twice).kind).toBe('refused');
});

test('A backup whose checksums were taken out is refused', () => {
  const text = new TextDecoder().decode(bytes);
  const problem = { type: 'DamagedHeading' };
  expect(readFile(text.replace(/"sums":\{[^}]*\},/, ''))).toEqual({ kind: 'refused', problem });
});

test('A backup that another program laid out anew is read, for it says the same', () => {
  const spread = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 2);
  expect(JSON.stringify(readFile(spread))).toBe(whole);
});
