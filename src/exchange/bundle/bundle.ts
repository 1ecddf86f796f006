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
/** The newest version this build writes. It reads this one and every earlier one, for ever. */
export const bundleVersion = 3;

/** What version 2 can say of a criterion and version 1 could not: a build that knows version 1 only must refuse it, not drop it. */
const since2 = ['scribe', 'translation', 'original', 'readBack', 'joined'] as const;

/** What version 3 can say of a key and version 2 could not: that a dimension's label was seen and its letter inferred. */
const needs3 = ({ keys }: PlatformRecords): boolean =>
  keys.some(({ key }) => key.dimensions.some(({ status }) => status === 'labelSeen'));

const needs2 = ({ criteria }: PlatformRecords): boolean =>
  criteria.some((criterion) => since2.some((field) => criterion[field] !== undefined));

/** The oldest version that can hold these records, so that an older program still opens what it can understand. */
const versionFor = (records: PlatformRecords): number =>
  needs3(records) ? bundleVersion : needs2(records) ? 2 : 1;

const header = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.safeInteger()) });
const list = v.array(v.unknown());
const tables = v.object({
  platforms: list,
  groups: list,
  keys: list,
  criteria: list,
  classifications: list,
  syntheses: list,
});

/**
 * The backup file: every record with its stamps, tombstones included, in canonical JSON. The same records give the same
 * bytes whatever their order; nothing tells when or where the file was made.
 */
export const writeBundle = (records: PlatformRecords): string =>
  `{"format":"${format}","version":${versionFor(records)},"records":${tablesJson(records)}}\n`;

/** True for a text that can only be JSON: a backup, or nothing of ours. */
export const looksLikeJson = (text: string): boolean =>
  /^\s{0,1000}(?:\{|\[\s{0,100}[[{\]])/.test(text.slice(0, 1200));

type RawTables = v.InferOutput<typeof tables>;
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

function readTables(values: RawTables, onProgress?: Progress): FileReading {
  const total = tableNames.reduce((sum, table) => sum + values[table].length, 0);
  const known: Partial<Record<TableName, Table>> = {};
  let read = 0;
  for (const table of tableNames) {
    const records = readTable(table, values[table]);
    if ('type' in records) return refuse(records);
    known[table] = records;
    read += records.length;
    onProgress?.(read, total);
  }
  const records = known as unknown as PlatformRecords;
  const dangling = danglingReference(records);
  return dangling === undefined ? { kind: 'bundle', records } : refuse(dangling);
}

const isLive = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Object.hasOwn(value, 'deleted');

/** The tables of a backup; of a rescue file too, which is the database's own tables as they stood, without a heading. */
function tablesOf(value: unknown): RawTables | FileRefusal {
  const head = v.safeParse(header, value);
  if (head.success && head.output.version > bundleVersion) {
    return { type: 'NewerBundle', found: head.output.version, known: bundleVersion };
  }
  const isBundle = head.success && head.output.version > 0;
  const content = isBundle
    ? v.safeParse(v.object({ records: tables }), value)
    : v.safeParse(
        v.pipe(
          tables,
          v.transform((records) => ({ records })),
        ),
        value,
      );
  return content.success ? content.output.records : { type: 'NotABundle' };
}

/**
 * Reads a backup. All or nothing: one record that is not what it should be, an id twice, a reference to nothing, a newer
 * version or a missing end refuses the whole, with its place. Fields nobody knows are not copied.
 */
export function readBundle(text: string, onProgress?: Progress): FileReading {
  const json = parseJson(text);
  if (!json.ok) return refuse(json.problem);
  const raw = tablesOf(json.value);
  if ('type' in raw) return refuse(raw);
  const count = raw.criteria.filter(isLive).length;
  if (count > criteriaLimit) return refuse({ type: 'TooManyCriteria', count, limit: criteriaLimit });
  return readTables(raw, onProgress);
}
