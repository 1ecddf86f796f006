import type { Change } from '#domain/change.ts';
import type { AnyRecord, Stamp } from '#domain/record.ts';
import { sameContent } from '#domain/sameContent.ts';
import type { Conflict } from './storage.ts';

type Fields = Readonly<Record<string, unknown>>;

const given = new Set(['id', 'platformId', 'stamp', 'deleted']);

const fieldNames = (...records: readonly Fields[]): readonly string[] =>
  [...new Set(records.flatMap(Object.keys))].filter((name) => !given.has(name));

type Merged = { readonly fields: Fields; readonly clashes: readonly string[] };

/** Field by field: where only they changed, theirs; else ours, and a clash where both did and differ. */
function mergeFields(base: Fields | undefined, ours: Fields, theirs: Fields): Merged {
  const fields: Record<string, unknown> = {};
  const clashes: string[] = [];
  for (const name of fieldNames(ours, theirs)) {
    const theyChanged = !sameContent(theirs[name], base?.[name]) || base === undefined;
    const weChanged = !sameContent(ours[name], base?.[name]) || base === undefined;
    const value = theyChanged && !weChanged ? theirs[name] : ours[name];
    if (value !== undefined) fields[name] = value;
    if (theyChanged && weChanged && !sameContent(ours[name], theirs[name])) clashes.push(name);
  }
  return { fields, clashes };
}

const unchangedSince = (before: AnyRecord | undefined, stands: AnyRecord): boolean =>
  before !== undefined &&
  sameContent(before.stamp, stands.stamp) &&
  sameContent(before.deleted, stands.deleted);

const isLive = (record: AnyRecord | undefined): boolean =>
  record !== undefined && record.deleted === undefined;

export type Settled = { readonly record: AnyRecord; readonly conflict?: Conflict };

function stamped(content: Fields, change: Change, stamp: Stamp): AnyRecord {
  const { id, platformId } = change.after;
  const deleted = change.kind === 'remove' ? { deleted: stamp } : {};
  return { ...content, id, platformId, stamp, ...deleted } as unknown as AnyRecord;
}

/** What they did that ours goes over: the clashing fields, and `deleted` where one side removed what the other kept. */
function conflictingFields(change: Change, stands: AnyRecord, clashes: readonly string[]): readonly string[] {
  const { before, kind } = change;
  if (kind === 'remove') {
    const edited =
      before === undefined
        ? []
        : fieldNames(before, stands).filter(
            (name) => !sameContent((before as Fields)[name], (stands as Fields)[name]),
          );
    return isLive(stands) && edited.length > 0 ? ['deleted', ...edited] : [];
  }
  return isLive(before) && !isLive(stands) ? ['deleted', ...clashes] : clashes;
}

/**
 * What a change leaves in the database over what stands there now. Pure and total.
 * Where nobody wrote since the planner looked, exactly the planned content. Otherwise field by field against `before`:
 * fields that only one side changed are both kept, a field both changed is ours, and the conflict says so.
 * A put always gives a live record and a remove always a tombstone. A put that saw nothing, over a tombstone, revives it.
 */
export function settleChange(change: Change, stands: AnyRecord | undefined, stamp: Stamp): Settled {
  const nobodyWrote =
    stands === undefined ||
    stands.stamp === stamp ||
    unchangedSince(change.before, stands) ||
    (change.before === undefined && !isLive(stands));
  if (nobodyWrote) return { record: stamped(change.after, change, stamp) };
  const { fields, clashes } = mergeFields(change.before as Fields | undefined, change.after, stands);
  const record = stamped(fields, change, stamp);
  const conflicting = conflictingFields(change, stands, clashes);
  return conflicting.length === 0
    ? { record }
    : { record, conflict: { ours: record, theirs: stands, fields: conflicting } };
}
