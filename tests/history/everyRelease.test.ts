import { describe, expect, test } from 'vitest';
import type { PlatformId } from '#domain/record/identity.ts';
import { contentOf, type PlatformRecords } from '#domain/record/records.ts';
import { records, tableNames } from '#domain/record/registry.ts';
import { readBundle } from '#exchange/bundle/bundle.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { deviceWith, readText } from '../exchange/device.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import type { ReleasedDatabase } from '../kit/releasedDatabase.ts';
import { steeredClock, steeredIds } from '../kit/steered.ts';
import { ready } from '../kit/workshop.ts';
import { freeze } from './freeze.ts';
import {
  type Expected,
  frozenIn,
  openReleased,
  type ReadFrozen,
  releasedVersions,
  shownIn,
  shownToday,
} from './released.ts';

const next = '9.9.9';
const files = await freeze(next);
const every: readonly (readonly [string, ReadFrozen])[] = [
  ...releasedVersions.map((version) => [version, frozenIn(version)] as const),
  [next, (file) => files[file] ?? ''],
];

describe.each(every)('What version %s wrote', (version, read) => {
  const expected = JSON.parse(read('expected.json')) as Expected;
  const platforms = Object.entries(expected.platforms) as [PlatformId, Expected['platforms'][PlatformId]][];
  const open = () => openReleased({ database: JSON.parse(read('database.json')) as ReleasedDatabase });

  test('opens, with every platform as its screens showed it', async () => {
    const storage = await open();
    expect((await storage.summaries()).map(({ platform }) => platform.name).sort()).toEqual(
      platforms.map(([, { name }]) => name).sort(),
    );
    for (const [id, platform] of platforms) {
      const { records, damaged } = await storage.load(id);
      expect(damaged).toEqual([]);
      expect(shownIn(records)).toEqual(shownToday(version, platform));
    }
    storage.close();
  });

  test('brings what waited for a full disk into the database at the next start', async () => {
    const storage = await open();
    const textStore = memoryTextStore();
    const texts = JSON.parse(read('local-storage.json')) as Readonly<Record<string, string>>;
    for (const [name, text] of Object.entries(texts)) textStore.set(name.replace(/^spiral:/, ''), text);
    const effects = {
      clock: steeredClock(),
      ids: steeredIds(9),
      storages: { real: storage, example: storage },
      textStore,
    };
    for (const [id, wanted] of Object.entries(expected.afterOutbox)) {
      const openPlatform = createOpenPlatform(effects, 'real', id as PlatformId);
      await ready(openPlatform);
      await openPlatform.retry();
      const { records } = await storage.load(id as PlatformId);
      for (const [table, contents] of Object.entries(wanted as Record<string, { id: string }[]>)) {
        const stored = records[table as keyof PlatformRecords];
        const found = contents.map((content) => stored.find((record) => record.id === content.id));
        expect(found.map((record) => record && contentOf(record))).toEqual(contents);
      }
      openPlatform.close();
    }
    storage.close();
  });
});

describe('What this version would freeze on the day of its release', () => {
  const expected = JSON.parse(files['expected.json'] ?? '') as Expected;
  const [fullest] = Object.entries(expected.afterOutbox).map(([id]) => expected.platforms[id as PlatformId]);

  test('is the same, byte for byte, whenever it is written', async () => {
    expect(await freeze(next)).toEqual(files);
  });

  test('holds a value of every field that is stored', () => {
    const { stores } = JSON.parse(files['database.json'] ?? '') as ReleasedDatabase;
    const missing = tableNames.flatMap((table) => {
      const held = new Set((stores[table]?.rows ?? []).flatMap((row) => Object.keys(row as object)));
      const fields = Object.keys(records[table].fields);
      return fields.filter((field) => !held.has(field)).map((field) => `${table}.${field}`);
    });
    expect(missing, 'Play an act with this field in tests/history/evening.ts').toEqual([]);
    for (const kept of ['deleted', 'dots', 'siblings'])
      expect(files['database.json']).toContain(`"${kept}": {`);
  });

  test('comes back from its backup and from its table as it was shown', () => {
    const reading = readBundle(files['backup.spiral.json'] ?? '');
    if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
    expect(shownIn(reading.records)).toEqual(fullest && shownToday(next, fullest));
    const device = deviceWith(readText(files['criteria.csv'] ?? ''));
    expect(shownIn(device.records()).criteria).toEqual(fullest?.criteria);
  });
});
