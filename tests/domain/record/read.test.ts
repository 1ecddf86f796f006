import { expect, test } from 'vitest';
import { defineEntity } from '#domain/record/entity.ts';
import { optional, text } from '#domain/record/fields.ts';
import { readNewerRecord, readRecord } from '#domain/record/read.ts';
import { deep, hostileValues } from './hostile.ts';

const entity = defineEntity<{ name: string; place?: string }>({
  fields: { name: text(5), place: optional(text(5)) },
});

const known = {
  id: '00000000-0000-4000-8000-000000000001',
  platformId: '00000000-0000-4000-8000-000000000000',
  stamp: { counter: 1, device: 'A.x', wall: '' },
  name: 'Banc',
};

test('A record is read exactly as it is', () => {
  expect(readRecord(entity, known)).toEqual({ ok: true, record: known });
  const read = readRecord(entity, known);
  expect(read.ok && read.record).toBe(known);
});

test('A field that a known version does not have is a fault', () => {
  expect(readRecord(entity, { ...known, colour: 'red' })).toEqual({ ok: false, field: 'colour' });
});

test('What a newer version added is kept as one text that nobody looks into', () => {
  const value = { ...known, colour: 'red', more: { deep: [1] } };
  const read = readNewerRecord(entity, value, 9);
  const newer = { version: 9, json: '{"colour":"red","more":{"deep":[1]}}' };
  expect(read).toEqual({ ok: true, record: { ...known, newer } });
});

test('A record of a newer version with nothing new in it is an ordinary record', () => {
  expect(readNewerRecord(entity, { ...known, place: 'ici' }, 9)).toEqual({
    ok: true,
    record: { ...known, place: 'ici' },
  });
});

test('A field that a newer version emptied is an empty part, because only the stamp of that write is left', () => {
  const { stamp } = known;
  const emptied = { ...known, dots: { colour: stamp, place: stamp, deleted: stamp } };
  const newer = { version: 9, json: '{}' };
  expect(readNewerRecord(entity, emptied, 9)).toEqual({ ok: true, record: { ...emptied, newer } });
  const { colour: _colour, ...dots } = emptied.dots;
  expect(readNewerRecord(entity, { ...known, dots }, 9)).toEqual({ ok: true, record: { ...known, dots } });
  const kept = { ...emptied, newer: { version: 12, json: '{"shape":1}' } };
  expect(readNewerRecord(entity, kept, 9)).toEqual({ ok: true, record: kept });
  for (const wrong of [null, 'x', 7]) {
    expect(readNewerRecord(entity, { ...known, dots: wrong }, 9)).toEqual({ ok: false, field: 'dots' });
  }
});

test('The part of a newer version is never spread over a record', () => {
  const value = JSON.parse(
    `{"__proto__":{"name":"x","polluted":1},"constructor":1,${JSON.stringify(known).slice(1)}`,
  );
  const read = readNewerRecord(entity, value, 9);
  const record = read.ok ? read.record : undefined;
  expect(record).toEqual({
    ...known,
    newer: { version: 9, json: '{"__proto__":{"name":"x","polluted":1},"constructor":1}' },
  });
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('What this version knows is judged as ever, and what it needs must be there', () => {
  expect(readNewerRecord(entity, { ...known, name: 'too long', colour: 1 }, 9)).toEqual({
    ok: false,
    field: 'name',
  });
  const { name: _name, ...nameless } = known;
  expect(readNewerRecord(entity, { ...nameless, title: 'Banc' }, 9)).toEqual({ ok: false, field: 'name' });
  expect(readNewerRecord(entity, { ...nameless }, 9)).toEqual({ ok: false, field: 'name' });
});

const nested = (levels: number) => ({ ...known, colour: deep(levels) });

test('A newer part of 8 levels is kept; a deeper one is refused under its name, also one of 10,000', () => {
  expect(readNewerRecord(entity, nested(7), 9).ok).toBe(true);
  for (const levels of [8, 9, 10_000]) {
    expect(readNewerRecord(entity, nested(levels), 9)).toEqual({ ok: false, field: 'colour' });
  }
});

test('A deep part is found among shallow ones', () => {
  const value = { ...known, a: [], b: 1, c: [1, deep(20), 1], d: null };
  expect(readNewerRecord(entity, value, 9)).toEqual({ ok: false, field: 'a' });
});

test('A newer part of 20,000 letters is kept; a longer one is refused', () => {
  const ofLength = (length: number) => ({ ...known, colour: 'x'.repeat(length - '{"colour":""}'.length) });
  expect(readNewerRecord(entity, ofLength(20_000), 9).ok).toBe(true);
  expect(readNewerRecord(entity, ofLength(20_001), 9)).toEqual({ ok: false, field: 'colour' });
});

test('A newer part that is very wide is refused, not a crash', () => {
  expect(readNewerRecord(entity, { ...known, colour: Array(500_000).fill(0) }, 9)).toEqual({
    ok: false,
    field: 'colour',
  });
});

test('What is no record at all is refused as a whole', () => {
  for (const value of [null, undefined, 1, 'x', [], [known]]) {
    expect(readNewerRecord(entity, value, 9)).toEqual({ ok: false, field: '' });
  }
  for (const value of hostileValues) expect(readNewerRecord(entity, value, 9).ok).toBe(false);
});

test('What a newer version had itself kept of a still newer one is kept inside its part', () => {
  const newer = { version: 12, json: '{"shape":1}' };
  const read = readNewerRecord(entity, { ...known, colour: 'red', newer }, 9);
  const json = JSON.stringify({ colour: 'red', newer });
  expect(read).toEqual({ ok: true, record: { ...known, newer: { version: 9, json } } });
  expect(readNewerRecord(entity, { ...known, newer }, 9)).toEqual({ ok: true, record: { ...known, newer } });
});
