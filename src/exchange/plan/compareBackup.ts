import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { isNewerThan } from '#domain/record/newer.ts';
import { type AnyRecord, contentOf, type PlatformRecords } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import type { BundleReading } from '#exchange/reading.ts';

/** What reading a backup of a platform back shows. */
export type Comparison =
  /** The file holds what the platform holds. */
  | { readonly type: 'equal' }
  /** `changes` records were written here since; `beyond` records in the file are not known here. */
  | { readonly type: 'different'; readonly changes: number; readonly beyond: number }
  /** The file should hold `rows` records that it does not hold, or holds otherwise. */
  | { readonly type: 'lacking'; readonly rows: number }
  | { readonly type: 'otherPlatform'; readonly name: string };

const sameContent = (a: AnyRecord, b: AnyRecord): boolean =>
  isLive(a) === isLive(b) && isSame(contentOf(a), contentOf(b));

function recordsOf(records: PlatformRecords, platformId: PlatformId): ReadonlyMap<string, AnyRecord> {
  const found = new Map<string, AnyRecord>();
  for (const table of tableNames) {
    for (const record of records[table] as readonly AnyRecord[]) {
      if (record.platformId === platformId) found.set(`${table}/${record.id}`, record);
    }
  }
  return found;
}

type Copies = {
  readonly here: ReadonlyMap<string, AnyRecord>;
  readonly file: ReadonlyMap<string, AnyRecord>;
};

const differing = ({ here, file }: Copies): readonly [AnyRecord, AnyRecord | undefined][] =>
  [...here].flatMap(([key, record]) => {
    const inFile = file.get(key);
    const isEqual = inFile !== undefined && sameContent(record, inFile);
    return isEqual ? [] : [[record, inFile] as [AnyRecord, AnyRecord | undefined]];
  });

/**
 * Compares a backup with the platform it was made of. A record that differs is newer here, newer in the file, or the
 * file lacks what it should hold: what each copy had seen decides which.
 */
export function compareBackup(
  { records, seen, damaged }: BundleReading,
  index: PlatformIndex,
  platformId: PlatformId,
): Comparison {
  if (records.platforms.every(({ id }) => id !== platformId)) {
    return { type: 'otherPlatform', name: records.platforms[0]?.name ?? '' };
  }
  const copies = { here: recordsOf(index.records(), platformId), file: recordsOf(records, platformId) };
  const others = differing(copies);
  const newerInFile = (record: AnyRecord | undefined) =>
    record !== undefined && isNewerThan(record, index.seen);
  const changes = others.filter(([record]) => isNewerThan(record, seen)).length;
  const rows = others.filter(([record, inFile]) => !isNewerThan(record, seen) && !newerInFile(inFile)).length;
  if (rows + damaged > 0) return { type: 'lacking', rows: rows + damaged };
  const unknown = [...copies.file].filter(([key]) => !copies.here.has(key)).length;
  const beyond = unknown + others.filter(([, inFile]) => newerInFile(inFile)).length;
  return changes + beyond === 0 ? { type: 'equal' } : { type: 'different', changes, beyond };
}
