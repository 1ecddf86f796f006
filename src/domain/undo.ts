import { isLive } from '#domain/record/base.ts';
import { unitsOf } from '#domain/record/entity.ts';
import { type AnyRecord, contentOf } from '#domain/record/records.ts';
import { records, type TableName } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import { asSeen } from '#domain/record/seen.ts';
import { isSameDot, type Stamp } from '#domain/record/stamp.ts';
import { type Act, type Change, changeIn, type Plan } from './change.ts';
import type { PlatformIndex } from './platformIndex.ts';

/** What an act did to one record: `before` is absent for a record it created, `after` is what it left. */
export type Replaced = {
  readonly table: TableName;
  readonly id: string;
  readonly before?: AnyRecord;
  readonly after?: AnyRecord;
};

const fieldIn = (record: AnyRecord, name: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>>)[name];

/** In version 0.1.0 joining a criterion withdrew its codes; the act, as it is read today, left them alive. */
const isWithdrawnBy = (after: AnyRecord, { deleted }: AnyRecord): boolean =>
  deleted !== undefined && isLive(after) && isSameDot(deleted, after.stamp);

/**
 * What the act left, under the stamps of what stands wherever both say the same: acts that were done and taken back since
 * wrote it again, and their writes are no one else's.
 */
function asItStands(table: TableName, after: AnyRecord, current: AnyRecord): AnyRecord {
  if (isLive(after) === isLive(current) && isSame(contentOf(after), contentOf(current))) return current;
  const dots: Record<string, Stamp> = { ...after.dots };
  for (const { name, fields } of unitsOf(records[table])) {
    const isAsLeft = fields.every((field) => isSame(fieldIn(after, field), fieldIn(current, field)));
    if (isAsLeft) dots[name] = current.dots?.[name] ?? current.stamp;
  }
  return isWithdrawnBy(after, current) ? { ...current, dots } : { ...after, dots };
}

/** Planned against what the act left, not against what stands: what another tab changed since is then kept. */
function back({ table, before, after }: Replaced, current: AnyRecord): Change {
  const seen = asSeen(after === undefined ? current : asItStands(table, after, current)) as never;
  if (before === undefined) return changeIn(table, 'remove', seen, contentOf(current) as never);
  return changeIn(table, before.deleted === undefined ? 'put' : 'remove', seen, contentOf(before) as never);
}

/**
 * The plan that takes an act back: created records become tombstones, changed ones return to what they were,
 * withdrawn ones live again. Records that are not here any more are passed over.
 */
export function takeBack(index: PlatformIndex, replaced: readonly Replaced[], act: Act): Plan {
  const changes = replaced.flatMap((item) => {
    const current = index.stored(item.table, item.id);
    return current === undefined ? [] : [back(item, current)];
  });
  return { act, changes };
}
