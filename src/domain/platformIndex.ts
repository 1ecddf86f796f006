import type { Classification } from './classification.ts';
import type { Criterion } from './criterion.ts';
import type { KeyRecord } from './determinationKey.ts';
import type { Group } from './group.ts';
import type { CriterionId, GroupId } from './identity.ts';
import type { Platform } from './platform.ts';
import { type Question, questions } from './question.ts';
import {
  type PlatformRecords,
  type RecordByTable,
  type Stored,
  type TableName,
  tableNames,
} from './record.ts';
import type { SynthesisText } from './synthesisText.ts';

/**
 * One open platform in memory, read once and then kept up by applying what each commit stored.
 * It is changed in place (copying 5,000 records at each Enter was the slowest part of saving), but every list it
 * hands out is an immutable array whose reference changes only when its content does: screens compare by reference.
 */
export interface PlatformIndex {
  /** Undefined when the platform is not here or was removed. */
  readonly platform: Platform | undefined;
  /** Grows at each `apply`: anything derived from the whole is worth recomputing only when it changed. */
  readonly revision: number;
  /** The greatest counter seen in any stamp. */
  readonly counter: number;
  /** Live groups in their order. */
  groups(): readonly Group[];
  /** Live criteria of one group and question, in their order. */
  criteriaIn(groupId: GroupId, question: Question): readonly Criterion[];
  /** All live criteria whose group is live: by group, then WB, IB, ACT, then order. */
  criteria(): readonly Criterion[];
  /** The choice of one coder, by default the group's own coding. Undefined means "not classified yet". */
  classificationOf(criterionId: CriterionId, coder?: string): Classification | undefined;
  syntheses(): readonly SynthesisText[];
  /** Loaded keys, the one in force last. */
  keys(): readonly KeyRecord[];
  /** Any record by id, tombstones included. */
  record<T extends TableName>(table: T, id: string): RecordByTable[T] | undefined;
  /** Every record, tombstones included: what a backup holds. */
  records(): PlatformRecords;
  /** Takes in what a commit stored, from this tab or another. Unknown ids are added, known ones replaced. */
  apply(stored: readonly Stored[]): void;
}

type Ordered = { readonly id: string; readonly order: number };
const byOrder = (a: Ordered, b: Ordered): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const bucketKey = (groupId: string, question: Question): string => `${groupId}/${question}`;
const coderKey = (criterionId: string, coder: string): string => `${criterionId}/${coder}`;

const noCriteria: readonly Criterion[] = [];

/** The list with `record` in place of its former self, or added in order, or taken out when it is a tombstone. */
function placed<R extends Ordered & { readonly deleted?: unknown }>(
  list: readonly R[],
  record: R,
): readonly R[] {
  const others =
    list.at(-1)?.id === record.id ? list.slice(0, -1) : list.filter(({ id }) => id !== record.id);
  if (record.deleted !== undefined) return others;
  const last = others.at(-1);
  if (last === undefined || byOrder(last, record) < 0) return [...others, record];
  return [...others, record].sort(byOrder);
}

type Tables = { readonly [T in TableName]: Map<string, RecordByTable[T]> };

type Live = {
  groups: readonly Group[];
  keys: readonly KeyRecord[];
  syntheses: readonly SynthesisText[];
  readonly buckets: Map<string, readonly Criterion[]>;
  readonly classifications: Map<string, Classification>;
};

function placeCriterion(live: Live, criterion: Criterion, former: Criterion | undefined): void {
  const key = bucketKey(criterion.groupId, criterion.question);
  const formerKey = former && bucketKey(former.groupId, former.question);
  if (former && formerKey !== undefined && formerKey !== key) {
    live.buckets.set(
      formerKey,
      (live.buckets.get(formerKey) ?? noCriteria).filter(({ id }) => id !== former.id),
    );
  }
  live.buckets.set(key, placed(live.buckets.get(key) ?? noCriteria, criterion));
}

function placeClassification(live: Live, classification: Classification): void {
  const key = coderKey(classification.criterionId, classification.coder);
  if (classification.deleted === undefined) live.classifications.set(key, classification);
  else if (live.classifications.get(key)?.id === classification.id) live.classifications.delete(key);
}

function place(tables: Tables, live: Live, { table, record }: Stored): void {
  if (table === 'criteria') placeCriterion(live, record, tables.criteria.get(record.id));
  else if (table === 'classifications') placeClassification(live, record);
  else if (table === 'groups') live.groups = placed(live.groups, record);
  else if (table === 'keys') live.keys = placed(live.keys, record);
  else if (table === 'syntheses') {
    const others = live.syntheses.filter(({ id }) => id !== record.id);
    live.syntheses = record.deleted === undefined ? [...others, record] : others;
  }
  (tables[table] as Map<string, typeof record>).set(record.id, record);
}

/** Fills empty tables in one pass with one sort a list: placing 10,000 records one by one would copy lists 10,000 times. */
function fill(tables: Tables, live: Live, records: PlatformRecords): void {
  for (const table of tableNames) {
    for (const record of records[table]) (tables[table] as Map<string, typeof record>).set(record.id, record);
  }
  const alive = <R extends { readonly deleted?: unknown }>(list: readonly R[]) =>
    list.filter(({ deleted }) => deleted === undefined);
  live.groups = alive(records.groups).sort(byOrder);
  live.keys = alive(records.keys).sort(byOrder);
  live.syntheses = alive(records.syntheses);
  for (const classification of alive(records.classifications)) placeClassification(live, classification);
  const buckets = new Map<string, Criterion[]>();
  for (const criterion of alive(records.criteria)) {
    const key = bucketKey(criterion.groupId, criterion.question);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [criterion]);
    else bucket.push(criterion);
  }
  for (const [key, bucket] of buckets) live.buckets.set(key, bucket.sort(byOrder));
}

const highestCounter = (records: PlatformRecords): number => {
  let highest = 0;
  for (const table of tableNames) {
    for (const { stamp } of records[table]) if (stamp.counter > highest) highest = stamp.counter;
  }
  return highest;
};

const newTables = (): Tables => ({
  platforms: new Map(),
  groups: new Map(),
  keys: new Map(),
  criteria: new Map(),
  classifications: new Map(),
  syntheses: new Map(),
});

/** A platform's index over everything stored of it. The records are not copied; they are never changed. */
export function createPlatformIndex(records: PlatformRecords): PlatformIndex {
  const tables = newTables();
  const live: Live = { groups: [], keys: [], syntheses: [], buckets: new Map(), classifications: new Map() };
  fill(tables, live, records);
  let revision = 0;
  let counter = highestCounter(records);
  let all: readonly Criterion[] | undefined;

  const criteriaIn = (groupId: GroupId, question: Question) =>
    live.buckets.get(bucketKey(groupId, question)) ?? noCriteria;

  const livePlatform = () => {
    const platform = [...tables.platforms.values()][0];
    return platform?.deleted === undefined ? platform : undefined;
  };

  const apply = (stored: readonly Stored[]) => {
    for (const item of stored) {
      place(tables, live, item);
      counter = Math.max(counter, item.record.stamp.counter);
    }
    all = undefined;
    revision += 1;
  };

  return {
    get platform() {
      return livePlatform();
    },
    get revision() {
      return revision;
    },
    get counter() {
      return counter;
    },
    groups: () => live.groups,
    criteriaIn,
    criteria: () => {
      all ??= live.groups.flatMap((group) => questions.flatMap((question) => criteriaIn(group.id, question)));
      return all;
    },
    classificationOf: (criterionId, coder = '') => live.classifications.get(coderKey(criterionId, coder)),
    syntheses: () => live.syntheses,
    keys: () => live.keys,
    record: (table, id) => tables[table].get(id),
    records: () => ({
      platforms: [...tables.platforms.values()],
      groups: [...tables.groups.values()],
      keys: [...tables.keys.values()],
      criteria: [...tables.criteria.values()],
      classifications: [...tables.classifications.values()],
      syntheses: [...tables.syntheses.values()],
    }),
    apply,
  };
}
