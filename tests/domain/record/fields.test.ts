import { expect, test } from 'vitest';
import {
  anyFields,
  component,
  day,
  type Field,
  faultIn,
  id,
  listOf,
  mapOf,
  oneOf,
  optional,
  pictureOf,
  position,
  shape,
  text,
  whole,
} from '#domain/record/fields.ts';
import { deep, hostileValues } from './hostile.ts';

const aId = '0192f0c1-2a3b-7c4d-8e5f-0123456789ab';
const pair = shape<{ a: string; b?: number }>({ a: text(3), b: optional(whole(0, 9)) });

type Example = readonly [
  name: string,
  field: Field<unknown>,
  good: readonly unknown[],
  bad: readonly unknown[],
];

const examples: readonly Example[] = [
  ['words of at most 3 letters', text(3), ['', 'abc', ' \n'], ['abcd', 1, ['a'], new String('a')]],
  ['an id', id(), [aId], [aId.toUpperCase(), `${aId} `, aId.slice(1), '', 1]],
  [
    'a day',
    day,
    ['2026-11-27', '2024-02-29'],
    ['2026-02-29', '2026-11-27T00:00', '27.11.2026', '', 20261127],
  ],
  ['a component', component, ['A08', 'I12'], ['A8', 'a08', 'J01', '', 8]],
  ['a whole number from 1 to 9', whole(1, 9), [1, 9], [0, 10, 1.5, '1', 1n]],
  ['a position', position, [0, -1.5, 1e308, 2 ** 53], ['0', true, 1n]],
  ['one of two words', oneOf(['a', 'b']), ['a', 'b'], ['c', '', ['a']]],
  ['a word or a number', oneOf(['a', 1]), ['a', 1], ['b', '1', 2]],
  ['nothing but true', oneOf([true]), [true], [false, 'true', 1]],
  ['a field that may be absent', optional(text(3)), ['abc'], ['abcd']],
  [
    'a list of at most 2',
    listOf(text(3), 2),
    [[], ['a'], ['a', 'b']],
    [['a', 'b', 'c'], 'ab', { length: 0 }],
  ],
  [
    'a map of at most 2',
    mapOf(/^[a-z]$/, text(3), 2),
    [{}, { a: 'x', b: 'y' }],
    [{ a: '', b: '', c: '' }, []],
  ],
  ['a shape', pair, [{ a: 'x' }, { a: 'x', b: 1 }], [{}, { b: 1 }, []]],
];

test.each(examples)('%s: what is good is taken', (_name, field, good) => {
  for (const value of good) expect(field.fault(value)).toBeUndefined();
});

test.each(examples)('%s: what is wrong is refused as a whole or at its place', (_name, field, _good, bad) => {
  for (const value of bad) expect(field.fault(value)).toBeTypeOf('string');
});

test.each(examples)('%s: nothing hostile is taken, and nothing throws', (_name, field, good) => {
  for (const value of hostileValues.filter((each) => !good.includes(each))) {
    expect(field.fault(value)).toBeTypeOf('string');
  }
});

test('A fault tells its place, however deep it is', () => {
  expect(listOf(pair, 5).fault([{ a: 'x' }, { a: 'x', b: 10 }])).toBe('1.b');
  expect(mapOf(/^m\d$/, listOf(pair, 5), 5).fault({ m1: [{ a: 'long' }] })).toBe('m1.0.a');
  expect(pair.fault('x')).toBe('');
});

test('A name that a shape does not know is a fault under that name, never dropped', () => {
  expect(pair.fault({ a: 'x', c: 1 })).toBe('c');
  expect(pair.fault(JSON.parse('{"a":"x","__proto__":{"b":1}}'))).toBe('__proto__');
});

test('What an object inherits does not count as its own', () => {
  expect(pair.fault(Object.create({ a: 'x' }))).toBe('a');
  expect(faultIn({ toString: text(3) }, {})).toBe('toString');
});

test('A field that may be absent is never there without a value', () => {
  expect(pair.fault({ a: 'x', b: undefined })).toBe('b');
  expect(pair.fault({ a: 'x', b: null })).toBe('b');
});

test('A name of a map must have its form, and its value must be good', () => {
  const map = mapOf(/^[a-z]$/, text(3), 9);
  expect(map.fault({ a: 'x', B: 'x' })).toBe('B');
  expect(map.fault({ a: 'x', b: 4 })).toBe('b');
  expect(map.fault(JSON.parse('{"__proto__":"x"}'))).toBe('__proto__');
});

test('10,000 nested levels are refused without a crash', () => {
  expect(listOf(listOf(text(1), 9), 9).fault(deep(10_000))).toBeTypeOf('string');
  expect(shape<{ a: string }>({ a: text(1) }).fault(deep(10_000))).toBeTypeOf('string');
});

test('The picture of a field tells its form in plain words', () => {
  expect(
    pictureOf({
      ...{ a: text(300), b: id(), c: day, d: component, e: whole(1, 9), f: position },
      ...{ g: oneOf(['x', 'y']), h: optional(text(3)), i: listOf(text(3), 2), j: mapOf(/x/, text(3), 2) },
      ...{ k: pair, l: optional(pair), m: anyFields },
    }),
  ).toEqual({
    ...{ a: 'text ≤ 300', b: 'id', c: 'day', d: 'component', e: 'whole 1–9', f: 'number' },
    ...{ g: 'one of x | y', h: 'text ≤ 3, optional', i: { 'list ≤ 2 of': 'text ≤ 3' } },
    j: { 'map ≤ 2 of': 'text ≤ 3' },
    k: { a: 'text ≤ 3', b: 'whole 0–9, optional' },
    l: { a: 'text ≤ 3', b: 'whole 0–9, optional', '?': 'optional' },
    m: 'any fields',
  });
});

test('A table writes words as words, numbers as numbers and everything else as JSON', () => {
  const cells = examples.map(([, field]) => field.cell);
  expect(cells).toEqual([
    ...['text', 'text', 'text', 'text', 'number', 'number'],
    ...['text', 'json', 'json', 'text', 'json', 'json', 'json'],
  ]);
});

test('An object with any fields is taken as it is, and written as JSON; what is no plain object is refused', () => {
  for (const value of [{}, { a: [1], b: undefined }]) expect(anyFields.fault(value)).toBeUndefined();
  for (const value of [[], new Date(0), new Map(), 'a', 1, null]) expect(anyFields.fault(value)).toBe('');
  expect(anyFields.cell).toBe('json');
});
