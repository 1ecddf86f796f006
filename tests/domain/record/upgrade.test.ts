import { expect, test } from 'vitest';
import { guestsPointToTheirHost } from '#domain/criterion/guestsPointToTheirHost.ts';
import { defineEntity, type RawTables, type Registry } from '#domain/record/entity.ts';
import { text } from '#domain/record/fields.ts';
import { stepsFrom, upgradeList, upgradeTables } from '#domain/record/upgrade.ts';

const adding = (name: string, since: number) => ({
  name,
  since,
  up: (rows: RawTables[string], all: RawTables) =>
    rows.map((row) => ({
      ...row,
      steps: [...((row['steps'] as string[]) ?? []), name],
      of: Object.keys(all).length,
    })),
});

const entity = (...versions: ReturnType<typeof adding>[]) =>
  defineEntity<{ name: string }>({ fields: { name: text(9) }, versions });

const registry: Registry = {
  first: entity(adding('first at 3', 3), adding('first at 4', 4)),
  second: entity(adding('second at 3', 3)),
  third: entity(adding('third at 2', 2)),
};

test('Steps run by version, and within one version in the order of the tables', () => {
  const names = (version: number) => stepsFrom(registry, version).map(({ version: { name } }) => name);
  expect(names(1)).toEqual(['third at 2', 'first at 3', 'second at 3', 'first at 4']);
  expect(names(3)).toEqual(['first at 4']);
  expect(names(4)).toEqual([]);
});

test('Every row passes the steps that its version had not seen, and each step is heard of', () => {
  const heard: string[] = [];
  const tables = { first: [{ name: 'a' }], second: [{ name: 'b' }] };
  const upgraded = upgradeTables(registry, tables, 2, (name) => heard.push(name));
  expect(upgraded['first']).toEqual([{ name: 'a', steps: ['first at 3', 'first at 4'], of: 2 }]);
  expect(upgraded['second']).toEqual([{ name: 'b', steps: ['second at 3'], of: 2 }]);
  expect(heard).toEqual(['first at 3', 'second at 3', 'first at 4']);
  expect(tables).toEqual({ first: [{ name: 'a' }], second: [{ name: 'b' }] });
});

test('Tables of today’s version, and tables that are not known, stay the same', () => {
  const tables = { first: [{ name: 'a' }], other: [{ x: 1 }] };
  expect(upgradeTables(registry, tables, 4)).toBe(tables);
  expect(upgradeTables(registry, tables, 1)['other']).toBe(tables.other);
});

test('A table that a file does not hold is empty', () => {
  expect(upgradeTables(registry, {}, 3)).toEqual({ first: [] });
});

const item = (table: string, name: string) => ({ table, record: { name } });

test('Records of one act are upgraded together, each with its table, whatever order they come in', () => {
  const heard: string[] = [];
  const items = [item('first', 'a'), item('second', 'b'), item('first', 'c')];
  const upgraded = upgradeList(registry, items, 2, (name) => heard.push(name));
  const firsts = { steps: ['first at 3', 'first at 4'], of: 2 };
  expect(upgraded).toEqual([
    { table: 'first', record: { name: 'a', ...firsts } },
    { table: 'first', record: { name: 'c', ...firsts } },
    { table: 'second', record: { name: 'b', steps: ['second at 3'], of: 2 } },
  ]);
  expect(heard).toEqual(['first at 3', 'second at 3', 'first at 4']);
  expect(items).toEqual([item('first', 'a'), item('second', 'b'), item('first', 'c')]);
});

test('Records of today’s version come back as the very list they came in', () => {
  const items = [item('first', 'a'), item('second', 'b'), item('first', 'c')];
  expect(upgradeList(registry, items, 4)).toBe(items);
});

/** Names that every object has as properties and that a text from outside may use as a table name. */
test.each(['toString', 'constructor', '__proto__', 'other'])(
  'A record of a table called %s is kept as it is, for its reader to refuse',
  (table) => {
    expect(upgradeList(registry, [item(table, 'a')], 1)).toContainEqual(item(table, 'a'));
  },
);

const place = { groupId: 'g', question: 'WB' };
const host = (changes: object = {}) => ({
  ...{
    id: 'host',
    platformId: 'p',
    stamp: 's',
    ...place,
    text: 'Un banc',
    language: 'fr',
    expressions: 5,
    order: 2,
  },
  joined: [{ id: 'guest', text: 'Un siège', language: 'fr', expressions: 3 }],
  ...changes,
});
const guest = (changes: object = {}) => ({
  ...{
    id: 'guest',
    platformId: 'p',
    stamp: 't',
    groupId: 'h',
    question: 'IB',
    text: 'Un siège',
    language: 'fr',
  },
  ...{ expressions: 9, order: 7, deleted: 'd', original: 'Siège' },
  ...changes,
});
const up = (...rows: object[]) => guestsPointToTheirHost.up(rows as RawTables[string], {});

test('A host keeps its own share, and its guest is a record again that names it, with its own share and words', () => {
  const { deleted: _deleted, ...alive } = guest();
  const { joined: _joined, ...alone } = host({ expressions: 2 });
  expect(up(host(), guest())).toEqual([alone, { ...alive, ...place, expressions: 3, joinedTo: 'host' }]);
});

test('A guest whose own record is gone is made again from what the host kept of it', () => {
  expect(up(host())[1]).toEqual({
    ...{ id: 'guest', platformId: 'p', stamp: 's', ...place, text: 'Un siège', language: 'fr' },
    ...{ expressions: 3, order: 2, joinedTo: 'host' },
  });
});

test('A host whose number was corrected below the sum says the least a criterion says', () => {
  expect(up(host({ expressions: 2 }), guest())[0]).toMatchObject({ expressions: 1 });
  expect(up(host({ expressions: 4 }), guest())[0]).toMatchObject({ expressions: 1 });
});

test('The shares of several guests all leave the host', () => {
  const second = { id: 'second', text: 'Une chaise', language: 'fr', expressions: 1 };
  const rows = up(
    host({ joined: [...host().joined, second] }),
    guest(),
    guest({ id: 'second', text: 'Une chaise' }),
  );
  expect(rows.map(({ expressions }) => expressions)).toEqual([1, 3, 1]);
  expect(rows.map((row) => row['joinedTo'])).toEqual([undefined, 'host', 'host']);
});

test('A guest that came back to life by another way stays where it is, with its own number', () => {
  const { deleted: _deleted, ...alive } = guest();
  expect(up(host(), alive)[1]).toEqual(alive);
  expect(up(alive, host())[0]).toEqual(alive);
});

test('The guests of a withdrawn host stay withdrawn with it', () => {
  const rows = up(host({ deleted: 'x' }), guest());
  expect(rows[1]).toMatchObject({ deleted: 'x', joinedTo: 'host' });
});

test('A guest that is a host too hands its own guests on, each to the one that named it', () => {
  const middle = host({
    id: 'guest',
    deleted: 'd',
    expressions: 4,
    joined: [{ id: 'inner', text: 'x', language: 'fr', expressions: 1 }],
  });
  const rows = up(host(), middle);
  expect(rows.map((row) => [row['id'], row['joinedTo'], 'joined' in row])).toEqual([
    ['host', undefined, false],
    ['guest', 'host', false],
    ['inner', 'guest', false],
  ]);
});

test('A host that was joined to another with its guests keeps its own share, in whatever order the rows are', () => {
  const inner = { id: 'inner', text: 'Une chaise', language: 'fr', expressions: 1 };
  const outer = host({ expressions: 8, joined: [{ ...host().joined[0], expressions: 2 }, inner] });
  const middle = guest({ expressions: 3, joined: [inner] });
  const innermost = guest({ id: 'inner', expressions: 1 });
  const rows = [outer, middle, innermost];
  for (const order of [rows, rows.toReversed(), [middle, outer, innermost]]) {
    const upgraded = new Map(up(...order).map((row) => [row['id'], row]));
    expect(upgraded.get('host')).toMatchObject({ expressions: 5 });
    expect(upgraded.get('guest')).toMatchObject({ expressions: 2, joinedTo: 'host' });
    expect(upgraded.get('inner')).toMatchObject({ expressions: 1, joinedTo: 'host' });
    for (const row of upgraded.values())
      expect([row['joined'], row['deleted']]).toEqual([undefined, undefined]);
  }
});

test('A host that names itself is no guest of its own', () => {
  const [only, ...others] = up(host({ joined: [{ id: 'host', text: 'x', language: 'fr', expressions: 1 }] }));
  expect(only).not.toHaveProperty('joinedTo');
  expect(others).toEqual([]);
});

test('Criteria that nobody joined are left as they are, in their order', () => {
  const { joined: _joined, ...lone } = host();
  const rows = up(lone, guest());
  expect(rows[0]).toBe(lone);
  expect(rows).toEqual([lone, guest()]);
});

test('A host whose list is no list stays as it is, so that its reader refuses it, and nothing throws', () => {
  for (const joined of [null, 'x', 5, {}, [null], ['x'], [5], [[]]]) {
    expect(up(host({ joined }))).toEqual([host({ joined })]);
  }
});
