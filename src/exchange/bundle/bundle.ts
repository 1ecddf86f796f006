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

const format = 'spiral-bundle';
/** A rescue file without a heading is of the first version that wrote one. */
const firstRescueVersion = 2;

export type Bundle = {
  readonly records: PlatformRecords;
  /** What this copy of the platform has seen: merging it elsewhere then drops nothing that is newer, and nothing else. */
  readonly seen: VersionVector;
  /** Rows that stand damaged in the database and are not in the file. */
  readonly damaged?: number;
};

/**
 * The backup file of one platform: every record with its stamps, tombstones included, in canonical JSON. The same records
 * give the same bytes whatever their order; nothing tells when or where the file was made.
 */
export function writeBundle(
  { records, seen, damaged = 0 }: Bundle,
  registry: Registry = ownRegistry,
): string {
  const lacking = damaged > 0 ? `,"damaged":${damaged}` : '';
  const head = `{"format":"${format}","version":${dataVersion}${lacking},"seen":${canonicalJson(seen)}`;
  return `${head},"records":${tablesJson(records, registry)}}\n`;
}

/** True for a text that can only be JSON: a backup, or nothing of ours. */
export const looksLikeJson = (text: string): boolean =>
  /^\s{0,1000}(?:\{|\[\s{0,100}[[{\]])/.test(text.slice(0, 1200));

type Raw = Readonly<Record<string, unknown>>;

/** A file's tables before they are read, with the version that wrote them. */
type Opened = {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly version: number;
  readonly seen: VersionVector;
  readonly damaged: number;
  /** The tables as they stood, damaged rows among them: what can be read is read. */
  readonly isRescue?: true;
};

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** Everything in its place and nothing else: a part that is not known is not dropped, the whole file is refused. */
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

/** A rescue file: the database's tables as they stood, the journal, the ledger and what stood outside the database beside them. */
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

type Row = { readonly registry: Registry; readonly table: string; readonly position: number };

function readRow(
  { registry, table, position }: Row,
  value: unknown,
  ids: Set<string>,
): AnyEntityRecord | FileRefusal {
  const read = readRecord(registry[table] as Registry[string], value);
  if (!read.ok) return { type: 'MalformedRecord', table, position, field: read.field };
  const { record } = read;
  if (ids.has(record.id)) return { type: 'DuplicateRecord', table, position, id: record.id };
  ids.add(record.id);
  return record;
}

/** `unread`: where the rows go that are no records; without it the first of them refuses the whole. */
function readTable(
  registry: Registry,
  table: string,
  values: readonly unknown[],
  unread: FileRefusal[] | undefined,
): Table | FileRefusal {
  const ids = new Set<string>();
  const records: AnyEntityRecord[] = [];
  for (const [place, value] of values.entries()) {
    const read = readRow({ registry, table, position: place + 1 }, value, ids);
    if (!isRefusal(read)) records.push(read);
    else if (unread === undefined) return read;
    else unread.push(read);
  }
  return records;
}

function readTables(registry: Registry, opened: Opened, onProgress?: Progress): FileReading {
  const { version, seen } = opened;
  const unread: FileRefusal[] = [];
  const tables = upgradeTables(registry, opened.tables as RawTables, version);
  const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const known: Record<string, Table> = {};
  let read = 0;
  for (const table of Object.keys(registry)) {
    const records = readTable(registry, table, tables[table] ?? [], opened.isRescue && unread);
    if ('type' in records) return refuse(records);
    known[table] = records;
    read += records.length;
    onProgress?.(read, total);
  }
  const damaged = opened.damaged + unread.length;
  // A backup that says what it lacks may refer to it: what is there can be restored all the same.
  const dangling = damaged > 0 ? undefined : danglingReference(known, registry);
  if (dangling !== undefined) return refuse(dangling);
  return { kind: 'bundle', records: known as unknown as PlatformRecords, seen, damaged, unread };
}

const isLiveRow = (value: unknown): boolean => isObject(value) && !Object.hasOwn(value, 'deleted');

/**
 * Reads a backup or a rescue file. Of a rescue file, damaged rows are left out and named; they stay in the file. Of a
 * backup all or nothing: one record that is not what it should be, a field or a part that this
 * version does not know, an id twice, a reference to nothing, a newer version or a missing end refuses the whole, with
 * its place. Earlier versions are read through their upgrade steps.
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
