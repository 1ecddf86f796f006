import type { Classification } from './classification.ts';
import { groupCoder, isOtherCoder, settledCoder } from './coder.ts';
import type { Criterion } from './criterion.ts';
import type { KeyRecord } from './determinationKey.ts';
import type { Group } from './group.ts';
import type { GroupId } from './identity.ts';
import type { Question } from './question.ts';
import type { PlatformRecords, Stored } from './record.ts';
import type { SynthesisText } from './synthesisText.ts';
import type { Tables } from './tables.ts';

type Ordered = { readonly id: string; readonly order: number };
const byOrder = (a: Ordered, b: Ordered): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const bucketKey = (groupId: string, question: Question): string => `${groupId}/${question}`;

const noCriteria: readonly Criterion[] = [];

/** The list with `record` in place of its former self, or added in order, or taken out when it is a tombstone. */
function placed<R extends Ordered & { readonly deleted?: unknown }>(
  list: readonly R[],
  record: R,
  known: boolean,
): readonly R[] {
  const others = known ? list.filter(({ id }) => id !== record.id) : list;
  if (record.deleted !== undefined) return others;
  const last = others.at(-1);
  if (last === undefined || byOrder(last, record) < 0) return [...others, record];
  return [...others, record].sort(byOrder);
}

/** The live records as the screens read them: every list is immutable and replaced when its content changes. */
export type Live = {
  groups: readonly Group[];
  keys: readonly KeyRecord[];
  syntheses: readonly SynthesisText[];
  readonly buckets: Map<string, readonly Criterion[]>;
  /** By coder, then by criterion: asked for every criterion at each act, so no key is put together for it. */
  readonly classifications: Map<string, Map<string, Classification>>;
  /** How many live classifications each person beside the group made. */
  readonly codings: Map<string, number>;
  /** The names of `codings`, in order; the same list until one comes or goes. */
  coders: readonly string[];
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
  live.buckets.set(key, placed(live.buckets.get(key) ?? noCriteria, criterion, former !== undefined));
}

function countCoding(live: Live, coder: string, by: 1 | -1): void {
  if (!isOtherCoder(coder)) return;
  const count = (live.codings.get(coder) ?? 0) + by;
  if (count === 0) live.codings.delete(coder);
  else live.codings.set(coder, count);
  if (count === 0 || (count === 1 && by === 1)) live.coders = [...live.codings.keys()].sort();
}

function placeClassification(live: Live, classification: Classification): void {
  const { criterionId, coder, deleted, id } = classification;
  const choices = live.classifications.get(coder) ?? new Map<string, Classification>();
  live.classifications.set(coder, choices);
  const former = choices.get(criterionId);
  if (deleted === undefined) {
    choices.set(criterionId, classification);
    if (former === undefined) countCoding(live, coder, 1);
  } else if (former?.id === id) {
    choices.delete(criterionId);
    countCoding(live, coder, -1);
  }
}

/** Takes one record into the lists; `tables` still holds its former self. */
export function place(tables: Tables, live: Live, { table, record }: Stored): void {
  if (table === 'criteria') placeCriterion(live, record, tables.criteria.get(record.id));
  else if (table === 'classifications') placeClassification(live, record);
  else if (table === 'groups') live.groups = placed(live.groups, record, tables.groups.has(record.id));
  else if (table === 'keys') live.keys = placed(live.keys, record, tables.keys.has(record.id));
  else if (table === 'syntheses') {
    const others = live.syntheses.filter(({ id }) => id !== record.id);
    live.syntheses = record.deleted === undefined ? [...others, record] : others;
  }
}

/** Above this many records one sort of everything is cheaper than placing them one by one, each with a copy of its list. */
export const fewRecords = 100;

/** Makes every list anew from the tables: one pass, one sort a list. */
export function relist(live: Live, records: PlatformRecords): void {
  const alive = <R extends { readonly deleted?: unknown }>(list: readonly R[]) =>
    list.filter(({ deleted }) => deleted === undefined);
  live.groups = alive(records.groups).sort(byOrder);
  live.keys = alive(records.keys).sort(byOrder);
  live.syntheses = alive(records.syntheses);
  live.classifications.clear();
  live.codings.clear();
  live.coders = [];
  live.buckets.clear();
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

export const emptyLive = (): Live => ({
  groups: [],
  keys: [],
  syntheses: [],
  buckets: new Map(),
  classifications: new Map(),
  codings: new Map(),
  coders: [],
});

/** The live criteria of one group and question. */
export const bucketOf = (live: Live, groupId: GroupId, question: Question): readonly Criterion[] =>
  live.buckets.get(bucketKey(groupId, question)) ?? noCriteria;

/** One coder's live choice for a criterion; of no coder in particular, what was settled, else the group's own. */
export function choiceOf(
  live: Live,
  criterionId: string,
  coder: string | undefined,
): Classification | undefined {
  const by = live.classifications;
  if (coder !== undefined) return by.get(coder)?.get(criterionId);
  return by.get(settledCoder)?.get(criterionId) ?? by.get(groupCoder)?.get(criterionId);
}

/** Everybody's live choices for a criterion: the group's, what was settled, then the other coders' in their order. */
export const choicesOf = (live: Live, criterionId: string): readonly Classification[] =>
  [groupCoder, settledCoder, ...live.coders].flatMap((coder) => choiceOf(live, criterionId, coder) ?? []);
