import { expect, test } from 'vitest';
import { isLive } from '#domain/record/base.ts';
import { contentOf, emptyRecords } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';

const stamp = { counter: 1, device: 'A.x', wall: '' };
const content = { id: 'c', platformId: 'p', text: 'Un banc', expressions: 2, memo: undefined };

test('A record is live until somebody withdraws it; what is not there is not live', () => {
  expect(isLive({})).toBe(true);
  expect(isLive({ deleted: undefined })).toBe(true);
  expect(isLive({ deleted: stamp })).toBe(false);
  expect(isLive(undefined)).toBe(false);
});

test('The content of a record is what a person meant, without what the program gave it', () => {
  const given = {
    ...{ stamp, deleted: stamp, dots: { text: stamp } },
    siblings: { text: [{ stamp, value: { text: 'Une chaise' } }] },
    newer: { version: 9, json: '{}' },
  };
  const record = { ...content, ...given };
  expect(contentOf(record as never)).toStrictEqual(content);
  expect(record).toStrictEqual({ ...content, ...given });
});

test('A platform without a record has an empty list of each kind, and each of them is its own', () => {
  const records = emptyRecords();
  expect(records).toStrictEqual(Object.fromEntries(tableNames.map((table) => [table, []])));
  records.groups.push('a group' as never);
  expect([records.criteria, emptyRecords().groups]).toEqual([[], []]);
});

test('A record as somebody saw it is that very record', () => {
  expect(asSeen(content)).toBe(content);
});
