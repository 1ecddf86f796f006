import { IDBFactory } from 'fake-indexeddb';
import { createPlatformIndex } from '#domain/index/platformIndex.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { tableNames } from '#domain/record/registry.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { historyOf } from '#session/history.ts';
import { createOutbox } from '#session/outbox.ts';
import type { Storage } from '#storage/storage.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { type ReleasedDatabase, readDatabase } from '../kit/releasedDatabase.ts';
import { steeredIds } from '../kit/steered.ts';
import { type Evening, playEvening } from './evening.ts';
import {
  type Expected,
  frozenIn,
  openReleased,
  type ReleasedPlatform,
  releasedVersions,
  shownIn,
} from './released.ts';

/** A different number for each version, so that ids created for one never equal those of another. */
const seriesOf = (version: string): number =>
  version.split('.').reduce((series, part) => series * 32 + Number(part), 0);

/** The released version's platform with the most content. The new acts are done in it. */
function fullestIn({ platforms }: Expected): PlatformId {
  const byCriteria = Object.entries(platforms).sort(([, a], [, b]) => b.criteria.length - a.criteria.length);
  const id = byCriteria[0]?.[0];
  if (id === undefined) throw new Error('Nothing was released');
  return id as PlatformId;
}

async function expectedOf(storage: Storage): Promise<Expected['platforms']> {
  const platforms: Record<string, ReleasedPlatform> = {};
  for (const { platform, groups, criteria } of await storage.summaries()) {
    const { records } = await storage.load(platform.id);
    const journal = await storage.journal(platform.id);
    const past = historyOf(journal).past.map(({ counter, act }) => `${counter} ${act.type}`);
    const acts = journal.map(({ act }) => act.type).reverse();
    platforms[platform.id] = {
      name: platform.name,
      removed: platform.deleted !== undefined,
      summary: { groups, criteria },
      stored: Object.fromEntries(tableNames.map((table) => [table, records[table].length])) as never,
      journal: acts.join(' '),
      past: past.join(', '),
      ...shownIn(records),
      canonicalContent: canonicalContent(records).split('\n'),
    };
  }
  return platforms;
}

/** What waits outside the database: acts that could not be written because the disk was full. */
function outsideTexts({ waiting, platformId }: Evening): Readonly<Record<string, string>> {
  const textStore = memoryTextStore();
  createOutbox(textStore, 'real', platformId, 'a-tab').keep([waiting]);
  return Object.fromEntries([...textStore.texts].map(([name, text]) => [`spiral:${name}`, text]));
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Writes the files of a version with that version's own code: the database of a device that used every earlier version
 * and then did tonight's acts, its backups, its table and texts outside the database, and what is shown of them. The
 * result is the same bytes each time.
 */
export async function freeze(version: string): Promise<Readonly<Record<string, string>>> {
  const read = frozenIn(releasedVersions.filter((each) => each !== version).at(-1) ?? '');
  const platformId = fullestIn(JSON.parse(read('expected.json')) as Expected);
  const factory = new IDBFactory();
  const ids = steeredIds(seriesOf(version));
  const database = JSON.parse(read('database.json')) as ReleasedDatabase;
  (await openReleased({ factory, database, newId: ids.next, writer: `${version} a` })).close();
  const evening = await playEvening({ factory, platformId, ids, version });
  const { storage } = evening;
  const { records, seen } = await storage.load(platformId);
  const files = {
    'backup.spiral.json': writeBundle({ records, seen }),
    'criteria.csv': criteriaCsv(codedCollectionOf(createPlatformIndex(await storage.load(platformId)))),
    'local-storage.json': pretty(outsideTexts(evening)),
    'expected.json': pretty({
      platforms: await expectedOf(storage),
      afterOutbox: { [platformId]: evening.afterOutbox },
    }),
  };
  evening.close();
  return { ...files, 'database.json': pretty(await readDatabase(factory, 'spiral')) };
}
