import type { AnyEntityRecord } from './entity.ts';
import type { Id, PlatformId } from './identity.ts';
import type { Stamp } from './stamp.ts';

/** What every record carries. A platform's own `platformId` is its `id`. */
export type RecordBase<Kind extends string> = Omit<AnyEntityRecord, 'id' | 'platformId'> & {
  readonly id: Id<Kind>;
  readonly platformId: PlatformId;
};

/** The names of what the program gives a record, not a person. `id` and `platformId` are a person's intent too: they stay in a content. */
const givenNames = ['stamp', 'deleted', 'dots', 'siblings', 'newer'] as const;
export type GivenName = (typeof givenNames)[number];

/** A live record: not withdrawn. The only place that decides it. */
export const isLive = <R extends { readonly deleted?: Stamp | undefined }>(
  record: R | undefined,
): record is R & { readonly deleted?: never } => record !== undefined && record.deleted === undefined;
