import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { RecordBase } from '#domain/record/base.ts';
import type { Plan } from '#domain/record/change.ts';
import { type AnyEntityRecord, defineEntity, type Registry } from '#domain/record/entity.ts';
import { day, id, oneOf, optional, text, whole } from '#domain/record/fields.ts';
import type { CriterionId, GroupId, PlatformId } from '#domain/record/identity.ts';
import { contentOf, type PlatformRecords } from '#domain/record/records.ts';
import { records as ownRegistry } from '#domain/record/registry.ts';
import { withdrawalIn } from '#domain/record/withdraw.ts';
import { readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { readSheet, writeSheet } from '#exchange/sheets/sheet.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import type { Storage } from '#storage/storage.ts';
import { aCriterion, aGroup, aPlatform } from '../kit/build.ts';
import { steeredClock } from '../kit/steered.ts';
import { memorySentinel } from '../storage/dexieTab.ts';

/** A new kind of record, declared only in this file. */
type Chair = RecordBase<'chair'> & {
  readonly criterionId: string;
  readonly name: string;
  readonly legs: number;
  readonly colour?: 'red' | 'blue';
  readonly since?: string;
};

const chairs = defineEntity<Chair>({
  fields: {
    criterionId: id<string>(),
    name: text(100),
    legs: whole(1, 12),
    colour: optional(oneOf(['red', 'blue'])),
    since: optional(day),
  },
  parents: [{ field: 'criterionId', table: 'criteria' }],
});

const registry: Registry = { ...ownRegistry, chairs };

const uuid = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const platformId = uuid(1) as PlatformId;
const [groupId, criterionId, chairId] = [uuid(2) as GroupId, uuid(3) as CriterionId, uuid(4)];

const platform = contentOf(aPlatform({ id: platformId, platformId }));
const group = contentOf(aGroup(1, { id: groupId, platformId }));
const criterion = contentOf(aCriterion(1, { id: criterionId, platformId, groupId }));
const chair = { id: chairId, platformId, criterionId, name: '=chaise; "longue"', legs: 4, colour: 'red' };

const put = (table: string, after: object, before?: object) => ({ table, kind: 'put', before, after });
const planOf = (...changes: readonly object[]): Plan =>
  ({ act: { type: 'import', count: changes.length }, changes }) as unknown as Plan;

async function openedStorage(): Promise<Storage> {
  const storage = createDexieStorage({
    name: 'an-entity',
    clock: steeredClock(),
    newId: () => crypto.randomUUID(),
    registry,
    indexedDB: new IDBFactory(),
    keyRange: IDBKeyRange,
    sentinel: memorySentinel(),
  });
  expect(await storage.open()).toMatchObject({ state: 'ready' });
  await storage.commit(
    planOf(
      put('platforms', platform),
      put('groups', group),
      put('criteria', criterion),
      put('chairs', chair),
    ),
  );
  return storage;
}

const chairsIn = async (storage: Storage): Promise<readonly AnyEntityRecord[]> =>
  ((await storage.load(platformId)).records as unknown as Record<string, readonly AnyEntityRecord[]>)[
    'chairs'
  ] ?? [];

const theChair = async (storage: Storage): Promise<AnyEntityRecord> => {
  const [found] = await chairsIn(storage);
  if (found === undefined) throw new Error('no chair');
  return found;
};

describe('an entity that is declared in one place', () => {
  test('is stored and read again', async () => {
    const storage = await openedStorage();
    expect(await theChair(storage)).toMatchObject(chair);
    storage.close();
  });

  test('is told by the journal, with what a change replaced', async () => {
    const storage = await openedStorage();
    const before = await theChair(storage);
    await storage.commit(planOf(put('chairs', { ...chair, legs: 3 }, before)));
    const [latest, first] = await storage.journal(platformId);
    expect(latest?.replaced).toMatchObject([
      { table: 'chairs', id: chairId, before: { legs: 4 }, after: { legs: 3 } },
    ]);
    expect(first?.replaced).toContainEqual({ table: 'chairs', id: chairId });
    storage.close();
  });

  test('is written to a backup and read from it, byte for byte', async () => {
    const storage = await openedStorage();
    const { records, seen } = await storage.load(platformId);
    const file = writeBundle({ records, seen }, registry);
    const reading = readBundle(file, undefined, registry);
    if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
    expect(writeBundle({ records: reading.records, seen: reading.seen }, registry)).toBe(file);
    expect(canonicalContent(reading.records, registry)).toContain('"legs":4');
    storage.close();
  });

  test('is refused in a backup when what it belongs to is not there, or has a field nobody knows', async () => {
    const storage = await openedStorage();
    const { records, seen } = await storage.load(platformId);
    const fileWith = (fields: object) => {
      const chairs = [{ ...chair, stamp: records.criteria[0]?.stamp, ...fields }];
      return writeBundle({ records: { ...records, chairs } as PlatformRecords, seen }, registry);
    };
    expect(readBundle(fileWith({ criterionId: uuid(9) }), undefined, registry)).toEqual({
      kind: 'refused',
      problem: { type: 'DanglingReference', table: 'chairs', position: 1, field: 'criterionId' },
    });
    expect(readBundle(fileWith({ arms: 2 }), undefined, registry)).toEqual({
      kind: 'refused',
      problem: { type: 'MalformedRecord', table: 'chairs', position: 1, field: 'arms' },
    });
    storage.close();
  });

  test('a backup that holds it is refused by a program that does not know it', async () => {
    const storage = await openedStorage();
    const { records, seen } = await storage.load(platformId);
    expect(readBundle(writeBundle({ records, seen }, registry))).toEqual({
      kind: 'refused',
      problem: { type: 'UnknownPart', name: 'chairs' },
    });
    storage.close();
  });

  test('is withdrawn with what it belongs to', async () => {
    const storage = await openedStorage();
    const { records } = await storage.load(platformId);
    const gone = withdrawalIn(registry, records, 'groups', [groupId]);
    expect(gone.map(({ table, kind }) => `${kind} ${table}`)).toEqual([
      'remove groups',
      'remove criteria',
      'remove chairs',
    ]);
    storage.close();
  });

  test('keeps both values that two people wrote without seeing each other', async () => {
    const storage = await openedStorage();
    const seen = await theChair(storage);
    await storage.commit(planOf(put('chairs', { ...chair, name: 'fauteuil' }, seen)));
    await storage.commit(planOf(put('chairs', { ...chair, name: 'tabouret', legs: 3 }, seen)));
    const merged = await theChair(storage);
    expect(merged).toMatchObject({ name: 'tabouret', legs: 3 });
    expect(
      conflictsOf(chairs, merged).map(({ unit, values }) => [unit.name, values.map(({ value }) => value)]),
    ).toEqual([['name', [{ name: 'tabouret' }, { name: 'fauteuil' }]]]);
    storage.close();
  });

  test('is merged with another copy of the platform', async () => {
    const [here, there] = [await openedStorage(), await openedStorage()];
    await there.commit(planOf(put('chairs', { ...chair, colour: 'blue' }, await theChair(there))));
    const { records, seen } = await there.load(platformId);
    const stored = Object.entries(records).flatMap(([table, rows]) =>
      rows.map((record) => ({ table, record })),
    );
    await here.commit({ ...planOf(), incoming: { stored, seen } } as unknown as Plan);
    expect(await theChair(here)).toMatchObject({ colour: 'blue' });
    here.close();
    there.close();
  });

  test('goes to a table and comes back from it, letter for letter', async () => {
    const storage = await openedStorage();
    const rows = await chairsIn(storage);
    expect(readSheet(chairs, writeSheet(chairs, rows))).toEqual({ records: rows, unread: [] });
    const broken = writeSheet(chairs, rows).replace('"4"', '"13"');
    expect(readSheet(chairs, broken)).toEqual({ records: [], unread: [{ row: 2, field: 'legs' }] });
    storage.close();
  });
});
