import { erasureTable } from '#domain/erasure/erased.ts';
import type { Change, Plan } from '#domain/record/change.ts';
import { changeIn } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { contentOf, type Stored } from '#domain/record/records.ts';
import { records as registry, type WritableTable } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';
import { emptyVector, type VersionVector } from '#domain/record/vector.ts';
import { counterFor, erasureOutcomeOf, outcomeOf } from '#storage/outcome.ts';
import { existingIn } from '#storage/readEverything.ts';
import { classification, criterion, group, platform, platformId } from '../storage/records.ts';

type Rows = Readonly<Record<string, readonly AnyEntityRecord[]>>;

/** One copy of a platform, as the storage leaves it. */
export type Copy = {
  readonly writer: string;
  readonly rows: Rows;
  readonly seen: VersionVector;
  readonly counter: number;
};

export const emptyCopy = (writer: string): Copy => ({
  writer,
  rows: Object.fromEntries(Object.keys(registry).map((table) => [table, []])),
  seen: emptyVector,
  counter: 0,
});

type Left = {
  readonly stored: readonly Stored[];
  readonly gone: readonly { readonly table: string; readonly record: AnyEntityRecord }[];
  readonly seen: VersionVector;
};

/** The copy with what a commit stored and without what it erased. */
function after(copy: Copy, counter: number, { stored, gone, seen }: Left): Copy {
  const rows = Object.entries(copy.rows).map(([table, records]) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    for (const item of gone) if (item.table === table) byId.delete(item.record.id);
    for (const item of stored) if (item.table === table) byId.set(item.record.id, item.record as never);
    return [table, [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))] as const;
  });
  return { ...copy, rows: Object.fromEntries(rows), seen, counter };
}

const stampOf = ({ writer }: Copy, counter: number) => ({ counter, device: writer, wall: '' });

/** A plan that puts something into an erased record changes nothing, as where the storage refuses it. */
export function commit(copy: Copy, plan: Plan): Copy {
  const counter = counterFor(plan, copy.counter);
  const outcome = outcomeOf(registry, plan, stampOf(copy, counter), existingIn(copy.rows, copy.seen));
  if (outcome.refusedField !== undefined) return { ...copy, counter };
  return after(copy, counter, outcome);
}

/** The rows as if a record, and what stands in it, had just been withdrawn: only then can it be erased. */
const withdrawnRows = (copy: Copy, id: string): Rows =>
  Object.fromEntries(
    Object.entries(copy.rows).map(([table, rows]) => [
      table,
      rows.map((row) => {
        const isMeant = row.id === id || (row as { readonly groupId?: string }).groupId === id;
        return isMeant ? { ...row, deleted: stampOf(copy, copy.counter) } : row;
      }),
    ]),
  );

export function erase(copy: Copy, table: string, id: string): Copy {
  const counter = copy.counter + 1;
  const erasing = { platformId, day: '2026-03-14', items: [{ table, id }] };
  return after(
    copy,
    counter,
    erasureOutcomeOf(
      registry,
      erasing,
      stampOf(copy, counter),
      existingIn(withdrawnRows(copy, id), copy.seen),
    ),
  );
}

/** The same moment on a copy on which nothing is erased: a commit that writes nothing. */
export const passTime = (copy: Copy): Copy => {
  const counter = copy.counter + 1;
  return { ...copy, counter, seen: { ...copy.seen, [copy.writer]: counter } };
};

export function merge(own: Copy, other: Copy): Copy {
  const stored = Object.entries(other.rows).flatMap(([table, rows]) =>
    rows.map((record) => ({ table, record }) as unknown as Stored),
  );
  return commit(own, {
    act: { type: 'import', count: 0 },
    changes: [],
    incoming: { stored, seen: other.seen },
  });
}

export const rowIn = (copy: Copy, table: string, id: string): AnyEntityRecord | undefined =>
  copy.rows[table]?.find((row) => row.id === id);

export const groups = [group(), group({ id: '01900002-0002-7000-8000-000000000002' as never })] as const;
export const platformRow = platform();
export const criterionOf = (n: number) => criterion(n);
export const codeOf = (n: number) => classification(n, { memo: `remarque ${n}` });

/** A change of a record from what this copy shows of it. */
export function changed(
  copy: Copy,
  table: WritableTable,
  content: { readonly id: string },
  fields: object,
  kind: 'put' | 'remove' = 'put',
): Change {
  const row = rowIn(copy, table, content.id);
  const before = row && asSeen(row as never);
  const base = row === undefined ? content : contentOf(row as never);
  return changeIn(table, kind, before, { ...(base as object), ...fields } as never);
}

export const planOf = (...changes: readonly Change[]): Plan => ({
  act: { type: 'import', count: changes.length },
  changes,
});

export const erasuresIn = (copy: Copy): readonly AnyEntityRecord[] => copy.rows[erasureTable] ?? [];
