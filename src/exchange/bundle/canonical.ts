import { erasureTable } from '#domain/erasure/erased.ts';
import { shownGroups } from '#domain/group/shown.ts';
import { isLive } from '#domain/record/base.ts';
import type { AnyEntityRecord, Registry } from '#domain/record/entity.ts';
import { contentOf } from '#domain/record/records.ts';
import { records as ownRegistry } from '#domain/record/registry.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => byCode(a, b)).map(([name, field]) => [name, sorted(field)]),
  );
};

/** One text for one value: keys in code unit order at every level, absent fields left out, no spaces. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** Records, one per line, sorted by id: files of the same records are equal and can be compared by line. */
export const canonicalLines = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.toSorted((a, b) => byCode(a.id, b.id)).map(canonicalJson);

const tableText = (table: string, records: readonly AnyEntityRecord[]): string =>
  `"${table}":[${canonicalLines(records)
    .map((line) => `\n${line}`)
    .join(',')}]`;

type Tables = Readonly<Record<string, readonly AnyEntityRecord[]>>;

/** All tables in the order of the registry, as one JSON object. */
const tablesJson = (records: object, registry: Registry): string =>
  `{${Object.keys(registry)
    .map((table) => tableText(table, (records as Tables)[table] ?? []))
    .join(',\n')}}`;

const fieldOf = (record: AnyEntityRecord, name: string): unknown =>
  (record as unknown as Record<string, unknown>)[name];

/** A withdrawn group in which something lives is shown, so its content counts. */
function shownIn(records: Tables, table: string): readonly AnyEntityRecord[] {
  if (table !== 'groups') return (records[table] ?? []).filter(isLive);
  const { groups = [], criteria = [], syntheses = [] } = records;
  return shownGroups({ groups, criteria, syntheses } as never) as never;
}

/** The records a person sees: those that are not withdrawn and whose parents are not withdrawn either. */
function liveOnly(records: Tables, registry: Registry): Tables {
  const live: Record<string, readonly AnyEntityRecord[]> = {};
  const ids = new Map<string, ReadonlySet<unknown>>();
  for (const [table, { parents }] of Object.entries(registry)) {
    const own = shownIn(records, table);
    ids.set(table, new Set(own.map(({ id }) => id)));
    live[table] = own.filter(
      (record) =>
        ids.get('platforms')?.has(record.platformId) === true &&
        parents.every(({ field, table: parent }) => {
          const id = fieldOf(record, field);
          return id === undefined || ids.get(parent)?.has(id) === true;
        }),
    );
    ids.set(table, new Set(live[table].map(({ id }) => id)));
  }
  return live;
}

const without = (fields: readonly string[], record: object): { readonly id: string } =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name))) as never;

/**
 * The live records without their stamps, as one text. It is equal on two devices exactly when they hold the same words,
 * codes and settings, whenever and wherever those were written, and however they came there. What was erased is no part
 * of it.
 */
export function canonicalContent(records: object, registry: Registry = ownRegistry): string {
  const { [erasureTable]: _erasures, ...ofWords } = registry;
  const contents = Object.entries(liveOnly(records as Tables, ofWords)).map(([table, rows]) => [
    table,
    rows.map((record) => without(registry[table]?.arrival ?? [], contentOf(record as never))),
  ]);
  return tablesJson(Object.fromEntries(contents), ofWords);
}
