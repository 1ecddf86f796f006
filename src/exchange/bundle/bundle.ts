import type { AnyEntityRecord, RawTables, Registry } from '#domain/record/entity.ts';
import { readRecord } from '#domain/record/read.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { dataVersion, records as ownRegistry } from '#domain/record/registry.ts';
import { upgradeTables } from '#domain/record/upgrade.ts';
import { emptyVector, readVector, type VersionVector } from '#domain/record/vector.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { criteriaLimit } from '#exchange/limits.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { canonicalJson, tablesJson } from './canonical.ts';
import { parseJson } from './jsonShape.ts';
import { danglingReference } from './references.ts';
import { rescueFormat } from './rescueFormat.ts';
import { repaired } from './surrogates.ts';
import { type RowFault, type UnreadRow, unreadRow } from './unreadRow.ts';

const format = 'spiral-bundle';
/** A rescue file without a heading has the version of the first build that wrote rescue files. */
const firstRescueVersion = 2;

export type Bundle = {
  readonly records: PlatformRecords;
  /**
   * What this copy of the platform has seen. A merge elsewhere drops exactly the values this copy saw and no longer
   * holds, never a newer one.
   */
  readonly seen: VersionVector;
  /** How many rows are damaged in the database and therefore missing from the file. */
  readonly damaged?: number;
};

/**
 * Writes the backup file of one platform: every record with its stamps, tombstones included, in canonical JSON. The
 * same records give the same bytes in any order. The file does not say when or where it was made.
 */
export function writeBundle(
  { records, seen, damaged = 0 }: Bundle,
  registry: Registry = ownRegistry,
): string {
  const lacking = damaged > 0 ? `,"damaged":${damaged}` : '';
  const head = `{"format":"${format}","version":${dataVersion}${lacking},"seen":${canonicalJson(seen)}`;
  return `${head},"records":${tablesJson(records, registry)}}\n`;
}

/** True for a text that can only be JSON: a backup, or no file of ours. */
export const looksLikeJson = (text: string): boolean =>
  /^\s{0,1000}(?:\{|\[\s{0,100}[[{\]])/.test(text.slice(0, 1200));

type Raw = Readonly<Record<string, unknown>>;

/** A file's tables before their records are read, with the version that wrote them. */
type Opened = {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly version: number;
  readonly seen: VersionVector;
  readonly damaged: number;
  /** Set for a rescue file, whose tables may contain damaged rows: readable rows are read, the others are left out. */
  readonly isRescue?: true;
};

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** Requires every table of the file's version and no unknown part, because ignoring one would lose data. */
function tablesIn(
  registry: Registry,
  found: unknown,
  version: number,
  others: readonly string[] = [],
): Readonly<Record<string, readonly unknown[]>> | FileRefusal {
  if (!isObject(found)) return { type: 'NotABundle' };
  const tables: Record<string, readonly unknown[]> = {};
  for (const [table, { since }] of Object.entries(registry)) {
    const rows = Object.hasOwn(found, table) ? found[table] : since > version ? [] : undefined;
    if (!Array.isArray(rows)) return { type: 'NotABundle' };
    tables[table] = rows;
  }
  const unknown = Object.keys(found).find((name) => !Object.hasOwn(registry, name) && !others.includes(name));
  return unknown === undefined ? tables : { type: 'UnknownPart', name: unknown.slice(0, 100) };
}

const headings = ['format', 'version', 'seen', 'damaged', 'records'];

function openBundle(registry: Registry, value: Raw): Opened | FileRefusal {
  const { version, damaged } = value;
  if (!isVersion(version)) return { type: 'NotABundle' };
  if (version > dataVersion) return { type: 'NewerBundle', found: version, known: dataVersion };
  const unknown = Object.keys(value).find((name) => !headings.includes(name));
  if (unknown !== undefined) return { type: 'UnknownPart', name: unknown.slice(0, 100) };
  const tables = tablesIn(registry, value['records'], version);
  if (isRefusal(tables)) return tables;
  return { tables, version, seen: readVector(value['seen']), damaged: isVersion(damaged) ? damaged : 0 };
}

const rescueHeadings = ['format', 'version', 'tables', 'outside'];

/** Opens a rescue file: the raw tables, the journal, the ledger, and what was stored outside the database. */
function openRescue(registry: Registry, value: Raw): Opened | FileRefusal {
  const isHeaded = value['format'] === rescueFormat;
  const version = isHeaded ? value['version'] : firstRescueVersion;
  if (!isVersion(version)) return { type: 'NotABundle' };
  if (version > dataVersion) return { type: 'NewerBundle', found: version, known: dataVersion };
  if (isHeaded) {
    const unknown = Object.keys(value).find((name) => !rescueHeadings.includes(name));
    if (unknown !== undefined) return { type: 'UnknownPart', name: unknown.slice(0, 100) };
  }
  const found = isHeaded ? value['tables'] : value;
  const tables = tablesIn(registry, found, version, ['journal', 'meta']);
  return isRefusal(tables) ? tables : { tables, version, seen: emptyVector, damaged: 0, isRescue: true };
}

const isRefusal = (value: object): value is FileRefusal => 'type' in value && typeof value.type === 'string';

const open = (registry: Registry, value: unknown): Opened | FileRefusal => {
  if (!isObject(value)) return { type: 'NotABundle' };
  return value['format'] === format ? openBundle(registry, value) : openRescue(registry, value);
};

type Table = readonly AnyEntityRecord[];

const isFault = (read: AnyEntityRecord | RowFault): read is RowFault => isRefusal(read);

type Row = { readonly registry: Registry; readonly table: string; readonly position: number };

function readRow(
  { registry, table, position }: Row,
  value: unknown,
  ids: Set<string>,
): AnyEntityRecord | RowFault {
  const read = readRecord(registry[table] as Registry[string], value);
  if (!read.ok) return { type: 'MalformedRecord', table, position, field: read.field };
  const { record } = read;
  if (ids.has(record.id)) return { type: 'DuplicateRecord', table, position, id: record.id };
  ids.add(record.id);
  return record;
}

type Unread = (fault: RowFault, value: unknown) => void;

/** Reads one table. Tells `unread` of invalid records; without it, the first of them refuses the file. */
function readTable(
  registry: Registry,
  table: string,
  values: readonly unknown[],
  unread: Unread | undefined,
): Table | FileRefusal {
  const ids = new Set<string>();
  const records: AnyEntityRecord[] = [];
  for (const [place, value] of values.entries()) {
    const read = readRow({ registry, table, position: place + 1 }, value, ids);
    if (!isFault(read)) records.push(read);
    else if (unread === undefined) return read;
    else unread(read, value);
  }
  return records;
}

type Named = AnyEntityRecord & { readonly name: string };

function readTables(registry: Registry, opened: Opened, onProgress?: Progress): FileReading {
  const { version, seen } = opened;
  const unread: UnreadRow[] = [];
  const groupNames = new Map<string, string>();
  const tell: Unread = (fault, value) => void unread.push(unreadRow(fault, value, groupNames));
  const tables = upgradeTables(registry, opened.tables as RawTables, version);
  const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const known: Record<string, Table> = {};
  let read = 0;
  for (const table of Object.keys(registry)) {
    const records = readTable(registry, table, tables[table] ?? [], opened.isRescue && tell);
    if ('type' in records) return refuse(records);
    known[table] = records;
    if (table === 'groups') for (const { id, name } of records as readonly Named[]) groupNames.set(id, name);
    read += records.length;
    onProgress?.(read, total);
  }
  const damaged = opened.damaged + unread.length;
  // A backup that declares missing rows may refer to them; what it does contain can still be restored.
  const dangling = damaged > 0 ? undefined : danglingReference(known, registry);
  if (dangling !== undefined) return refuse(dangling);
  return { kind: 'bundle', records: known as unknown as PlatformRecords, seen, damaged, unread };
}

const isLiveRow = (value: unknown): boolean => isObject(value) && !Object.hasOwn(value, 'deleted');

/**
 * Reads a backup or a rescue file. In a rescue file, damaged rows are left out and reported; the file itself keeps
 * them. A backup is read completely or not at all. It is refused, with the place of the fault, for: an invalid record,
 * a field or part this version does not know, a repeated id, a reference to a missing record, a newer version, or a
 * missing end. Earlier versions are read through their upgrade steps.
 */
export function readBundle(
  text: string,
  onProgress?: Progress,
  registry: Registry = ownRegistry,
): FileReading {
  const json = parseJson(text);
  if (!json.ok) return refuse(json.problem);
  const opened = open(registry, repaired(json.value, text));
  if (isRefusal(opened)) return refuse(opened);
  const count = opened.tables['criteria']?.filter(isLiveRow).length ?? 0;
  if (count > criteriaLimit) return refuse({ type: 'TooManyCriteria', count, limit: criteriaLimit });
  return readTables(registry, opened, onProgress);
}
