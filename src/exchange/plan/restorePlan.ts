import type { Criterion } from '#domain/criterion/criterion.ts';
import { shownGroups } from '#domain/group/shown.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import { type Change, changeIn, type Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { GroupId, Ids, PlatformId } from '#domain/record/identity.ts';
import { type AnyRecord, contentOf, type PlatformRecords, type Stored } from '#domain/record/records.ts';
import {
  records as registry,
  type TableName,
  tableNames,
  type WritableTable,
} from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import { asSeen } from '#domain/record/seen.ts';
import { emptyVector, type VersionVector } from '#domain/record/vector.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { mergeRecords } from '#merge/merge.ts';
import { withinRoomOf } from './beyondRoom.ts';
import { copiesOf, erasedHere, erasedThere } from './erasedInFile.ts';
import {
  type Difference,
  type DifferingField,
  type ImportPreview,
  type Incoming,
  type IncomingGroup,
  type OnDifference,
  totalOf,
} from './preview.ts';

export type RestoreRequest = {
  readonly records: PlatformRecords;
  /** What the backup's copy had seen; empty when the file does not say. */
  readonly seen: VersionVector;
  /** The platform to restore, one of the backup's. A plan concerns a single platform. */
  readonly platformId: PlatformId;
  /** The current state of that platform on this device, if it is here. */
  readonly index?: PlatformIndex | undefined;
  readonly onDifference: OnDifference;
  /** Set when a person wants back what was erased here: makes the ids of the new records. */
  readonly bringErasedBack?: Ids | undefined;
};

/**
 * The result of merging one record. `updated`: the file has a newer state; `conflicting`: both sides changed it and a
 * person will choose; `differing`: this device has a newer state, and the file's content comes back only on request.
 */
type Outcome = 'fresh' | 'revived' | 'updated' | 'conflicting' | 'unchanged' | 'differing';

type Merged = {
  readonly table: TableName;
  readonly record: AnyRecord;
  readonly here: AnyRecord | undefined;
  readonly merged: AnyRecord;
  readonly outcome: Outcome;
};

const generic = (record: AnyRecord): AnyEntityRecord => record as unknown as AnyEntityRecord;

const sameAsSeen = (a: AnyRecord, b: AnyRecord): boolean =>
  isLive(a) === isLive(b) && isSame(contentOf(a), contentOf(b));

const hasConflict = (table: TableName, record: AnyRecord): boolean =>
  conflictsOf(registry[table], generic(record)).length > 0;

function outcomeOf({ table, record, here, merged }: Omit<Merged, 'outcome'>): Outcome {
  if (here === undefined) return 'fresh';
  if (!isSame(here, merged)) {
    if (!isLive(here) && isLive(merged)) return 'revived';
    return hasConflict(table, merged) && !hasConflict(table, here) ? 'conflicting' : 'updated';
  }
  return sameAsSeen(here, record) ? 'unchanged' : 'differing';
}

function mergedWith(request: RestoreRequest, table: TableName, record: AnyRecord): Merged {
  const { index, seen } = request;
  const here = index?.stored(table, record.id);
  const merged =
    here === undefined
      ? record
      : (mergeRecords(
          registry[table],
          { record: generic(here), seen: index?.seen ?? emptyVector },
          { record: generic(record), seen },
        ) as unknown as AnyRecord);
  const found = { table, record, here, merged };
  return { ...found, outcome: outcomeOf(found) };
}

/** Replaces the stored content with the file's, as a new act. */
const replacing = ({ table, record, merged }: Merged): Change =>
  changeIn(
    table as WritableTable,
    isLive(record) ? 'put' : 'remove',
    asSeen(merged) as never,
    contentOf(record) as never,
  );

const criterionFields = ['text', 'question', 'expressions', 'language', 'order', 'origin'] as const;

function fieldsOf({ here, record, table }: Merged): readonly DifferingField[] {
  if (here === undefined || isLive(here) !== isLive(record)) return ['removed'];
  if (table === 'classifications') return ['code'];
  if (table !== 'criteria') return ['other'];
  const [a, b] = [here as Criterion, record as Criterion];
  const fields: DifferingField[] = criterionFields.filter((field) => !isSame(a[field], b[field]));
  if (a.groupId !== b.groupId) fields.push('group');
  return fields.length === 0 ? ['other'] : fields;
}

const wordsOf = (record: AnyRecord | undefined): string => {
  if (record === undefined) return '';
  if ('text' in record) return record.text;
  if ('typed' in record) return record.typed;
  return 'name' in record ? record.name : '';
};

const differenceOf = (item: Merged): Difference => ({
  row: undefined,
  fields: fieldsOf(item),
  here: wordsOf(item.here),
  inFile: wordsOf(item.record),
});

/** A platform that was removed here comes back when its own backup is restored: that is what the person asked for. */
const comesBack = ({ table, here, record }: Merged): boolean =>
  table === 'platforms' && here !== undefined && !isLive(here) && isLive(record);

/** For the preview: what stayed in a platform that was put away comes back with it, although nothing is written. */
const backWithPlatform = (item: Merged): Merged =>
  item.outcome === 'unchanged' && isLive(item.record) ? { ...item, outcome: 'revived' } : item;

const isShown = (record: AnyRecord): boolean =>
  isLive(record) && !('joinedTo' in record && record.joinedTo !== undefined);

const isShownCriterion = ({ table, record }: Merged): boolean => table === 'criteria' && isShown(record);

function incomingByGroup(items: readonly Merged[]): ReadonlyMap<GroupId, Incoming> {
  const byGroup = new Map<GroupId, Incoming>();
  for (const { table, record, outcome } of items) {
    if (table !== 'criteria' || !isShown(record) || (outcome !== 'fresh' && outcome !== 'revived')) continue;
    const { groupId, question } = record as Criterion;
    const counts = byGroup.get(groupId) ?? { WB: 0, IB: 0, ACT: 0, FREE: 0 };
    byGroup.set(groupId, counts);
    counts[question] += 1;
  }
  return byGroup;
}

function groupsOf({ records, platformId, index }: RestoreRequest, items: readonly Merged[]) {
  const byGroup = incomingByGroup(items);
  return shownGroups(records)
    .filter((group) => group.platformId === platformId)
    .map(({ id, name }): IncomingGroup => {
      const incoming = byGroup.get(id) ?? { WB: 0, IB: 0, ACT: 0, FREE: 0 };
      const isNew = index?.record('groups', id) === undefined;
      return { id, name, isNew, incoming, total: totalOf(incoming) };
    });
}

function mergeAll(request: RestoreRequest, erased: ReadonlyMap<string, Stored>): readonly Merged[] {
  const { records, platformId } = request;
  return tableNames.flatMap((table) =>
    (records[table] as readonly AnyRecord[])
      .filter((record) => record.platformId === platformId && !erased.has(record.id))
      .map((record) => mergedWith(request, table, record)),
  );
}

/** How many criteria, or records of any kind, have each outcome. Erasures are no records that a person counts. */
function countsOf(items: readonly Merged[], criteria: readonly Merged[]) {
  const count = (outcome: Outcome) => criteria.filter((item) => item.outcome === outcome).length;
  const other = items.filter(({ table }) => table !== 'criteria' && table !== 'erasures');
  const updatedCriteria = count('updated');
  return {
    fresh: count('fresh'),
    revived: count('revived'),
    unchanged: count('unchanged'),
    updatedCriteria,
    updated: updatedCriteria + other.filter(({ outcome }) => outcome === 'updated').length,
    conflicting: items.filter(({ outcome }) => outcome === 'conflicting').length,
  };
}

/** The records of the file that the merge takes in, with what their copy had seen. Absent if there are none. */
function incomingOf(items: readonly Merged[], seen: VersionVector): Pick<Plan, 'incoming'> {
  const coming = items.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'differing');
  const stored = coming.map(({ table, record }) => ({ table, record }) as Stored);
  return stored.length === 0 ? {} : { incoming: { stored, seen } };
}

const isNewCriterion = ({ table, after }: Change): boolean =>
  table === 'criteria' && after.joinedTo === undefined;

const isErasedCriterion = ({ table, record }: Stored): boolean => table === 'criteria' && isShown(record);

function platformIn({ records, platformId, index }: RestoreRequest): ImportPreview['platform'] {
  const inFile = records.platforms.find(({ id }) => id === platformId);
  return {
    id: platformId,
    name: inFile?.name ?? '',
    isNew: index?.platform === undefined,
    freeQuestion: index?.platform?.freeQuestion ?? inFile?.freeQuestion,
  };
}

function previewOf(request: RestoreRequest): Omit<ImportPreview, 'coming'> {
  const { records, platformId, index, seen, onDifference, bringErasedBack: ids } = request;
  const erased = erasedHere(records, platformId, index);
  const items = mergeAll(request, erased);
  const copies = index !== undefined && ids !== undefined ? copiesOf(erased, { ids, index, platformId }) : [];
  const told = items.some(comesBack) ? items.map(backWithPlatform) : items;
  const { updatedCriteria, ...counts } = countsOf(items, told.filter(isShownCriterion));
  const differing = items.filter(({ outcome }) => outcome === 'differing');
  const replaced = differing.filter((item) => onDifference === 'replace' || comesBack(item));
  const written = replaced.filter(isShownCriterion).length + copies.filter(isNewCriterion).length;
  const act = { type: 'import', count: counts.fresh + counts.revived + updatedCriteria + written } as const;
  return {
    plan: { act, changes: [...replaced.map(replacing), ...copies], ...incomingOf(items, seen) },
    platform: platformIn(request),
    groups: groupsOf(request, told),
    ...counts,
    completed: 0,
    erased: [...erased.values()].filter(isErasedCriterion).length,
    ...erasedThere(records, platformId, index),
    differing: differing.filter((item) => !comesBack(item)).map(differenceOf),
    problems: [],
  };
}

/**
 * Plans the restoration of one platform of a backup. The backup is merged with what is stored here, whatever their
 * ages. What the file knows and this device does not is added. When both sides changed something, both versions stay
 * until a person chooses. What only this device changed since stays and is reported. With `replace`, the file's content
 * is then written over it as one more act, which can be undone. What was erased here is not merged: it is counted, and
 * comes back only with `bringErasedBack`, as new records. Two copies that together exceed the limit of a platform are
 * refused. Nothing is written here.
 */
export const planRestore = (request: RestoreRequest): ImportPreview =>
  withinRoomOf(previewOf(request), request.index, request.records);
