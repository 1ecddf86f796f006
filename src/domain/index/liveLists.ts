import type { Classification } from '#domain/classification/classification.ts';
import { groupCoder, isOtherCoder, settledCoder } from '#domain/classification/coder.ts';
import type { CodebookRecord } from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { isLive } from '#domain/record/base.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import type { PlatformRecords, Stored } from '#domain/record/records.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { type GuestIds, kinOf, noteGuest, shownOf } from './joined.ts';
import type { Tables } from './tables.ts';

type Ordered = { readonly id: string; readonly order: number };
const byOrder = (a: Ordered, b: Ordered): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const bucketKey = (groupId: string, question: Question): string => `${groupId}/${question}`;

const noCriteria: readonly Criterion[] = [];

/** The list with `record` replaced, inserted in order, or removed if it is a tombstone. */
function placed<R extends Ordered & { readonly deleted?: Stamp }>(
  list: readonly R[],
  record: R,
  known: boolean,
): readonly R[] {
  const others = known ? list.filter(({ id }) => id !== record.id) : list;
  if (!isLive(record)) return others;
  const last = others.at(-1);
  if (last === undefined || byOrder(last, record) < 0) return [...others, record];
  return [...others, record].sort(byOrder);
}

/** A withdrawn group that holds live records: as stored, and as shown. */
type Inhabited = { readonly stored: Group; readonly shown: Group };

/**
 * The live records as the screens read them. Every list is immutable; a new list replaces it when its content changes.
 */
export type Live = {
  groups: readonly Group[];
  /** Withdrawn groups that are still shown because they hold live records. */
  readonly inhabited: Map<GroupId, Inhabited>;
  keys: readonly CodebookRecord[];
  syntheses: readonly SynthesisText[];
  readonly buckets: Map<string, readonly Criterion[]>;
  readonly guests: GuestIds;
  /** Hosts of joined criteria, as they are shown. All other criteria are shown as they are stored. */
  readonly hosts: Map<CriterionId, Criterion>;
  /** The bucket of each shown criterion. */
  readonly places: Map<CriterionId, string>;
  /** By coder, then by criterion. Two levels of maps avoid building a key for each criterion at each act. */
  readonly classifications: Map<string, Map<string, Classification>>;
  /** The number of live classifications by each coder other than the group. */
  readonly codings: Map<string, number>;
  /** The names in `codings`, sorted. The list keeps its reference until a coder comes or goes. */
  coders: readonly string[];
};

/** Puts a shown criterion into its bucket, or removes it from its former bucket. */
function showIn(live: Live, id: CriterionId, shown: Criterion | undefined): void {
  const visible = isLive(shown) ? shown : undefined;
  const key = visible && bucketKey(visible.groupId, visible.question);
  const formerCodebook = live.places.get(id);
  if (formerCodebook !== undefined && formerCodebook !== key) {
    const bucket = live.buckets.get(formerCodebook) ?? noCriteria;
    live.buckets.set(
      formerCodebook,
      bucket.filter((criterion) => criterion.id !== id),
    );
    live.places.delete(id);
  }
  if (key === undefined || visible === undefined) return;
  live.buckets.set(key, placed(live.buckets.get(key) ?? noCriteria, visible, formerCodebook === key));
  live.places.set(id, key);
}

function showHost(live: Live, stored: Criterion, shown: Criterion | undefined): void {
  if (shown === undefined || shown === stored) live.hosts.delete(stored.id);
  else live.hosts.set(stored.id, shown);
}

/**
 * Updates the lists for one criterion; `tables` must still hold its former version. Criteria joined to the same host,
 * before or now, may move or count differently.
 */
function placeCriterion(tables: Tables, live: Live, criterion: Criterion): void {
  const former = tables.criteria.get(criterion.id);
  const kin = former === undefined ? [] : kinOf(tables.criteria, live.guests, [former.id]);
  noteGuest(live.guests, former, criterion);
  tables.criteria.set(criterion.id, criterion);
  const ids = new Set([...kin.map(({ id }) => id), criterion.id]);
  for (const each of kinOf(tables.criteria, live.guests, [...ids])) {
    const shown = shownOf(tables.criteria, live.guests, each);
    showHost(live, each, shown);
    showIn(live, each.id, shown);
  }
}

function countCoding(live: Live, coder: string, by: 1 | -1): void {
  if (!isOtherCoder(coder)) return;
  const count = (live.codings.get(coder) ?? 0) + by;
  if (count === 0) live.codings.delete(coder);
  else live.codings.set(coder, count);
  if (count === 0 || (count === 1 && by === 1)) live.coders = [...live.codings.keys()].sort();
}

function placeClassification(live: Live, classification: Classification): void {
  const { criterionId, coder, id } = classification;
  const choices = live.classifications.get(coder) ?? new Map<string, Classification>();
  live.classifications.set(coder, choices);
  const former = choices.get(criterionId);
  if (isLive(classification)) {
    choices.set(criterionId, classification);
    if (former === undefined) countCoding(live, coder, 1);
  } else if (former?.id === id) {
    choices.delete(criterionId);
    countCoding(live, coder, -1);
  }
}

export function placeGroup(live: Live, group: Group, known: boolean): void {
  live.groups = placed(live.groups, group, known);
}

/** Updates the lists for one record; `tables` must still hold its former version. */
export function place(tables: Tables, live: Live, { table, record }: Stored): void {
  if (table === 'criteria') placeCriterion(tables, live, record);
  else if (table === 'classifications') placeClassification(live, record);
  else if (table === 'groups') placeGroup(live, record, tables.groups.has(record.id));
  else if (table === 'keys') live.keys = placed(live.keys, record, tables.keys.has(record.id));
  else if (table === 'syntheses') {
    const others = live.syntheses.filter(({ id }) => id !== record.id);
    live.syntheses = isLive(record) ? [...others, record] : others;
  }
}

/**
 * Above this many records, one sort of everything is cheaper than inserting them one by one, each with a copy of its
 * list.
 */
export const fewRecords = 100;

function relistCriteria(tables: Tables, live: Live): void {
  for (const map of [live.buckets, live.guests, live.hosts, live.places]) map.clear();
  for (const criterion of tables.criteria.values()) noteGuest(live.guests, undefined, criterion);
  const buckets = new Map<string, Criterion[]>();
  for (const criterion of tables.criteria.values()) {
    const shown = shownOf(tables.criteria, live.guests, criterion);
    showHost(live, criterion, shown);
    if (!isLive(shown)) continue;
    const key = bucketKey(shown.groupId, shown.question);
    live.places.set(shown.id, key);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [shown]);
    else bucket.push(shown);
  }
  for (const [key, bucket] of buckets) live.buckets.set(key, bucket.sort(byOrder));
}

/** Rebuilds every list from the tables: one pass, and one sort for each list. */
export function relist(tables: Tables, live: Live, records: PlatformRecords): void {
  live.groups = records.groups.filter(isLive).sort(byOrder);
  live.keys = records.keys.filter(isLive).sort(byOrder);
  live.syntheses = records.syntheses.filter(isLive);
  live.classifications.clear();
  live.codings.clear();
  live.coders = [];
  for (const classification of records.classifications.filter(isLive))
    placeClassification(live, classification);
  relistCriteria(tables, live);
}

export const emptyLive = (): Live => ({
  groups: [],
  inhabited: new Map(),
  keys: [],
  syntheses: [],
  buckets: new Map(),
  guests: new Map(),
  hosts: new Map(),
  places: new Map(),
  classifications: new Map(),
  codings: new Map(),
  coders: [],
});

/** The live criteria of one group and question. */
export const bucketOf = (live: Live, groupId: GroupId, question: Question): readonly Criterion[] =>
  live.buckets.get(bucketKey(groupId, question)) ?? noCriteria;

/** The number of live criteria: those that are shown, and those joined to them. */
export function countOf({ places, hosts }: Live): number {
  let joined = 0;
  for (const host of hosts.values()) joined += host.joined?.length ?? 0;
  return places.size + joined;
}

/** One coder's live choice for a criterion. Without a coder: the settled choice, else the group's own. */
export function choiceOf(
  live: Live,
  criterionId: string,
  coder: string | undefined,
): Classification | undefined {
  const by = live.classifications;
  if (coder !== undefined) return by.get(coder)?.get(criterionId);
  return by.get(settledCoder)?.get(criterionId) ?? by.get(groupCoder)?.get(criterionId);
}

/** Everybody's live choices for a criterion: the group's, the settled one, then the other coders' in their order. */
export const choicesOf = (live: Live, criterionId: string): readonly Classification[] =>
  [groupCoder, settledCoder, ...live.coders].flatMap((coder) => choiceOf(live, criterionId, coder) ?? []);
