import type { Criterion } from '#domain/criterion/criterion.ts';
import { erasureOf, erasureTable } from '#domain/erasure/erased.ts';
import type { Group } from '#domain/group/group.ts';
import { questionOrder, questionsAsked } from '#domain/platform/freeQuestion.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { methodQuestions, type Question } from '#domain/platform/question.ts';
import { isLive } from '#domain/record/base.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { PlatformRecords, Stored, WritableStored } from '#domain/record/records.ts';
import {
  type RecordByTable,
  records as registry,
  type TableName,
  tableNames,
} from '#domain/record/registry.ts';
import { emptyVector, joinVectors, type VersionVector } from '#domain/record/vector.ts';
import { showInhabited } from './inhabited.ts';
import {
  bucketOf,
  choiceOf,
  choicesOf,
  countOf,
  emptyLive,
  fewRecords,
  type Live,
  place,
  relist,
} from './liveLists.ts';
import { emptyOverlay, type Laid, lay, lift, type Overlay, seenThrough } from './overlay.ts';
import type { Reader } from './reader.ts';
import { keep, keepAll, newTables, recordsOf, type Tables } from './tables.ts';

/**
 * One open platform in memory. It is read once, then updated with what each commit stored. It is changed in place,
 * because copying 5,000 records at each Enter was the slowest part of saving. But every list it returns is an immutable
 * array whose reference changes only when its content does: screens compare by reference.
 */
export interface PlatformIndex extends Reader {
  /** What this copy of the platform has seen. It is written into every file. */
  readonly seen: VersionVector;
  /** A record as it is stored, tombstones included, with the changes of plans that are not written yet. */
  stored<T extends TableName>(table: T, id: string): RecordByTable[T] | undefined;
  /**
   * Applies what a commit stored, from this tab or another. Late news of an earlier commit changes nothing. Plans that
   * are not written yet stay visible.
   */
  apply(news: News): void;
  /** Shows at once what a plan makes of its records, even if those records change before it is written. */
  lay(planId: string, items: readonly Laid[]): void;
  /** Removes a plan's layer: the plan is in the database as `news` says, or will never be. */
  lift(planId: string, news?: News): void;
}

/** The result of a commit: its records, its counter, and what this copy of the platform has seen since. */
export type News = {
  readonly stored: readonly Stored[];
  readonly counter: number;
  readonly seen: VersionVector;
};

/** One platform as it was read. */
export type Initial = {
  readonly records: PlatformRecords;
  readonly counter: number;
  readonly seen: VersionVector;
};

const noNews: News = { stored: [], counter: Number.MAX_SAFE_INTEGER, seen: emptyVector };

type State = {
  readonly tables: Tables;
  readonly live: Live;
  readonly overlay: Overlay;
  /** For each record that changed after the platform was read: the counter of the commit it was last read from. */
  readonly readAt: Map<string, number>;
  /** The counter of the latest commit when the platform was read. */
  readonly counter: number;
  readonly siblings: Map<string, WritableStored>;
  /** The values of `siblings` as a list, built on demand. */
  withSiblings: readonly WritableStored[] | undefined;
  seen: VersionVector;
  revision: number;
  /** Every live criterion in order, built on demand and dropped at each change. */
  all: readonly Criterion[] | undefined;
};

/** News of another tab may arrive after this tab wrote something later. */
function isOutdated({ readAt, counter }: State, { table, record }: Stored, at: number): boolean {
  const key = `${table}/${record.id}`;
  if ((readAt.get(key) ?? counter) > at) return true;
  readAt.set(key, at);
  return false;
}

/** Remembers which records have conflicting values. */
function noteSiblings(state: State, item: Stored): void {
  // Two devices may have erased one record: that is no conflict.
  if (item.table === erasureTable) return;
  const key = `${item.table}/${item.record.id}`;
  const has = item.record.siblings !== undefined;
  if (!has && !state.siblings.has(key)) return;
  if (has) state.siblings.set(key, item);
  else state.siblings.delete(key);
  state.withSiblings = undefined;
}

/** Called after every change of live records: a withdrawn group may now hold a live record, or none any more. */
function settleGroups(state: State): void {
  for (const record of showInhabited(state.tables, state.live))
    noteSiblings(state, { table: 'groups', record });
}

/** Drops an erased record from memory: what is stored of it, and what waiting plans are laid over. */
function dropErased({ tables, siblings, overlay }: State, id: string): boolean {
  let isGone = false;
  for (const table of tableNames) {
    if (table === erasureTable || table === 'platforms') continue;
    const key = `${table}/${id}`;
    isGone = tables[table].delete(id) || isGone;
    siblings.delete(key);
    if (overlay.under.has(key)) overlay.under.set(key, undefined);
  }
  return isGone;
}

/** Takes in the erasures among these records. True if a record is gone because of them. */
function takeErasures(state: State, items: readonly Stored[]): boolean {
  let isGone = false;
  for (const item of items) {
    if (item.table !== erasureTable) continue;
    keep(state.tables, item);
    isGone = dropErased(state, item.record.id) || isGone;
  }
  if (isGone) state.withSiblings = undefined;
  return isGone;
}

/** The records that are not erased: an earlier message of another tab and a waiting plan may still hold them. */
function unerased({ tables: { erasures } }: State, items: readonly Stored[]): readonly Stored[] {
  if (erasures.size === 0) return items;
  const find = (id: string) => erasures.get(id) as AnyEntityRecord | undefined;
  return items.filter(
    ({ table, record }) =>
      table !== erasureTable &&
      erasureOf(registry, { table, record: record as unknown as AnyEntityRecord }, find) === undefined,
  );
}

function show(state: State, all: readonly Stored[]): void {
  const isGone = takeErasures(state, all);
  const items = unerased(state, all);
  const few = items.length <= fewRecords && !isGone;
  for (const item of items) {
    noteSiblings(state, item);
    if (few) place(state.tables, state.live, item);
    keep(state.tables, item);
  }
  if (!few) relist(state.tables, state.live, recordsOf(state.tables));
  settleGroups(state);
  state.all = undefined;
  state.revision += 1;
}

/** The records of a commit that are newer than those already read. */
function takeNew(state: State, { stored, counter, seen }: News): readonly Stored[] {
  state.seen = joinVectors(state.seen, seen);
  return stored.filter((item) => !isOutdated(state, item, counter));
}

const apply = (state: State, news: News): void =>
  show(state, seenThrough(state.overlay, takeNew(state, news)));

function liftLayer(state: State, planId: string, news: News): void {
  const { shown, gone } = lift(state.overlay, planId, takeNew(state, news));
  for (const { table, id } of gone) state.tables[table].delete(id);
  show(state, shown);
  if (gone.length === 0) return;
  relist(state.tables, state.live, recordsOf(state.tables));
  settleGroups(state);
}

const inOrder = (live: Live, order: readonly Question[]): readonly Criterion[] =>
  live.groups.flatMap(({ id }) => order.flatMap((question) => bucketOf(live, id, question)));

function shownQuestions({ tables, live }: State): readonly Question[] {
  const platform = livePlatform(tables);
  const asked = questionsAsked(platform);
  if (asked !== methodQuestions) return asked;
  const isAnswered = live.groups.some(({ id }) => bucketOf(live, id, 'FREE').length > 0);
  return isAnswered ? questionOrder(platform) : asked;
}

function livePlatform(tables: Tables): Platform | undefined {
  const platform = tables.platforms.values().next().value;
  return isLive(platform) ? platform : undefined;
}

function recordIn<T extends TableName>(state: State, table: T, id: string): RecordByTable[T] | undefined {
  const { hosts, inhabited } = state.live;
  const host = table === 'criteria' ? hosts.get(id as Criterion['id']) : undefined;
  const group = table === 'groups' ? inhabited.get(id as Group['id'])?.shown : undefined;
  return ((host ?? group) as RecordByTable[T] | undefined) ?? state.tables[table].get(id);
}

const emptyState = (counter: number, seen: VersionVector): State => ({
  tables: newTables(),
  live: emptyLive(),
  overlay: emptyOverlay(),
  readAt: new Map(),
  counter,
  siblings: new Map(),
  withSiblings: undefined,
  seen,
  revision: 0,
  all: undefined,
});

const siblingsIn = (records: PlatformRecords): readonly Stored[] =>
  tableNames.flatMap((table) =>
    records[table]
      .filter((record) => record.siblings !== undefined)
      .map((record) => ({ table, record }) as Stored),
  );

function createState({ records, counter, seen }: Initial): State {
  const state = emptyState(counter, seen);
  keepAll(state.tables, records);
  relist(state.tables, state.live, records);
  for (const item of siblingsIn(records)) noteSiblings(state, item);
  settleGroups(state);
  return state;
}

function listSiblings(state: State): readonly WritableStored[] {
  state.withSiblings ??= [...state.siblings.values()];
  return state.withSiblings;
}

/** Creates the index of everything stored of a platform. The records are not copied and never changed. */
export function createPlatformIndex(initial: Initial): PlatformIndex {
  const state = createState(initial);
  const { tables, live, overlay } = state;
  return {
    get platform() {
      return livePlatform(tables);
    },
    get revision() {
      return state.revision;
    },
    get seen() {
      return state.seen;
    },
    get criteriaCount() {
      return countOf(live);
    },
    groups: () => live.groups,
    criteriaIn: (groupId, question) => bucketOf(live, groupId, question),
    questions: () => shownQuestions(state),
    criteria: () => {
      state.all ??= inOrder(live, questionOrder(livePlatform(tables)));
      return state.all;
    },
    classificationOf: (criterionId, coder) => choiceOf(live, criterionId, coder),
    classificationsOf: (criterionId) => choicesOf(live, criterionId),
    coders: () => live.coders,
    syntheses: () => live.syntheses,
    codebooks: () => live.keys,
    record: (table, id) => recordIn(state, table, id),
    stored: (table, id) => tables[table].get(id),
    isErased: (id) => tables.erasures.has(id),
    erasedCount: () => tables.erasures.size,
    withSiblings: () => listSiblings(state),
    records: () => recordsOf(tables),
    apply: (news) => apply(state, news),
    lay: (planId, items) => show(state, lay(overlay, tables, planId, items)),
    lift: (planId, news = noNews) => liftLayer(state, planId, news),
  };
}
