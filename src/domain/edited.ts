import type { Content } from '#domain/record/records.ts';
import { contentOf } from '#domain/record/records.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import type { Seen } from '#domain/record/seen.ts';
import { type Change, changeIn } from './change.ts';

/** The change from a record as it was seen to this content; none where both say the same: what changes nothing is no act. */
export const edited = <T extends TableName>(
  table: T,
  before: Seen<RecordByTable[T]>,
  after: Content<RecordByTable[T]>,
): readonly Change[] => (isSame(contentOf(before), after) ? [] : [changeIn(table, 'put', before, after)]);
