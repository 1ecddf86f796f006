import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from './base.ts';
import { type Act, type Change, changeIn, type Plan, type ValuesBeside } from './change.ts';
import { lifeUnit, unitsOf } from './entity.ts';
import { type AnyRecord, contentOf } from './records.ts';
import { records, type WritableTable } from './registry.ts';
import { isSame } from './same.ts';
import { asSeen } from './seen.ts';
import { isSameDot, type Stamp } from './stamp.ts';

/** What an act did to one record. `before` is absent for a record it created; `after` is what it left. */
export type Replaced = {
  readonly table: WritableTable;
  readonly id: string;
  readonly before?: AnyRecord;
  readonly after?: AnyRecord;
};

const fieldIn = (record: AnyRecord, name: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>>)[name];

/**
 * In version 0.1.0, joining a criterion withdrew its codes. Today's version reads that act as having left them alive.
 */
const isWithdrawnBy = (after: AnyRecord, { deleted }: AnyRecord): boolean =>
  deleted !== undefined && isLive(after) && isSameDot(deleted, after.stamp);

/**
 * What the act left, with the stamps of the current record wherever both hold the same value. If the act was undone and
 * redone since, its values were written again; those writes are not another person's.
 */
function withCurrentStamps(table: WritableTable, after: AnyRecord, current: AnyRecord): AnyRecord {
  if (isLive(after) === isLive(current) && isSame(contentOf(after), contentOf(current))) return current;
  const dots: Record<string, Stamp> = { ...after.dots };
  for (const { name, fields } of unitsOf(records[table])) {
    const isAsLeft = fields.every((field) => isSame(fieldIn(after, field), fieldIn(current, field)));
    if (isAsLeft) dots[name] = current.dots?.[name] ?? current.stamp;
  }
  return isWithdrawnBy(after, current) ? { ...current, dots } : { ...after, dots };
}

type Siblings = NonNullable<AnyRecord['siblings']>;

/** The siblings that the act left, with the stamps of current entries that hold the same value. */
const siblingsWithCurrentStamps = (after: AnyRecord, current: AnyRecord): Siblings =>
  Object.fromEntries(
    Object.entries(after.siblings ?? {}).map(([unit, left]) => [
      unit,
      left.map((each) => current.siblings?.[unit]?.find(({ value }) => isSame(value, each.value)) ?? each),
    ]),
  );

/**
 * The siblings from before the act, in the units that the act changed. Whether a record is kept or withdrawn becomes a
 * question again only if a choice had answered it: undoing any other act answers it by itself.
 */
function besideBefore(before: AnyRecord, after: AnyRecord, isChoice: boolean): ValuesBeside {
  const units = new Set([...Object.keys(before.siblings ?? {}), ...Object.keys(after.siblings ?? {})]);
  const changed = [...units]
    .filter((unit) => isChoice || unit !== lifeUnit)
    .filter((unit) => !isSame(before.siblings?.[unit], after.siblings?.[unit]));
  return Object.fromEntries(
    changed.map((unit) => [unit, (before.siblings?.[unit] ?? []).map(({ value }) => value)]),
  );
}

/** What a person who undoes an act has seen: what the act left, siblings included, and nothing written since. */
function seenAfter(table: WritableTable, after: AnyRecord, current: AnyRecord): AnyRecord {
  const { siblings: _others, ...shown } = withCurrentStamps(table, after, current);
  const siblings = siblingsWithCurrentStamps(after, current);
  return (Object.keys(siblings).length === 0 ? shown : { ...shown, siblings }) as AnyRecord;
}

/** Planned against what the act left, not against the current record, so that later changes of another tab are kept. */
function back({ table, before, after }: Replaced, current: AnyRecord, isChoice: boolean): Change {
  const seen = asSeen(after === undefined ? current : seenAfter(table, after, current)) as never;
  if (before === undefined) return changeIn(table, 'remove', seen, contentOf(current) as never);
  const kind = before.deleted === undefined ? 'put' : 'remove';
  const change = changeIn(table, kind, seen, contentOf(before) as never);
  const beside = after === undefined ? {} : besideBefore(before, after, isChoice);
  return Object.keys(beside).length === 0 ? change : { ...change, beside };
}

/**
 * A withdrawn platform keeps its content: the content is out of sight with the platform, and comes back with it. If an
 * undo withdrew each record by itself, restoring the platform would show an empty one.
 */
function withoutContent(changes: readonly Change[]): readonly Change[] {
  const platform = changes.find(({ table, kind }) => table === 'platforms' && kind === 'remove');
  return platform === undefined ? changes : [platform];
}

/**
 * Plans the undo of an act. Created records become tombstones, changed ones return to their former content, withdrawn
 * ones live again, and values that waited for a choice wait again. Records that no longer exist are skipped. The undo of an act
 * that brought the platform itself to life withdraws the platform alone. `taken`: the type of the act that is undone.
 */
export function takeBack(
  index: PlatformIndex,
  replaced: readonly Replaced[],
  act: Act,
  taken?: Act['type'],
): Plan {
  const changes = replaced.flatMap((item) => {
    const current = index.stored(item.table, item.id);
    return current === undefined ? [] : [back(item, current, taken === 'choose')];
  });
  return { act, changes: withoutContent(changes) };
}
