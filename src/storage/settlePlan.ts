import type { Change, Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import type { AnyRecord, Stamp, Stored, TableName } from '#domain/record.ts';
import type { Replaced } from '#domain/undo.ts';
import type { LiveCounts } from './schema.ts';
import type { Committed, Conflict, JournalEntry } from './storage.ts';
import { settleChange } from './threeWay.ts';

export type Standing = (table: TableName, id: string) => AnyRecord | undefined;

const nothingStands: Standing = () => undefined;

/** What nobody can have written before: a record the planner did not see and does not remove. */
export const isCreation = ({ before, kind }: Change): boolean => before === undefined && kind === 'put';

/** The one platform a plan is about, undefined for an empty plan. Mixing platforms is a fault of the program. */
export function platformOf(plan: Plan): PlatformId | undefined {
  const platformId = plan.changes[0]?.after.platformId;
  if (plan.changes.some(({ after }) => after.platformId !== platformId)) {
    throw new Error('A plan must be about one platform');
  }
  return platformId;
}

/** Everything a plan leaves behind, given what stands: what to write, what it replaces, what it goes over. Pure. */
export function settlePlan(plan: Plan, stamp: Stamp, standing: Standing = nothingStands): Committed {
  const stored = new Map<string, Stored>();
  const replaced: Replaced[] = [];
  const conflicts: Conflict[] = [];
  for (const change of plan.changes) {
    const { table } = change;
    const { id } = change.after;
    const key = `${table}/${id}`;
    const own = stored.get(key)?.record;
    const before = own ?? standing(table, id);
    const settled = settleChange(change, before, stamp);
    if (own === undefined) replaced.push(before === undefined ? { table, id } : { table, id, before });
    stored.set(key, { table, record: settled.record } as Stored);
    if (settled.conflict !== undefined) conflicts.push(settled.conflict);
  }
  const entry: JournalEntry = {
    act: plan.act,
    counter: stamp.counter,
    wall: stamp.wall,
    replaced: replaced.map((item) => withAfter(item, stored)),
    ...(plan.id === undefined ? {} : { planId: plan.id }),
  };
  return { entry, stored: [...stored.values()], conflicts };
}

/** Adds what the act left of a record that stood before; of a created one its id says enough. */
function withAfter(item: Replaced, stored: ReadonlyMap<string, Stored>): Replaced {
  const after = stored.get(`${item.table}/${item.id}`)?.record;
  return item.before === undefined || after === undefined ? item : { ...item, after };
}

const aliveIn = (record: AnyRecord | undefined): number => (record?.deleted === undefined && record ? 1 : 0);

/** Live counts after a commit, from the counts before it and what it wrote over what. */
export function countAfter(counts: LiveCounts, { stored, entry }: Committed): LiveCounts {
  const grown = { groups: counts.groups, criteria: counts.criteria };
  stored.forEach(({ table, record }, at) => {
    if (table !== 'groups' && table !== 'criteria') return;
    grown[table] += aliveIn(record) - aliveIn(entry.replaced[at]?.before);
  });
  return grown;
}
