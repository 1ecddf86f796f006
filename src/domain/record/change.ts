import { ownShare } from '#domain/criterion/ownShare.ts';
import type { Sibling } from './entity.ts';
import type { Content, Stored } from './records.ts';
import type { RecordByTable, WritableTable } from './registry.ts';
import type { Seen } from './seen.ts';

/**
 * By unit: values to store as siblings of the written value, as they were before the act that is undone. They replace
 * every value seen in that unit. An empty list leaves the written value alone.
 */
export type ValuesBeside = Readonly<Record<string, readonly Sibling['value'][]>>;

type ChangeIn<T extends WritableTable> = {
  readonly table: T;
  /**
   * The record as the person saw it when they began; undefined if there was none. What they did not see stays as a
   * sibling of their change when it is written.
   */
  readonly before: Seen<RecordByTable[T]> | undefined;
  /** `put` writes the record (and revives a tombstone); `remove` leaves a tombstone with this content. */
  readonly kind: 'put' | 'remove';
  readonly after: Content<RecordByTable[T]>;
  /** The person saw every conflicting value of this record and chose: the others are dropped. */
  readonly isChoice?: true;
  /** Only in an undo or a redo. */
  readonly beside?: ValuesBeside;
};

/** One record to write. A plan is a list of these; planning writes nothing. */
export type Change = { readonly [T in WritableTable]: ChangeIn<T> }[WritableTable];

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

/**
 * What a person did, for the undo line and the journal. `count` is the number of records a person would count
 * (criteria, groups).
 */
export type Act = {
  readonly type: (typeof actTypes)[number];
  readonly count: number;
  /** For `undo` and `redo`: the counter of the commit that is undone. */
  readonly of?: number;
};

/** Another copy of the platform, to be merged into the stored one: its records and everything that copy had seen. */
type Incoming = {
  readonly stored: readonly Stored[];
  /**
   * What the copy had seen, by writer. Empty for a file without this information: such a copy has seen only what it
   * holds.
   */
  readonly seen: Readonly<Record<string, number>>;
};

/** A whole act: committed in one transaction or not at all. */
export type Plan = {
  readonly act: Act;
  readonly changes: readonly Change[];
  /** Merged before the changes are written. */
  readonly incoming?: Incoming;
  /**
   * Set by the code that submits the plan. It identifies this one intent, so that a retry knows whether the first
   * attempt succeeded.
   */
  readonly id?: string;
};

/** A plan with nothing to write is not an act. */
export const isEmptyPlan = ({ changes, incoming }: Plan): boolean =>
  changes.length === 0 && (incoming === undefined || incoming.stored.length === 0);

/** Expressions of joined criteria are stored with those criteria, not with their host. */
const asStored = <R>(table: WritableTable, record: R): R =>
  table === 'criteria' && record !== undefined ? (ownShare(record as never) as R) : record;

/** A change of one record, from what a person saw to what they meant. */
export const changeIn = <T extends WritableTable>(
  table: T,
  kind: 'put' | 'remove',
  before: Seen<RecordByTable[T]> | undefined,
  after: Content<RecordByTable[T]>,
): Change =>
  ({ table, kind, before: asStored(table, before), after: asStored(table, after) }) as unknown as Change;

export const create = <T extends WritableTable>(table: T, after: Content<RecordByTable[T]>): Change =>
  changeIn(table, 'put', undefined, after);
