import type { AnyEntityRecord, Entity, Registry } from '#domain/record/entity.ts';
import type { Item } from '#domain/record/withdraw.ts';

/** The table that holds the erasures. No plan writes to it: only `Storage.eraseRecords` and a merge do. */
export const erasureTable = 'erasures';

/** Finds the erasure of a record by the record's id. */
export type FindErasure = (id: string) => AnyEntityRecord | undefined;

const fieldOf = (record: object, name: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[name];

/**
 * The fields that name the record in which this one is contained. A link to a record of the same table is no
 * containment: a joined criterion is another person's post-it, and it outlives its host.
 */
const containerFields = (table: string, { parents }: Entity): readonly string[] =>
  parents.filter((parent) => parent.table !== table).map(({ field }) => field);

/** The ids of the records in which this one is contained: its criterion, its group. */
export const containerIds = (registry: Registry, table: string, record: object): readonly string[] =>
  containerFields(table, registry[table] as Entity)
    .map((field) => fieldOf(record, field))
    .filter((id) => typeof id === 'string');

/** The erasure of the record that contains this one, if that was erased; with the field that names it. */
export function containerErasure(
  registry: Registry,
  table: string,
  record: object,
  find: FindErasure,
): { readonly field: string; readonly erasure: AnyEntityRecord } | undefined {
  const entity = registry[table];
  for (const field of entity === undefined ? [] : containerFields(table, entity)) {
    const id = fieldOf(record, field);
    const erasure = typeof id === 'string' ? find(id) : undefined;
    if (erasure !== undefined) return { field, erasure };
  }
  return undefined;
}

/** The erasure because of which a record must go: its own, or that of the record in which it is contained. */
export function erasureOf(
  registry: Registry,
  { table, record }: Item,
  find: FindErasure,
): AnyEntityRecord | undefined {
  // A platform is erased as a whole, by `Storage.erase`. Erasures themselves stay.
  if (table === 'platforms' || table === erasureTable) return undefined;
  return find(record.id) ?? containerErasure(registry, table, record, find)?.erasure;
}

/**
 * The erasure of a record that goes because its container was erased. It takes over the stamp and the day of the
 * container's erasure, so that every copy that finds the same record writes the same erasure.
 */
export const erasureWithContainer = (
  { table, record: { id, platformId } }: Item,
  container: AnyEntityRecord,
): AnyEntityRecord =>
  ({ id, platformId, stamp: container.stamp, table, day: fieldOf(container, 'day') }) as AnyEntityRecord;

const hasId = (item: unknown, isErased: (id: string) => boolean): boolean =>
  typeof item === 'object' && item !== null && isErased(String(fieldOf(item, 'id')));

function hasErasedGuest(record: object, isErased: (id: string) => boolean): boolean {
  const joined = fieldOf(record, 'joined');
  return Array.isArray(joined) && joined.some((guest) => hasId(guest, isErased));
}

/**
 * Whether a record, in the shape of any version, is an erased one, belongs to one or holds its words. Hosts of version 2
 * held the words of the criteria joined to them.
 */
export function isAboutErased(record: unknown, isErased: (id: string) => boolean): boolean {
  if (typeof record !== 'object' || record === null) return false;
  if (hasErasedGuest(record, isErased)) return true;
  return Object.values(record).some((value) => typeof value === 'string' && isErased(value));
}

/** Whether a text names one of these ids. Texts outside the database are searched before they are read. */
const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export const namesErased = (text: string, isErased: (id: string) => boolean): boolean =>
  (text.match(anyId) ?? []).some(isErased);

type Changed = { readonly id?: unknown; readonly before?: unknown; readonly after?: unknown };

/** What a journal entry says of records that are not erased. */
export const withoutErased = <C extends Changed>(
  changes: readonly C[],
  isErased: (id: string) => boolean,
): readonly C[] =>
  changes.filter(
    (change) =>
      !isErased(String(change.id)) &&
      !isAboutErased(change.before, isErased) &&
      !isAboutErased(change.after, isErased),
  );

/**
 * What a waiting plan writes, without what it writes to erased records. What it puts into an erased record, such as a new
 * post-it into an erased group, stays: these words were never erased. The storage refuses them, and they are set aside.
 */
export const withoutErasedWrites = <C extends Changed>(
  changes: readonly C[],
  isErased: (id: string) => boolean,
): readonly C[] =>
  changes.filter(({ before, after }) => {
    const isGone = hasId(after, isErased) || isAboutErased(before, isErased);
    return !isGone && !hasErasedGuest(after as object, isErased);
  });
