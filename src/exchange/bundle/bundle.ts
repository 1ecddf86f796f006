import type { BegunText } from '#domain/begun/begunText.ts';
import type { AnyEntityRecord, RawTables, Registry } from '#domain/record/entity.ts';
import { readRecord } from '#domain/record/read.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { dataVersion, records as ownRegistry } from '#domain/record/registry.ts';
import { upgradeTables } from '#domain/record/upgrade.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { begunLines, readBegun } from './begunPart.ts';
import { canonicalJson, canonicalLines } from './canonical.ts';
import { parseJsonFile } from './jsonLines.ts';
import { format, isRefusal, type Opened, openFile } from './open.ts';
import { danglingReference } from './references.ts';
import { sumsOf } from './sums.ts';
import { type RowFault, type UnreadRow, unreadRow } from './unreadRow.ts';

export type Bundle = {
  readonly records: PlatformRecords;
  /**
   * What this copy of the platform has seen. A merge elsewhere drops exactly the values this copy saw and no longer
   * holds, never a newer one.
   */
  readonly seen: VersionVector;
  /** How many rows are damaged in the database and therefore missing from the file. */
  readonly damaged?: number;
  /** What somebody typed on this device and did not save. It is no part of what two copies are compared by. */
  readonly begun?: readonly BegunText[];
};

/** A table's records, one canonical line each, sorted by id. */
const linesByTable = (records: object, registry: Registry): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.keys(registry).map((table) => [
      table,
      canonicalLines((records as Readonly<Record<string, readonly AnyEntityRecord[]>>)[table] ?? []),
    ]),
  );

/** Every record on a line of its own: a large file is read and written line by line. */
function* tableLines(table: string, lines: readonly string[], end: ',' | ''): Generator<string> {
  if (lines.length === 0) {
    yield `"${table}":[]${end}\n`;
    return;
  }
  yield `"${table}":[\n`;
  for (const [place, line] of lines.entries()) yield `${line}${place === lines.length - 1 ? '' : ','}\n`;
  yield `]${end}\n`;
}

/**
 * The lines of the backup file of one platform: every record with its stamps, tombstones included, in canonical JSON,
 * and a checksum of each table. The same records give the same bytes in any order. The file does not say when or where
 * it was made. Texts that were begun are a part of their own, which is there only if there are some. Together the lines
 * may be more than one string can hold.
 */
export function* bundleLines(
  { records, seen, damaged = 0, begun = [] }: Bundle,
  registry: Registry = ownRegistry,
): Generator<string> {
  const lines = linesByTable(records, registry);
  const begunHere = begunLines(begun);
  const heading = { format, version: dataVersion, ...(damaged > 0 ? { damaged } : {}), seen };
  const sums = canonicalJson(sumsOf(heading, { ...lines, ...begunHere }));
  const lacking = damaged > 0 ? `,"damaged":${damaged}` : '';
  const head = `{"format":"${format}","version":${dataVersion}${lacking},"seen":${canonicalJson(seen)}`;
  yield `${head},"sums":${sums},`;
  for (const [part, own] of Object.entries(begunHere)) yield* tableLines(part, own, ',');
  yield '"records":{\n';
  const tables = Object.entries(lines);
  for (const [place, [table, own]] of tables.entries()) {
    yield* tableLines(table, own, place === tables.length - 1 ? '' : ',');
  }
  yield '}}\n';
}

/** The backup file of one platform as one text. */
export const writeBundle = (bundle: Bundle, registry: Registry = ownRegistry): string =>
  [...bundleLines(bundle, registry)].join('');

/** True for a text that can only be JSON: a backup, or no file of ours. */
export const looksLikeJson = (text: string): boolean =>
  /^\s{0,1000}(?:\{|\[\s{0,100}[[{\]])/.test(text.slice(0, 1200));

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
  const begun = readBegun(opened.begun, {
    platforms: known['platforms'] ?? [],
    isRescue: opened.isRescue === true,
  });
  if ('type' in begun) return refuse(begun);
  const damaged = opened.damaged + unread.length;
  // A backup that declares missing rows may refer to them; what it does contain can still be restored.
  const dangling = damaged > 0 ? undefined : danglingReference(known, registry);
  if (dangling !== undefined) return refuse(dangling);
  return { kind: 'bundle', records: known as unknown as PlatformRecords, seen, damaged, unread, begun };
}

/**
 * Reads a backup or a rescue file, of any size. In a rescue file, damaged rows are left out and reported; the file itself
 * keeps them. A backup is read completely or not at all. It is refused, with the place of the fault, for: a table that is
 * not what was written, an invalid record, a field or part this version does not know, a repeated id, a reference to a
 * missing record, a newer version, or a missing end. Earlier versions are read through their upgrade steps.
 */
export function readBundle(
  source: Uint8Array | string,
  onProgress?: Progress,
  registry: Registry = ownRegistry,
): FileReading {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const json = parseJsonFile(bytes);
  if (!json.ok) return refuse(json.problem);
  const opened = openFile(registry, json.value, json.hasHalfLetters);
  return isRefusal(opened) ? refuse(opened) : readTables(registry, opened, onProgress);
}
