import type { Content, RecordByTable, TableName } from './record.ts';

type ChangeIn<T extends TableName> = {
  readonly table: T;
  /** What the planner saw, undefined where it saw nothing. Lets the commit notice that another tab wrote meanwhile. */
  readonly before: RecordByTable[T] | undefined;
  /** `put` writes (and revives a tombstone); `remove` leaves a tombstone with this content. */
  readonly kind: 'put' | 'remove';
  readonly after: Content<RecordByTable[T]>;
};

/** One record to write. Plans are lists of these; nothing is written while planning. */
export type Change = { readonly [T in TableName]: ChangeIn<T> }[TableName];

/** What a person did, for the undo line and the journal. `count` is the number of records a person would count (criteria, groups). */
export type Act = {
  readonly type:
    | 'createPlatform'
    | 'editPlatform'
    | 'removePlatform'
    | 'restorePlatform'
    | 'createGroup'
    | 'editGroup'
    | 'removeGroup'
    | 'addCriterion'
    | 'editCriterion'
    | 'removeCriterion'
    | 'reorderCriteria'
    | 'joinCriteria'
    | 'splitCriterion'
    | 'confirmCriterion'
    | 'rewordCriterion'
    | 'sendBackCriterion'
    | 'classify'
    | 'unclassify'
    | 'meaning'
    | 'writeSynthesis'
    | 'removeSynthesis'
    | 'loadKey'
    | 'removeKey'
    | 'import'
    | 'undo'
    | 'redo';
  readonly count: number;
  /** For `undo` and `redo`: the counter of the commit it takes back. */
  readonly of?: number;
};

/** A whole act: committed in one transaction or not at all. */
export type Plan = {
  readonly act: Act;
  readonly changes: readonly Change[];
  /** Given by whoever has it written: names this one intent, so that a second try knows whether the first succeeded. */
  readonly id?: string;
};

/** A stored record as the `before` of the change that takes it back. */
export const changeIn = <T extends TableName>(
  table: T,
  kind: 'put' | 'remove',
  before: RecordByTable[T] | undefined,
  after: Content<RecordByTable[T]>,
): Change => ({ table, kind, before, after }) as unknown as Change;

/** A new record. */
export const create = <T extends TableName>(table: T, after: Content<RecordByTable[T]>): Change =>
  changeIn(table, 'put', undefined, after);
