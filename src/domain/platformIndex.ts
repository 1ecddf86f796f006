import type { Classification } from './classification.ts';
import type { Criterion } from './criterion.ts';
import type { KeyRecord } from './determinationKey.ts';
import type { Group } from './group.ts';
import type { CriterionId, GroupId } from './identity.ts';
import {
  bucketOf,
  choiceOf,
  choicesOf,
  emptyLive,
  fewRecords,
  type Live,
  place,
  relist,
} from './liveLists.ts';
import type { Platform } from './platform.ts';
import { type Question, questions } from './question.ts';
import type { PlatformRecords, RecordByTable, Stored, TableName } from './record.ts';
import type { SynthesisText } from './synthesisText.ts';
import { highestCounter, keep, keepAll, newTables, recordsOf, type Tables } from './tables.ts';

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
  /**
   * Without a coder: what counts, that is what was settled after a disagreement, else the group's own coding. With one:
   * exactly that coder's choice (coder.ts). Undefined means "not classified yet".
   */
  classificationOf(criterionId: CriterionId, coder?: string): Classification | undefined;
  /** Everybody's live choices for one criterion: the group's, what was settled, then the other coders'. */
  classificationsOf(criterionId: CriterionId): readonly Classification[];
  /** The initials of those who coded beside the group, in their order. */
  coders(): readonly string[];
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

type State = {
  readonly tables: Tables;
  readonly live: Live;
  revision: number;
  counter: number;
  /** Every live criterion in order, made when asked for and dropped at each change. */
  all: readonly Criterion[] | undefined;
};

/** News of another tab may come after what this one wrote later: the greater counter stands. A record only shown (no device yet) always gives way. */
function isOutdated(tables: Tables, { table, record }: Stored): boolean {
  const kept = tables[table].get(record.id);
  return kept !== undefined && kept.stamp.device !== '' && kept.stamp.counter > record.stamp.counter;
}

function apply(state: State, stored: readonly Stored[]): void {
  const few = stored.length <= fewRecords;
  for (const item of stored) {
    if (isOutdated(state.tables, item)) continue;
    if (few) place(state.tables, state.live, item);
    keep(state.tables, item);
    state.counter = Math.max(state.counter, item.record.stamp.counter);
  }
  if (!few) relist(state.live, recordsOf(state.tables));
  state.all = undefined;
  state.revision += 1;
}

const inOrder = (live: Live): readonly Criterion[] =>
  live.groups.flatMap(({ id }) => questions.flatMap((question) => bucketOf(live, id, question)));

function livePlatform(tables: Tables): Platform | undefined {
  const platform = tables.platforms.values().next().value;
  return platform?.deleted === undefined ? platform : undefined;
}

/** A platform's index over everything stored of it. The records are not copied; they are never changed. */
export function createPlatformIndex(initial: PlatformRecords): PlatformIndex {
  const tables = newTables();
  const live = emptyLive();
  keepAll(tables, initial);
  relist(live, initial);
  const state: State = { tables, live, revision: 0, counter: highestCounter(initial), all: undefined };
  return {
    get platform() {
      return livePlatform(tables);
    },
    get revision() {
      return state.revision;
    },
    get counter() {
      return state.counter;
    },
    groups: () => live.groups,
    criteriaIn: (groupId, question) => bucketOf(live, groupId, question),
    criteria: () => {
      state.all ??= inOrder(live);
      return state.all;
    },
    classificationOf: (criterionId, coder) => choiceOf(live, criterionId, coder),
    classificationsOf: (criterionId) => choicesOf(live, criterionId),
    coders: () => live.coders,
    syntheses: () => live.syntheses,
    keys: () => live.keys,
    record: (table, id) => tables[table].get(id),
    records: () => recordsOf(tables),
    apply: (stored) => apply(state, stored),
  };
}
