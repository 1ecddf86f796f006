import type { PlatformId } from '#domain/identity.ts';
import { type TableName, tableNames } from '#domain/record.ts';
import { type Database, type JournalRow, platformRange } from './schema.ts';
import type { JournalEntry } from './storage.ts';

/** Commits kept a platform: a day of a workshop, two groups of twelve people writing and classifying. */
export const journalLimit = 500;

/** The compact form in which an entry is kept. */
export function entryToRow(platformId: PlatformId, entry: JournalEntry): JournalRow {
  const ids = new Map<TableName, string[]>();
  const replaced: JournalRow['replaced'][number][] = [];
  for (const { table, id, before, after } of entry.replaced) {
    if (before !== undefined) replaced.push({ table, before, ...(after === undefined ? {} : { after }) });
    else if (ids.get(table)?.push(id) === undefined) ids.set(table, [id]);
  }
  const created = Object.fromEntries([...ids].map(([table, list]) => [table, list.join(' ')]));
  const { counter, act, wall, planId } = entry;
  const named = planId === undefined ? {} : { planId };
  return { platformId, counter, act, wall, created, replaced, ...named };
}

/** The entry a row holds: first what was created, in the order of tables, then what was replaced. */
export function rowToEntry({ act, counter, wall, created, replaced, planId }: JournalRow): JournalEntry {
  const made = tableNames.flatMap((table) => {
    const ids = created[table]?.split(' ') ?? [];
    return ids.map((id) => ({ table, id }));
  });
  const changed = replaced.map((item) => ({ ...item, id: item.before.id as string }));
  const named = planId === undefined ? {} : { planId };
  return { act, counter, wall, replaced: [...made, ...changed], ...named };
}

/** The latest entries, newest first. */
export async function readJournal(
  db: Database,
  platformId: PlatformId,
  limit: number,
): Promise<readonly JournalEntry[]> {
  const rows = await platformRange(db.journal, platformId)
    .reverse()
    .limit(Math.min(limit, journalLimit))
    .toArray();
  return rows.map(rowToEntry);
}

/** Drops what is older than the limit. Outside the commits, so that no Enter waits for it. */
export async function trimJournal(db: Database, platformId: PlatformId): Promise<void> {
  const [oldest] = await platformRange(db.journal, platformId)
    .reverse()
    .offset(journalLimit)
    .limit(1)
    .primaryKeys();
  if (oldest === undefined) return;
  await db.journal.where(':id').between([platformId, 0], oldest, true, true).delete();
}
