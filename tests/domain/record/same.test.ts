import { expect, test } from 'vitest';
import { isSame } from '#domain/record/same.ts';
import { compareDots, deviceOf, isSameDot } from '#domain/record/stamp.ts';

const same: readonly (readonly [unknown, unknown])[] = [
  [1, 1],
  ['a', 'a'],
  [undefined, undefined],
  [Number.NaN, Number.NaN],
  [0, -0],
  [
    { a: 1, b: [1, { c: 2 }] },
    { b: [1, { c: 2 }], a: 1 },
  ],
  [[], []],
];

test.each(same)('%j and %j hold the same', (a, b) => {
  expect(isSame(a, b)).toBe(true);
  expect(isSame(b, a)).toBe(true);
});

const different: readonly (readonly [unknown, unknown])[] = [
  [1, '1'],
  [null, undefined],
  [null, {}],
  ['', {}],
  [[], {}],
  [['a'], { 0: 'a' }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ toString: undefined }, { a: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
];

test.each(different)('%j and %j do not hold the same', (a, b) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});

const dot = (counter: number, device: string) => ({ counter, device });

test('Writes are in the order of their counters, then of their writers’ names', () => {
  const sorted = [dot(2, 'A'), dot(1, 'B'), dot(10, 'A'), dot(1, 'A')].toSorted(compareDots);
  expect(sorted).toEqual([dot(1, 'A'), dot(1, 'B'), dot(2, 'A'), dot(10, 'A')]);
  expect(compareDots(dot(1, 'A'), dot(1, 'A'))).toBe(0);
  expect(compareDots(dot(1, 'A'), dot(1, 'B'))).toBeLessThan(0);
  expect(compareDots(dot(1, 'B'), dot(1, 'A'))).toBeGreaterThan(0);
});

test('A write is the same only with the same counter and the same writer', () => {
  expect(isSameDot(dot(1, 'A'), dot(1, 'A'))).toBe(true);
  expect(isSameDot(dot(1, 'A'), dot(2, 'A'))).toBe(false);
  expect(isSameDot(dot(1, 'A'), dot(1, 'B'))).toBe(false);
});

test('The device of a writer is its name without the opening', () => {
  expect(deviceOf({ device: 'tablet.x' })).toBe('tablet');
  expect(deviceOf({ device: 'tablet' })).toBe('tablet');
  expect(deviceOf({ device: '' })).toBe('');
});
