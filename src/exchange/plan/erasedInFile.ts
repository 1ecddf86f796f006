import type { Classification } from '#domain/classification/classification.ts';
import { classificationId } from '#domain/classification/classify.ts';
import { idAgain } from '#domain/erasure/again.ts';
import { erasureOf, erasureTable } from '#domain/erasure/erased.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import { type Change, create } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Ids, PlatformId } from '#domain/record/identity.ts';
import { type AnyRecord, contentOf, type PlatformRecords, type Stored } from '#domain/record/records.ts';
import {
  records as registry,
  type TableName,
  tableNames,
  type WritableTable,
} from '#domain/record/registry.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { synthesisId } from '#domain/synthesis/write.ts';

const generic = (record: AnyRecord): AnyEntityRecord => record as unknown as AnyEntityRecord;

const rowsOf = (records: PlatformRecords, table: TableName, platformId: PlatformId): readonly AnyRecord[] =>
  (records[table] as readonly AnyRecord[]).filter((record) => record.platformId === platformId);

/**
 * The file's records that were erased here since, or that are contained in one that was. In the order of the tables, so
 * that a container comes before what it contains.
 */
export function erasedHere(
  records: PlatformRecords,
  platformId: PlatformId,
  index: PlatformIndex | undefined,
): ReadonlyMap<string, Stored> {
  const found = new Map<string, Stored>();
  if (index === undefined) return found;
  const find = (id: string) => {
    const erasure = index.stored(erasureTable, id) ?? found.get(id)?.record;
    return erasure && generic(erasure);
  };
  for (const table of tableNames) {
    for (const record of rowsOf(records, table, platformId)) {
      const isErased = erasureOf(registry, { table, record: generic(record) }, find) !== undefined;
      if (isErased) found.set(record.id, { table, record } as Stored);
    }
  }
  return found;
}

export type ErasedThere = {
  /** Criteria that stand here, or in the bin, and that go with a file. */
  readonly erasing: number;
  /** Those among them that are still in use here. */
  readonly erasingLive: number;
};

/**
 * How many criteria go here because they, or the groups in which they stand, were erased on the copy from which the file
 * comes: what the storage does with the file.
 */
export function erasedThere(
  records: PlatformRecords,
  platformId: PlatformId,
  index: PlatformIndex | undefined,
): ErasedThere {
  const erasures = new Map(
    rowsOf(records, erasureTable, platformId).map((row) => [row.id as string, generic(row)]),
  );
  const find = (id: string) => erasures.get(id);
  const going = (index?.records().criteria ?? []).filter(
    (record) => erasureOf(registry, { table: 'criteria', record: generic(record) }, find) !== undefined,
  );
  return { erasing: going.length, erasingLive: going.filter(isLive).length };
}

type Copying = {
  readonly ids: Ids;
  readonly index: PlatformIndex;
  readonly platformId: PlatformId;
  /** The new ids, by the old ones. */
  readonly newIds: Map<string, string>;
};

type Fields = Readonly<Record<string, unknown>>;

/** The content with the new ids of what it belongs to; undefined if its container does not come back. */
function relinked({ index, newIds }: Copying, table: WritableTable, content: Fields): Fields | undefined {
  const links: Record<string, unknown> = { ...content };
  for (const { field, table: parent } of registry[table].parents) {
    const id = links[field];
    if (typeof id !== 'string') continue;
    const again = newIds.get(id);
    if (again !== undefined) links[field] = again;
    else if (parent === table) delete links[field];
    else if (!isLive(index.stored(parent as TableName, id) as AnyRecord | undefined)) return undefined;
  }
  return links;
}

/** What is the same on every device by its place keeps an id that says so. */
function usualId({ ids, platformId }: Copying, table: WritableTable, content: Fields): string {
  if (table === 'classifications') {
    const { criterionId, coder } = content as unknown as Classification;
    return classificationId(ids, criterionId, coder);
  }
  if (table === 'syntheses') return synthesisId(ids, platformId, content as unknown as SynthesisText);
  return content['id'] as string;
}

function copyOf(copying: Copying, { table, record }: Stored): readonly Change[] {
  if (table === erasureTable || !isLive(record)) return [];
  const content = relinked(copying, table, contentOf(record) as unknown as Fields);
  if (content === undefined) return [];
  const { ids, index, newIds } = copying;
  const id = idAgain(ids, index.isErased, usualId(copying, table, content));
  newIds.set(record.id, id);
  // It came back before: what became of it since is not touched.
  if (index.stored(table, id) !== undefined) return [];
  return [create(table, { ...content, id } as never)];
}

/** Copies of erased records as new ones, each in its new container. Hosts come before the criteria joined to them. */
export function copiesOf(
  erased: ReadonlyMap<string, Stored>,
  { ids, index, platformId }: Omit<Copying, 'newIds'>,
): readonly Change[] {
  const copying: Copying = { ids, index, platformId, newIds: new Map() };
  const isGuest = ({ record }: Stored) => 'joinedTo' in record && record.joinedTo !== undefined;
  const all = [...erased.values()];
  return tableNames.flatMap((table) => {
    const own = all.filter((item) => item.table === table);
    return [...own.filter((item) => !isGuest(item)), ...own.filter(isGuest)].flatMap((item) =>
      copyOf(copying, item),
    );
  });
}
