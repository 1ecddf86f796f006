import { ownShare } from '#domain/criterion/ownShare.ts';
import type { Sibling } from './entity.ts';
import type { Content, Stored } from './records.ts';
import type { RecordByTable, TableName } from './registry.ts';
import type { Seen } from './seen.ts';

/**
 * By unit: values that come to stand beside the written one, as they did before the act that is taken back. They replace
 * every value that was seen there; an empty list leaves the written one alone.
 */
export type ValuesBeside = Readonly<Record<string, readonly Sibling['value'][]>>;

type ChangeIn<T extends TableName> = {
  readonly table: T;
  /**
   * The record as the person saw it when they began, undefined where there was none. What they did not see stays beside
   * their change when it is written.
   */
  readonly before: Seen<RecordByTable[T]> | undefined;
  /** `put` writes (and revives a tombstone); `remove` leaves a tombstone with this content. */
  readonly kind: 'put' | 'remove';
  readonly after: Content<RecordByTable[T]>;
  /** The person saw every value that was kept of this record and chose: the others go. */
  readonly isChoice?: true;
  /** Only of what takes an act back. */
  readonly beside?: ValuesBeside;
};

/** One record to write. Plans are lists of these; nothing is written while planning. */
export type Change = { readonly [T in TableName]: ChangeIn<T> }[TableName];

export const actTypes = [
  'createPlatform',
  'editPlatform',
  'removePlatform',
  'restorePlatform',
  'createGroup',
  'editGroup',
  'removeGroup',
  'addCriterion',
  'editCriterion',
  'removeCriterion',
  'restoreRecord',
  'reorderCriteria',
  'joinCriteria',
  'splitCriterion',
  'confirmCriterion',
  'rewordCriterion',
  'sendBackCriterion',
  'classify',
  'unclassify',
  'meaning',
  'writeSynthesis',
  'removeSynthesis',
  'loadKey',
  'removeKey',
  'import',
  'choose',
  'undo',
  'redo',
] as const;

/** What a person did, for the undo line and the journal. `count` is the number of records a person would count (criteria, groups). */
export type Act = {
  readonly type: (typeof actTypes)[number];
  readonly count: number;
  /** For `undo` and `redo`: the counter of the commit it takes back. */
  readonly of?: number;
};

/** Another copy of the platform, to be merged with what is stored: its records and all that it had seen. */
type Incoming = {
  readonly stored: readonly Stored[];
  /** What the copy had seen, by writer. Empty for a file that does not say: then it only knows what it holds. */
  readonly seen: Readonly<Record<string, number>>;
};

/** A whole act: committed in one transaction or not at all. */
export type Plan = {
  readonly act: Act;
  readonly changes: readonly Change[];
  /** Merged before the changes are written. */
  readonly incoming?: Incoming;
  /** Given by whoever has it written: names this one intent, so that a second try knows whether the first succeeded. */
  readonly id?: string;
};

/** Nothing to write: such a plan is no act. */
export const isEmptyPlan = ({ changes, incoming }: Plan): boolean =>
  changes.length === 0 && (incoming === undefined || incoming.stored.length === 0);

/** What joined criteria say is theirs to store, not their host's. */
const asStored = <R>(table: TableName, record: R): R =>
  table === 'criteria' && record !== undefined ? (ownShare(record as never) as R) : record;

/** A change of one record, from what a person saw to what they meant. */
export const changeIn = <T extends TableName>(
  table: T,
  kind: 'put' | 'remove',
  before: Seen<RecordByTable[T]> | undefined,
  after: Content<RecordByTable[T]>,
): Change =>
  ({ table, kind, before: asStored(table, before), after: asStored(table, after) }) as unknown as Change;

/** A new record. */
export const create = <T extends TableName>(table: T, after: Content<RecordByTable[T]>): Change =>
  changeIn(table, 'put', undefined, after);
