import type { Plan } from '#domain/change.ts';
import type { AnyRecord, Stamp, Stored } from '#domain/record.ts';

/** What a plan will have stored, before it is: the real stamps come with the commit. Shown at once, never written. */
export function provisional(plan: Plan, counter: number): readonly Stored[] {
  const stamp: Stamp = { counter, device: '', wall: '' };
  return plan.changes.map(({ table, kind, after }) => {
    const record = kind === 'put' ? { ...after, stamp } : { ...after, stamp, deleted: stamp };
    return { table, record } as unknown as Stored;
  });
}

/** True while a record stands on the screen and not yet in the database. */
export const isProvisional = (record: AnyRecord): boolean => record.stamp.device === '';
