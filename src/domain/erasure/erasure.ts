import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { day, text } from '#domain/record/fields.ts';

/**
 * Says that a record was erased for ever. Its id is the erased record's id. It holds no word of it, and it is never
 * changed or withdrawn: whoever meets it drops that record, whatever was written to it, before or after.
 */
export type Erasure = RecordBase<'erasure'> & {
  /** The table of the erased record. A newer version may name one that this version does not have. */
  readonly table: string;
  /** `YYYY-MM-DD`: the day on which it was erased, for people to read. */
  readonly day: string;
};

export const erasureEntity = defineEntity<Erasure>({
  fields: { table: text(40), day },
  // Two devices may erase one record on two days. Nobody has to choose between the days.
  quiet: ['table', 'day'],
  since: 3,
});
