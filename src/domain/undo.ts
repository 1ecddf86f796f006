import { type Act, type Change, changeIn, type Plan } from './change.ts';
import type { PlatformIndex } from './platformIndex.ts';
import { type AnyRecord, type Content, contentOf, type TableName } from './record.ts';

/** What one record was before an act: absent for a record the act created. */
export type Replaced = { readonly table: TableName; readonly id: string; readonly before?: AnyRecord };

const back = (table: TableName, current: AnyRecord, before: AnyRecord | undefined): Change => {
  const kind = before === undefined || before.deleted !== undefined ? 'remove' : 'put';
  const content = contentOf(before ?? current) as Content<never>;
  return changeIn(table, kind, current as never, content);
};

/**
 * The plan that takes an act back: created records become tombstones, changed ones return to what they were,
 * withdrawn ones live again. Records that are not here any more are passed over.
 */
export function takeBack(index: PlatformIndex, replaced: readonly Replaced[], act: Act): Plan {
  const changes = replaced.flatMap(({ table, id, before }) => {
    const current = index.record(table, id);
    return current === undefined ? [] : [back(table, current, before)];
  });
  return { act, changes };
}
