import { expect, test } from 'vitest';
import { dotsIn, lastChange, vectorOf } from '#domain/record/dots.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { covers, emptyVector, joinVectors, readVector, withDot } from '#domain/record/vector.ts';

const stampOf = (counter: number, device: string) => ({ counter, device, wall: '' });
const value = {};
const ids = { id: 'c', platformId: 'p' };

const plain: AnyEntityRecord = { ...ids, stamp: stampOf(1, 'A') };
const full: AnyEntityRecord = {
  ...{ ...ids, stamp: stampOf(2, 'A'), deleted: stampOf(3, 'A') },
  dots: { text: stampOf(4, 'B'), order: stampOf(5, 'C') },
  siblings: {
    text: [
      { stamp: stampOf(6, 'C'), value },
      { stamp: stampOf(1, 'D'), value },
    ],
    deleted: [{ stamp: stampOf(7, 'E'), value }],
  },
};

const named = (record: AnyEntityRecord): readonly string[] =>
  dotsIn(record).map(({ device, counter }) => `${device}${counter}`);

test('The writes that a record shows: who made it, withdrew it, changed it, and wrote what is kept beside', () => {
  expect(named(plain)).toEqual(['A1']);
  expect(named(full)).toEqual(['A2', 'A3', 'B4', 'C5', 'C6', 'D1', 'E7']);
});

test('Records tell of each writer the latest write among them, in whatever order they are', () => {
  const seen = { A: 3, B: 4, C: 6, D: 1, E: 7 };
  expect(vectorOf([plain, full])).toEqual(seen);
  expect(vectorOf([full, plain])).toEqual(seen);
  expect(vectorOf([])).toEqual({});
});

test('A record was last changed by the latest of its creation and its changes; a change of place does not count', () => {
  expect(lastChange(plain, [])).toEqual(stampOf(1, 'A'));
  expect(lastChange(full, [])).toEqual(stampOf(5, 'C'));
  expect(lastChange(full, ['order'])).toEqual(stampOf(4, 'B'));
  expect(lastChange(full, ['order', 'text'])).toEqual(stampOf(2, 'A'));
  const earlier = { ...plain, stamp: stampOf(9, 'A'), dots: { text: stampOf(4, 'B') } };
  expect(lastChange(earlier, [])).toEqual(stampOf(9, 'A'));
});

test('The very first write, with the counter 0, is seen like any other', () => {
  expect(vectorOf([{ ...ids, stamp: stampOf(0, 'A') }])).toEqual({ A: 0 });
  expect(joinVectors({ A: 0 }, { B: 0 })).toEqual({ A: 0, B: 0 });
  expect(covers({ A: 0 }, stampOf(0, 'A'))).toBe(true);
  expect(covers({}, stampOf(0, 'A'))).toBe(false);
});

/** Names that every object has as properties and that a file may use as the name of a writer. */
test.each(['toString', 'constructor', '__proto__'])(
  'A writer called %s is a writer like any other',
  (device) => {
    const dot = stampOf(2, device);
    expect(covers({}, dot)).toBe(false);
    const vectors = [withDot({}, dot), vectorOf([{ ...ids, stamp: dot }]), joinVectors({}, withDot({}, dot))];
    for (const vector of vectors) {
      expect(Object.entries(vector)).toEqual([[device, 2]]);
      expect(covers(vector, dot)).toBe(true);
      expect(covers(vector, stampOf(3, device))).toBe(false);
    }
  },
);

test('A vector from outside is read by its good entries; the others count as not seen', () => {
  const wrong = { b: -1, c: 1.5, d: '3', e: null, f: Number.NaN, g: 2 ** 53 };
  expect(readVector({ a: 0, z: 9, ...wrong })).toEqual({ a: 0, z: 9 });
  expect(Object.entries(readVector(JSON.parse('{"__proto__":5}')))).toEqual([['__proto__', 5]]);
});

test.each([undefined, null, 'text', 5, [4, 5]])('What is no vector, as %j, has seen nothing', (outside) => {
  expect(readVector(outside)).toBe(emptyVector);
});

test('The vector of nothing seen cannot be written to by mistake', () => {
  expect(emptyVector).toEqual({});
  expect(Object.isFrozen(emptyVector)).toBe(true);
});
