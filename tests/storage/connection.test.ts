import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlatformId } from '#domain/record/identity.ts';
import { records as registry } from '#domain/record/registry.ts';
import { type Connection, createConnection } from '#storage/connection.ts';
import type { Loss } from '#storage/marks.ts';
import { guardedFactory } from '#storage/opening.ts';
import { createDatabase, type Database } from '#storage/schema.ts';
import { memorySentinel } from './dexieTab.ts';
import { holdLock } from './raw.ts';

const had = { groups: 1, criteria: 2, counter: 9, seen: 'ab', when: '2026-03-14T09:00:00.000Z' };
const loss: Loss = { platformId: 'p' as PlatformId, had, has: undefined };

const opened: Connection[] = [];
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
});

/** A connection that the browser closed. `lose`: from then on, the database has forgotten something. */
async function closedByTheBrowser() {
  const factory = new IDBFactory();
  const made: Database[] = [];
  const keeper = memorySentinel();
  const compared: unknown[] = [];
  let losses: readonly Loss[] = [];
  const connection = createConnection({
    createDatabase: (onLost) => {
      const newDeviceId = () => 'd';
      const guarded = guardedFactory(factory, onLost);
      const db = createDatabase('spiral', { factory: guarded, keyRange: IDBKeyRange, registry, newDeviceId });
      made.push(db);
      return db;
    },
    factory,
    keeper,
    recovered: Promise.resolve(),
    patienceMs: 20,
    compare: (_held, had) => {
      compared.push(had);
      return losses;
    },
    onClosed: () => {},
  });
  opened.push(connection);
  await connection.open();
  connection.reportLost();
  const lose = () => {
    losses = [loss];
  };
  return { factory, connection, made, lose, keeper, compared };
}

const openIn = (made: readonly Database[]) => made.filter((db) => db.isOpen()).length;

test('a database that answers late when it is opened again is compared all the same, and takes nothing after a loss', async () => {
  const { factory, connection, made, lose } = await closedByTheBrowser();
  lose();
  const release = await holdLock(factory, 'spiral');
  expect((await connection.reopen()).state).toBe('silent');
  await release();
  await vi.waitFor(() => expect(openIn(made)).toBe(0));
  expect(connection.database()).toBeUndefined();
  expect(await connection.reopen()).toMatchObject({ state: 'ready', losses: [loss] });
  expect(connection.database()).toBeUndefined();
});

test('a database that answers late and lacks nothing is used by the next call', async () => {
  const { factory, connection, made } = await closedByTheBrowser();
  const release = await holdLock(factory, 'spiral');
  expect((await connection.reopen()).state).toBe('silent');
  await release();
  await vi.waitFor(() => expect(connection.database()).toBeDefined());
  expect(await connection.reopen()).toEqual({ state: 'ready' });
  expect(openIn(made)).toBe(1);
  expect(await connection.open()).toMatchObject({ state: 'ready' });
});

test('two platforms that ask at once open the database once', async () => {
  const { connection, made } = await closedByTheBrowser();
  await Promise.all([connection.reopen(), connection.reopen()]);
  expect(openIn(made)).toBe(1);
});

test('the database is compared with what was marked before it was read', async () => {
  const { factory, connection, keeper, compared } = await closedByTheBrowser();
  const before = { platforms: 0, criteria: 0, when: had.when, marks: {}, lost: [] };
  keeper.write(before);
  const release = await holdLock(factory, 'spiral');
  await connection.reopen();
  keeper.write({ ...before, platforms: 1, marks: { p: had } });
  await release();
  await vi.waitFor(() => expect(connection.database()).toBeDefined());
  expect(compared.at(-1)).toEqual(before);
});
