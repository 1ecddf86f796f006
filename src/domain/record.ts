import type { Classification } from './classification.ts';
import type { Criterion } from './criterion.ts';
import type { KeyRecord } from './determinationKey.ts';
import type { Group } from './group.ts';
import type { Id, PlatformId } from './identity.ts';
import type { Platform } from './platform.ts';
import type { SynthesisText } from './synthesisText.ts';

/** When and where a record was last written. `counter` orders changes; `wall` (ISO 8601, UTC) is for people only. */
export type Stamp = {
  readonly counter: number;
  readonly device: string;
  readonly wall: string;
};

/** What every record carries. A platform's own `platformId` is its `id`. A `deleted` record is a tombstone, kept so that undo and merges know. */
export type RecordBase<Kind extends string> = {
  readonly id: Id<Kind>;
  readonly platformId: PlatformId;
  readonly stamp: Stamp;
  readonly deleted?: Stamp;
};

export type RecordByTable = {
  readonly platforms: Platform;
  readonly groups: Group;
  readonly criteria: Criterion;
  readonly classifications: Classification;
  readonly syntheses: SynthesisText;
  readonly keys: KeyRecord;
};

/** In the order in which a reader needs them: what is referred to comes before what refers. */
export const tableNames = [
  'platforms',
  'groups',
  'keys',
  'criteria',
  'classifications',
  'syntheses',
] as const satisfies readonly (keyof RecordByTable)[];
export type TableName = (typeof tableNames)[number];

export type AnyRecord = RecordByTable[TableName];

/** A record as planned: what a person meant. The stamp is given by the commit, not by the plan. */
export type Content<R extends AnyRecord> = R extends AnyRecord ? Omit<R, 'stamp' | 'deleted'> : never;

/** A stored record with the table it stands in. */
export type Stored = {
  readonly [T in TableName]: { readonly table: T; readonly record: RecordByTable[T] };
}[TableName];

/** Everything of one platform, tombstones included, in no promised order. */
export type PlatformRecords = { readonly [T in TableName]: readonly RecordByTable[T][] };

export const emptyRecords = (): { [T in TableName]: RecordByTable[T][] } => ({
  platforms: [],
  groups: [],
  keys: [],
  criteria: [],
  classifications: [],
  syntheses: [],
});

/** The content of a record, without what the commit gives. */
export function contentOf<R extends AnyRecord>(record: R): Content<R> {
  const { stamp: _stamp, deleted: _deleted, ...content } = record;
  return content as unknown as Content<R>;
}
