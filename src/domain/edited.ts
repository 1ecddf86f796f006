import { type Change, changeIn } from './change.ts';
import { type Content, contentOf, type RecordByTable, type TableName } from './record.ts';
import { sameContent } from './sameContent.ts';

/** The change from a stored record to this content; none where both say the same: what changes nothing is no act. */
export const edited = <T extends TableName>(
  table: T,
  before: RecordByTable[T],
  after: Content<RecordByTable[T]>,
): readonly Change[] =>
  sameContent(contentOf(before), after) ? [] : [changeIn(table, 'put', before, after)];
