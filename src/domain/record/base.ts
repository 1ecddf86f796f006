import type { AnyEntityRecord } from './entity.ts';
import type { Id, PlatformId } from './identity.ts';
import type { Stamp } from './stamp.ts';

/** The fields of every record. A platform's own `platformId` is its `id`. */
export type RecordBase<Kind extends string> = Omit<AnyEntityRecord, 'id' | 'platformId'> & {
  readonly id: Id<Kind>;
  readonly platformId: PlatformId;
};

/**
 * Fields that the program sets, not a person. `id` and `platformId` are not among them: they are part of what a person
 * meant, so they stay in a content.
 */
const givenNames = ['stamp', 'deleted', 'dots', 'siblings', 'newer'] as const;
export type GivenName = (typeof givenNames)[number];

/** Whether a record is live, that is, not withdrawn. Nothing else decides this. */
export const isLive = <R extends { readonly deleted?: Stamp | undefined }>(
  record: R | undefined,
): record is R & { readonly deleted?: never } => record !== undefined && record.deleted === undefined;
