import { type Change, changeIn } from './change.ts';
import type { Content } from './records.ts';
import { contentOf } from './records.ts';
import type { RecordByTable, WritableTable } from './registry.ts';
import { isSame } from './same.ts';
import type { Seen } from './seen.ts';

/**
 * The change from a record as it was seen to this content. None when both hold the same: an edit without an effect is
 * not an act.
 */
export const edited = <T extends WritableTable>(
  table: T,
  before: Seen<RecordByTable[T]>,
  after: Content<RecordByTable[T]>,
): readonly Change[] => (isSame(contentOf(before), after) ? [] : [changeIn(table, 'put', before, after)]);
