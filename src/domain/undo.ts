import { type Act, type Change, changeIn, type Plan } from './change.ts';
import type { PlatformIndex } from './platformIndex.ts';
import { type AnyRecord, type Content, contentOf, type TableName } from './record.ts';

/** What an act did to one record: `before` is absent for a record it created, `after` is what it left. */
export type Replaced = {
  readonly table: TableName;
  readonly id: string;
  readonly before?: AnyRecord;
  readonly after?: AnyRecord;
};

/** Planned against what the act left, not against what stands: what another tab changed since is then kept. */
function back({ table, before, after }: Replaced, current: AnyRecord): Change {
  if (before === undefined) return changeIn(table, 'remove', current as never, contentOf(current) as never);
  const kind = before.deleted === undefined ? 'put' : 'remove';
  return changeIn(table, kind, (after ?? current) as never, contentOf(before) as Content<never>);
}

/**
 * The plan that takes an act back: created records become tombstones, changed ones return to what they were,
 * withdrawn ones live again. Records that are not here any more are passed over.
 */
export function takeBack(index: PlatformIndex, replaced: readonly Replaced[], act: Act): Plan {
  const changes = replaced.flatMap((item) => {
    const current = index.record(item.table, item.id);
    return current === undefined ? [] : [back(item, current)];
  });
  return { act, changes };
}
