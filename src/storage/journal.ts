import { isAboutErased, namesErased } from '#domain/erasure/erased.ts';
import { actTypes } from '#domain/record/change.ts';
import { type AnyEntityRecord, entityNamed, type Registry, recordFault } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { dataVersion, type WritableTable } from '#domain/record/registry.ts';
import type { Replaced } from '#domain/record/undo.ts';
import { upgradeList } from '#domain/record/upgrade.ts';
import { type Database, type JournalRow, platformRange } from './schema.ts';
import { type JournalEntry, journalLimit } from './storage.ts';

/** The data version of journal rows that name none: those of the first database. */
const silentVersion = 2;

/** The compact form in which an entry is stored. */
export function entryToRow(platformId: PlatformId, entry: JournalEntry): JournalRow {
  const ids = new Map<WritableTable, string[]>();
  const replaced: JournalRow['replaced'][number][] = [];
  for (const { table, id, before, after } of entry.replaced) {
    if (before !== undefined) replaced.push({ table, before, ...(after === undefined ? {} : { after }) });
    else if (ids.get(table)?.push(id) === undefined) ids.set(table, [id]);
  }
  const created = Object.fromEntries([...ids].map(([table, list]) => [table, list.join(' ')]));
  const { counter, device, act, wall, planId } = entry;
  const named = planId === undefined ? {} : { planId };
  return { platformId, counter, device, version: dataVersion, act, wall, created, replaced, ...named };
}

type RawRow = Readonly<Record<string, unknown>>;
type Item = { readonly table: string; readonly record: AnyEntityRecord };

/** The records of one act, upgraded to today's version; undefined when one of them is not a record. */
function recordsOf(
  registry: Registry,
  items: readonly { readonly table: string; readonly record: unknown }[],
  version: number,
): readonly Item[] | undefined {
  const upgraded = upgradeList(registry, items as never, version) as readonly Item[];
  const isGood = upgraded.every(({ table, record }) => {
    const entity = entityNamed(registry, table);
    return entity !== undefined && recordFault(entity, record) === undefined;
  });
  return isGood ? upgraded : undefined;
}

const isAct = (act: unknown): act is JournalEntry['act'] => {
  const { type, count } = (act ?? {}) as { readonly type?: unknown; readonly count?: unknown };
  return actTypes.includes(type as never) && Number.isSafeInteger(count);
};

function createdIn(registry: Registry, created: unknown): readonly Replaced[] {
  const lists = (created ?? {}) as Readonly<Record<string, unknown>>;
  return Object.keys(registry).flatMap((table) => {
    const list = Object.hasOwn(lists, table) ? lists[table] : undefined;
    if (typeof list !== 'string' || list === '') return [];
    return list.split(' ').map((id) => ({ table, id }) as Replaced);
  });
}

type RawChange = { readonly table: string; readonly before: unknown; readonly after?: unknown };

const isObject = (value: unknown): value is RawRow => typeof value === 'object' && value !== null;

// The steps from earlier versions of the data look into every record: what is none must not reach them.
const isChange = (value: unknown): value is RawChange =>
  isObject(value) &&
  typeof value['table'] === 'string' &&
  isObject(value['before']) &&
  (value['after'] === undefined || isObject(value['after']));

function changedIn(registry: Registry, replaced: unknown, version: number): readonly Replaced[] | undefined {
  if (!Array.isArray(replaced) || !replaced.every(isChange)) return undefined;
  const ofSide = (side: 'before' | 'after') =>
    recordsOf(
      registry,
      replaced
        .filter((item) => item[side] !== undefined)
        .map((item) => ({ table: item.table, record: item[side] })),
      version,
    );
  const [before, after] = [ofSide('before'), ofSide('after')];
  if (before === undefined || after === undefined) return undefined;
  const keyOf = ({ table, record }: Item) => `${table}/${record.id}`;
  const left = new Map(after.map((item) => [keyOf(item), item.record]));
  return before.map((item) => {
    const { table, record } = item;
    const then = left.get(keyOf(item));
    return { table, id: record.id, before: record, ...(then === undefined ? {} : { after: then }) };
  }) as unknown as readonly Replaced[];
}

/**
 * Reads an entry from a row, upgraded to today's version: first the created records, in the order of tables, then the
 * replaced ones. Returns undefined for an unreadable row: it stays in the table, and its act cannot be undone.
 */
function rowToEntry(registry: Registry, row: RawRow): JournalEntry | undefined {
  const { act, counter, wall, created, replaced, planId, device, version = silentVersion } = row;
  if (!isAct(act) || !Number.isSafeInteger(counter) || typeof wall !== 'string') return undefined;
  if (!Number.isSafeInteger(version) || (version as number) > dataVersion) return undefined;
  const changed = changedIn(registry, replaced, version as number);
  if (changed === undefined) return undefined;
  return {
    act,
    counter: counter as number,
    device: typeof device === 'string' ? device : '',
    wall,
    replaced: [...createdIn(registry, created), ...changed],
    ...(typeof planId === 'string' ? { planId } : {}),
  };
}

export type ReadJournal = {
  readonly entries: readonly JournalEntry[];
  /** Rows that this version cannot read as entries. */
  readonly damaged: readonly unknown[];
};

/** Reads the latest entries, newest first. */
export async function readJournal(db: Database, platformId: PlatformId, limit: number): Promise<ReadJournal> {
  const rows = await platformRange(db.journal, platformId)
    .reverse()
    .limit(Math.min(limit, journalLimit))
    .toArray();
  const entries: JournalEntry[] = [];
  const damaged: unknown[] = [];
  for (const row of rows) {
    const entry = rowToEntry(db.registry, row);
    if (entry === undefined) damaged.push(row);
    else entries.push(entry);
  }
  return { entries, damaged };
}

/** Deletes entries beyond the limit. Done outside commits, so that no Enter waits for it. */
export async function trimJournal(db: Database, platformId: PlatformId): Promise<void> {
  const [oldest] = await platformRange(db.journal, platformId)
    .reverse()
    .offset(journalLimit)
    .limit(1)
    .primaryKeys();
  if (oldest === undefined) return;
  await db.journal.where(':id').between([platformId, 0], oldest, true, true).delete();
}

const idsWithout = (list: string, isErased: (id: string) => boolean): string =>
  list
    .split(' ')
    .filter((id) => !isErased(id))
    .join(' ');

/**
 * A row without what it says of erased records; undefined if nothing is left of it. A row that cannot be read and names
 * an erased record goes as a whole.
 */
export function rowWithout(row: RawRow, isErased: (id: string) => boolean): RawRow | undefined {
  if (!namesErased(JSON.stringify(row), isErased)) return row;
  const { created, replaced } = row;
  if (!Array.isArray(replaced) || !replaced.every(isChange) || !isObject(created)) return undefined;
  const left = replaced.filter(
    ({ before, after }) => !isAboutErased(before, isErased) && !isAboutErased(after, isErased),
  );
  const lists = Object.entries(created)
    .map(([table, list]) => [table, typeof list === 'string' ? idsWithout(list, isErased) : list] as const)
    .filter(([, list]) => list !== '');
  if (left.length === 0 && lists.length === 0) return undefined;
  return { ...row, created: Object.fromEntries(lists), replaced: left };
}
