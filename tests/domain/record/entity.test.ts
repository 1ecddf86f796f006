import { expect, test } from 'vitest';
import { type AnyEntityRecord, defineEntity, fieldsOf, recordFault, unitsOf } from '#domain/record/entity.ts';
import { optional, pictureOf, shape, text, whole } from '#domain/record/fields.ts';
import { records } from '#domain/record/registry.ts';
import { deep, hostileValues } from './hostile.ts';

type Thing = { readonly name: string; readonly size?: number; readonly more?: { readonly of: string } };
const entity = defineEntity<Thing>({
  fields: {
    name: text(5),
    size: optional(whole(1, 9)),
    more: optional(shape<{ of: string }>({ of: text(3) })),
  },
  together: [['name', 'size']],
});

const stamp = { counter: 1, device: 'A.x', wall: '2026-11-27T10:00:00Z' };
const later = { ...stamp, counter: 2 };
const ids = {
  id: '00000000-0000-4000-8000-000000000001',
  platformId: '00000000-0000-4000-8000-000000000000',
};
const good = { ...ids, stamp, name: 'Banc' };
const faultOf = (changes: Readonly<Record<string, unknown>>) => recordFault(entity, { ...good, ...changes });

test('A record with everything it may carry has no fault', () => {
  const full = {
    ...{ size: 2, more: { of: 'x' }, deleted: later, dots: { name: later, deleted: later } },
    siblings: { name: [{ stamp, value: { name: 'Table', size: 3 } }], deleted: [{ stamp, value: {} }] },
    newer: { version: 9, json: '{}' },
  };
  expect(faultOf({})).toBeUndefined();
  expect(faultOf(full)).toBeUndefined();
});

const faults: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['id', { id: 'x' }],
  ['platformId', { platformId: undefined }],
  ['stamp', { stamp: undefined }],
  ['stamp.counter', { stamp: { ...stamp, counter: -1 } }],
  ['stamp.counter', { stamp: { ...stamp, counter: 2 ** 53 } }],
  ['stamp.device', { stamp: { ...stamp, device: 'x'.repeat(121) } }],
  ['stamp.wall', { stamp: { ...stamp, wall: 'x'.repeat(41) } }],
  ['stamp.more', { stamp: { ...stamp, more: 1 } }],
  ['deleted', { deleted: true }],
  ['dots.name.counter', { dots: { name: { ...stamp, counter: 1.5 } } }],
  ['dots.1', { dots: { 1: stamp } }],
  [`dots.${'x'.repeat(41)}`, { dots: { ['x'.repeat(41)]: stamp } }],
  ['dots', { dots: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, stamp])) }],
  ['siblings', { siblings: [] }],
  ['siblings', { siblings: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, []])) }],
  ['siblings.name', { siblings: { name: Array(101).fill({ stamp, value: { name: 'x' } }) } }],
  ['siblings.name.0.stamp', { siblings: { name: [{ value: { name: 'x' } }] } }],
  ['siblings.name.0.value', { siblings: { name: [{ stamp, value: ['x'] }] } }],
  ['siblings.name.0.value', { siblings: { name: [{ stamp, value: null }] } }],
  ['siblings.name.0.value', { siblings: { name: [{ stamp, value: 'x' }] } }],
  ['newer.version', { newer: { version: 0, json: '' } }],
  ['newer.json', { newer: { version: 1, json: 'x'.repeat(20_001) } }],
  ['name', { name: 'too long' }],
  ['more.of', { more: { of: 'too long' } }],
  ['more.and', { more: { of: 'x', and: 1 } }],
];

test.each(faults)('A record that is wrong in %s is refused with that place', (path, changes) => {
  expect(faultOf(changes)).toBe(path);
});

test('A field that this version does not know is a fault with its name, never dropped', () => {
  expect(faultOf({ colour: 'red' })).toBe('colour');
  expect(faultOf(JSON.parse('{"constructor":1}'))).toBe('constructor');
});

const wrongSiblings: readonly (readonly [string, string, unknown])[] = [
  ['a unit that does not exist', 'colour', {}],
  ['the second field of a unit', 'size', { size: 2 }],
  ['a value without a field that must be there', 'name', { size: 2 }],
  ['a field of another unit', 'name', { name: 'x', more: { of: 'x' } }],
  ['a value that is too long', 'name', { name: 'too long' }],
  ['a life that is neither alive nor withdrawn', 'deleted', { deleted: false }],
  ['a life with more than that', 'deleted', { deleted: true, name: 'x' }],
  ['a life with a depth of 10,000', 'deleted', { deleted: deep(10_000) }],
];

test.each(wrongSiblings)('A value kept beside is refused when it is %s', (_what, unit, value) => {
  expect(faultOf({ siblings: { [unit]: [{ stamp, value }] } })).toBe(`siblings.${unit}`);
});

test('A withdrawal may be kept beside', () => {
  expect(faultOf({ siblings: { deleted: [{ stamp, value: { deleted: true } }] } })).toBeUndefined();
});

test('The second wrong value kept beside is found too', () => {
  const values = [{ name: 'x' }, { name: 1 }].map((value) => ({ stamp, value }));
  expect(faultOf({ siblings: { deleted: [{ stamp, value: {} }], name: values } })).toBe('siblings.name');
});

test.each(Object.entries(records))(
  'Nothing hostile passes for a record of %s, and nothing throws',
  (_table, each) => {
    for (const value of hostileValues) expect(recordFault(each, value)).toBeTypeOf('string');
  },
);

test('Something hostile in the place of any field is refused at that field', () => {
  for (const name of Object.keys(fieldsOf(entity))) {
    for (const value of hostileValues.filter((each) => typeof each !== 'object')) {
      expect(faultOf({ [name]: value })).toMatch(new RegExp(`^${name}`));
    }
  }
});

test('Fields that belong together are one unit, named after the first; every other field is a unit of its own', () => {
  expect(unitsOf(entity)).toEqual([
    { name: 'name', fields: ['name', 'size'] },
    { name: 'more', fields: ['more'] },
  ]);
  expect(unitsOf(entity)).toBe(unitsOf(entity));
});

test.each(Object.entries(records))('Every field of %s is in exactly one unit', (_table, each) => {
  const fields = unitsOf(each).flatMap((unit) => unit.fields);
  expect([...fields].sort()).toEqual(Object.keys(each.fields).sort());
  expect(each.quiet.filter((name) => !unitsOf(each).some((unit) => unit.name === name))).toEqual([]);
});

test('An entity without more is of the first version, without parents, units, quiet fields or a past', () => {
  expect(defineEntity<{ name: string }>({ fields: { name: text(1) } })).toMatchObject({
    ...{ parents: [], together: [], quiet: [], versions: [], retired: [], since: 1 },
  });
});

test('The picture of an entity tells a person’s fields, not those the program gives', () => {
  expect(pictureOf(entity.fields)).toEqual({
    name: 'text ≤ 5',
    size: 'whole 1–9, optional',
    more: { of: 'text ≤ 3', '?': 'optional' },
  });
});

test('A record read twice is judged by the same fields, in the same order', () => {
  expect(fieldsOf(entity)).toBe(fieldsOf(entity));
  expect(Object.keys(fieldsOf(entity)).slice(-3)).toEqual(['name', 'size', 'more']);
  const record: AnyEntityRecord = good;
  expect(recordFault(entity, record)).toBeUndefined();
});
