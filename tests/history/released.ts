import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { PlatformId } from '#domain/identity.ts';
import { keyInForce } from '#domain/keyChange.ts';
import { createPlatformIndex } from '#domain/platformIndex.ts';
import type { PlatformRecords, TableName } from '#domain/record.ts';
import type { Counts, CountsByQuestion } from '#domain/statistics/counts.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { createKeyView } from '#key/keyView.ts';
import { shippedKey } from '#key/shipped.ts';
import type { TabChannel } from '#storage/channel.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import type { Storage } from '#storage/storage.ts';
import { type ReleasedDatabase, restoreDatabase } from '../kit/releasedDatabase.ts';
import { steeredClock } from '../kit/steered.ts';
import { memorySentinel } from '../storage/dexieTab.ts';

const folder = 'fixtures/released/0.1.0';

export const releasedText = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** What a person reads of one criterion. */
type Shown = {
  readonly id: string;
  readonly text: string;
  readonly expressions: number;
  readonly joined: readonly { readonly id: string; readonly text: string; readonly expressions: number }[];
  readonly component: string | null;
};

type ShownTally = {
  readonly counts: Counts;
  readonly byQuestion: CountsByQuestion;
  readonly unclassified: Counts;
  readonly components: Readonly<Record<string, Counts>>;
  readonly dimensions: Readonly<Record<string, Counts>>;
  readonly groups: Readonly<Record<string, Counts>>;
};

/** What version 0.1.0 read of one platform. */
export type ReleasedPlatform = {
  readonly name: string;
  readonly removed: boolean;
  readonly summary: { readonly groups: number; readonly criteria: number };
  readonly live: { readonly groups: number; readonly criteria: number };
  /** Records by table, tombstones included. */
  readonly stored: Readonly<Record<TableName, number>>;
  /** The acts, oldest first. */
  readonly journal: string;
  /** The acts that could still be taken back, oldest first, each with its counter. */
  readonly past: string;
  readonly criteria: readonly Shown[];
  readonly tally: ShownTally;
  readonly canonicalContent: readonly string[];
};

type Expected = {
  readonly platforms: Readonly<Record<PlatformId, ReleasedPlatform>>;
  readonly afterOutbox: Readonly<Record<PlatformId, unknown>>;
};

export const expected = JSON.parse(releasedText('expected.json')) as Expected;

export const releasedPlatforms = Object.entries(expected.platforms).map(
  ([id, platform]) => [id as PlatformId, platform] as const,
);

const noOtherTab: TabChannel = { post: () => {}, listen: () => () => {}, close: () => {} };

/** The database version 0.1.0 left, opened by this version. */
export async function openReleased(): Promise<Storage> {
  const factory = new IDBFactory();
  const database = JSON.parse(releasedText('database.json')) as ReleasedDatabase;
  await restoreDatabase(factory, database);
  const storage = createDexieStorage({
    name: database.name,
    clock: steeredClock('2026-04-03T08:00:00.000Z'),
    deviceId: 'a-later-version',
    sentinel: memorySentinel(),
    channel: noOtherTab,
    indexedDB: factory,
    keyRange: IDBKeyRange,
  });
  const { state } = await storage.open();
  if (state !== 'ready') throw new Error(`The released database is ${state}`);
  return storage;
}

const byName = <T extends { readonly counts: Counts }>(lines: readonly T[], nameOf: (line: T) => string) =>
  Object.fromEntries(lines.map((line) => [nameOf(line), line.counts]));

/** What the screens show of these records, in the form of `expected.json`. */
export function shownIn(records: PlatformRecords) {
  const index = createPlatformIndex(records);
  const { order } = createKeyView(keyInForce(index) ?? shippedKey);
  const tally = statisticsOf(index, order).tally();
  const criteria = index.criteria().map(({ id, text, expressions, joined = [] }): Shown => {
    const parts = joined.map((part) => ({ id: part.id, text: part.text, expressions: part.expressions }));
    const component = index.classificationOf(id)?.code.component ?? null;
    return { id, text, expressions, joined: parts, component };
  });
  const shownTally: ShownTally = {
    counts: tally.counts,
    byQuestion: tally.byQuestion,
    unclassified: tally.unclassified.counts,
    components: byName(tally.components, ({ code }) => code),
    dimensions: byName(tally.dimensions, ({ letter }) => letter),
    groups: byName(tally.groups, ({ groupId }) => groupId),
  };
  return { live: { groups: index.groups().length, criteria: criteria.length }, criteria, tally: shownTally };
}
