import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import type { TableName } from '#domain/record/registry.ts';
import { type Counts, type CountsByQuestion, noCounts } from '#domain/statistics/counts.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import type { TabChannel } from '#storage/channel.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import type { Storage } from '#storage/storage.ts';
import { indexOf } from '../kit/commitTo.ts';
import { type ReleasedDatabase, restoreDatabase } from '../kit/releasedDatabase.ts';
import { steeredClock } from '../kit/steered.ts';
import { memorySentinel } from '../storage/dexieTab.ts';

const released = 'fixtures/released';

/** Reads the text of a file that was frozen with a version. */
export type ReadFrozen = (file: string) => string;

export const frozenIn =
  (version: string): ReadFrozen =>
  (file) =>
    readFileSync(`${released}/${version}/${file}`, 'utf8');

/** Every released version, oldest first. */
export const releasedVersions: readonly string[] = readdirSync(released).sort((a, b) =>
  a.localeCompare(b, 'en', { numeric: true }),
);

export const releasedText = frozenIn('0.1.0');

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
  /** The acts that could still be undone, oldest first, each with its counter. */
  readonly past: string;
  readonly criteria: readonly Shown[];
  readonly tally: ShownTally;
  readonly canonicalContent: readonly string[];
};

export type Expected = {
  readonly platforms: Readonly<Record<PlatformId, ReleasedPlatform>>;
  readonly afterOutbox: Readonly<Record<PlatformId, unknown>>;
};

export const expected = JSON.parse(releasedText('expected.json')) as Expected;

export const releasedPlatforms = Object.entries(expected.platforms).map(
  ([id, platform]) => [id as PlatformId, platform] as const,
);

const noOtherTab: TabChannel = { post: () => {}, listen: () => () => {}, close: () => {} };

/** The database that version 0.1.0 left, with every row unchanged. */
export const releasedDatabase = JSON.parse(releasedText('database.json')) as ReleasedDatabase;

type Opening = {
  readonly factory?: IDBFactory;
  readonly writer?: string;
  readonly database?: ReleasedDatabase;
  readonly newId?: () => string;
};

/** Opens the database of a factory with this version of the program. */
export async function openHere({
  factory = new IDBFactory(),
  writer = 'a-later-version',
  newId = () => crypto.randomUUID(),
}: Opening): Promise<Storage> {
  const storage = createDexieStorage({
    name: 'spiral',
    clock: steeredClock('2026-04-03T08:00:00.000Z'),
    newId,
    writer,
    sentinel: memorySentinel(),
    channel: noOtherTab,
    indexedDB: factory,
    keyRange: IDBKeyRange,
  });
  const { state } = await storage.open();
  if (state !== 'ready') throw new Error(`The released database is ${state}`);
  return storage;
}

/** Opens the database of a released version (by default 0.1.0) with this version. */
export async function openReleased(opening: Opening = {}): Promise<Storage> {
  const { factory = new IDBFactory(), database = releasedDatabase } = opening;
  await restoreDatabase(factory, database);
  return openHere({ ...opening, factory });
}

const byName = <T extends { readonly counts: Counts }>(lines: readonly T[], nameOf: (line: T) => string) =>
  Object.fromEntries(lines.map((line) => [nameOf(line), line.counts]));

/**
 * What version 0.1.0 counted twice: joined criteria that had become live again in another way counted on their own and
 * in their host's number. Since data version 3 they count once, on their own.
 */
const countedTwice = [
  {
    hostId: '00000000-0000-76aa-a13f-f939b09d28fc',
    guestId: '00000000-0000-7278-b77f-db467b69821a',
    question: 'WB',
    groupId: '00000000-0000-7ca2-b939-37ee2fac1389',
    component: 'C02',
    expressions: 1,
  },
  {
    hostId: '01900000-0001-7000-8000-0000000000be',
    guestId: '01900000-0001-7000-8000-0000000000c0',
    question: 'ACT',
    groupId: '00000000-0000-7ca2-b939-37ee2fac1389',
    component: undefined,
    expressions: 3,
  },
] as const;

/**
 * Joined criteria whose host had been corrected to below the sum: their share is lowered, so that the host's number
 * stays.
 */
const loweredShares: Readonly<Record<string, number>> = {
  '01900000-0001-7000-8000-0000000000a9': 1,
  '01900000-0001-7000-8000-0000000000b2': 1,
};

const countsTwice = (version: string): boolean => version === '0.1.0';

function countedOnce(criterion: Shown): Shown {
  const twice = countedTwice.find(({ hostId }) => hostId === criterion.id);
  return {
    ...criterion,
    expressions: criterion.expressions - (twice?.expressions ?? 0),
    joined: criterion.joined
      .filter(({ id }) => id !== twice?.guestId)
      .map((part) => ({ ...part, expressions: loweredShares[part.id] ?? part.expressions })),
  };
}

/** A tally without what was counted twice. */
function talliedToday(tally: ShownTally, isHere: (groupId: string) => boolean): ShownTally {
  const today: ShownTally = structuredClone({
    ...tally,
    // The fourth question was added later, so it has no counts.
    byQuestion: { ...tally.byQuestion, FREE: noCounts },
  });
  for (const { groupId, question, component, expressions } of countedTwice.filter((each) =>
    isHere(each.groupId),
  )) {
    const coded =
      component === undefined ? [today.unclassified] : [today.components[component], today.dimensions['C']];
    for (const counts of [today.counts, today.byQuestion[question], today.groups[groupId], ...coded]) {
      if (counts === undefined) throw new Error('Not counted by version 0.1.0');
      (counts as { expressions: number }).expressions -= expressions;
    }
  }
  return today;
}

/** What this version shows of a platform of version 0.1.0: the same, with each criterion counted once. */
export const expectedToday = ({ live, criteria, tally }: ReleasedPlatform) => ({
  live,
  criteria: criteria.map(countedOnce),
  tally: talliedToday(tally, (groupId) => tally.groups[groupId] !== undefined),
});

/**
 * What this version shows of a platform of any version: the same as that version showed, except for deliberate changes.
 */
export const shownToday = (version: string, platform: ReleasedPlatform) => {
  const { live, criteria, tally } = platform;
  return countsTwice(version) ? expectedToday(platform) : { live, criteria, tally };
};

/** What the screens show of these records, in the form of `expected.json`. */
export function shownIn(records: PlatformRecords) {
  const index = indexOf(records);
  const { order } = createCodebookView(index.codebooks().at(-1)?.key ?? shippedCodebook);
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
