import * as v from 'valibot';
import { type PlatformRecords, type TableName, tableNames } from '#domain/record.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { criteriaLimit } from '#exchange/limits.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { tablesJson } from './canonical.ts';
import { parseJson } from './jsonShape.ts';
import { danglingReference } from './references.ts';
import { readRecord } from './schemas.ts';

const format = 'spiral-bundle';
/** The version this build writes. It reads this one and every earlier one, for ever. */
export const bundleVersion = 1;

const header = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.safeInteger()) });
const body = v.object({
  records: v.object({
    platforms: v.array(v.unknown()),
    groups: v.array(v.unknown()),
    keys: v.array(v.unknown()),
    criteria: v.array(v.unknown()),
    classifications: v.array(v.unknown()),
    syntheses: v.array(v.unknown()),
  }),
});

/**
 * The backup file: every record with its stamps, tombstones included, in canonical JSON. The same records give the same
 * bytes whatever their order; nothing tells when or where the file was made.
 */
export const writeBundle = (records: PlatformRecords): string =>
  `{"format":"${format}","version":${bundleVersion},"records":${tablesJson(records)}}\n`;

/** True for a text that can only be JSON: a backup, or nothing of ours. */
export const looksLikeJson = (text: string): boolean =>
  /^\s{0,1000}(?:\{|\[\s{0,100}[[{\]])/.test(text.slice(0, 1200));

type Table = readonly { readonly id: string }[];

function readTable(table: TableName, values: readonly unknown[]): Table | FileRefusal {
  const ids = new Set<string>();
  const records: { readonly id: string }[] = [];
  for (const [place, value] of values.entries()) {
    const position = place + 1;
    const read = readRecord(table, value);
    if (!read.ok) return { type: 'MalformedRecord', table, position, field: read.field };
    const { record } = read;
    if (ids.has(record.id)) return { type: 'DuplicateRecord', table, position, id: record.id };
    ids.add(record.id);
    records.push(record);
  }
  return records;
}

function readTables(values: v.InferOutput<typeof body>['records'], onProgress?: Progress): FileReading {
  const total = tableNames.reduce((sum, table) => sum + values[table].length, 0);
  const tables: Partial<Record<TableName, Table>> = {};
  let read = 0;
  for (const table of tableNames) {
    const records = readTable(table, values[table]);
    if ('type' in records) return refuse(records);
    tables[table] = records;
    read += records.length;
    onProgress?.(read, total);
  }
  const records = tables as unknown as PlatformRecords;
  const dangling = danglingReference(records);
  return dangling === undefined ? { kind: 'bundle', records } : refuse(dangling);
}

const isLive = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Object.hasOwn(value, 'deleted');

/**
 * Reads a backup. All or nothing: one record that is not what it should be, an id twice, a reference to nothing, a newer
 * version or a missing end refuses the whole, with its place. Fields nobody knows are not copied.
 */
export function readBundle(text: string, onProgress?: Progress): FileReading {
  const json = parseJson(text);
  if (!json.ok) return refuse(json.problem);
  const head = v.safeParse(header, json.value);
  if (!head.success || head.output.version < 1) return refuse({ type: 'NotABundle' });
  if (head.output.version > bundleVersion) {
    return refuse({ type: 'NewerBundle', found: head.output.version, known: bundleVersion });
  }
  const content = v.safeParse(body, json.value);
  if (!content.success) return refuse({ type: 'NotABundle' });
  const { records } = content.output;
  const count = records.criteria.filter(isLive).length;
  if (count > criteriaLimit) return refuse({ type: 'TooManyCriteria', count, limit: criteriaLimit });
  return readTables(records, onProgress);
}
