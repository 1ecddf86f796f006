import type { Criterion } from '#domain/criterion/criterion.ts';
import { create, type Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Stored } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import type { Committed, Loaded, Storage, StorageEvent } from '#storage/storage.ts';
import { criterion, platformId } from './records.ts';

export const add = (...numbers: readonly number[]): Plan => ({
  act: { type: 'addCriterion', count: numbers.length },
  changes: numbers.map((n) => create('criteria', criterion(n))),
});

export const change = (type: Plan['act']['type'], ...changes: Plan['changes'][number][]): Plan => ({
  act: { type, count: 1 },
  changes,
});

export async function saved(storage: Storage, plan: Plan): Promise<Committed> {
  const result = await storage.commit(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const only = <T>(list: readonly T[]): T => {
  if (list.length !== 1) throw new Error(`one expected, ${list.length} found`);
  return list[0] as T;
};

export const theCriterion = ({ records }: Loaded): Criterion => only(records.criteria);

/** The units of these records in which a person would have to choose. */
export const conflictsIn = (stored: readonly Stored[]): readonly string[] =>
  stored.flatMap(({ table, record }) =>
    conflictsOf(registry[table], record as unknown as AnyEntityRecord).map(({ unit }) => unit.name),
  );

/** Every stored value of one unit of a criterion, the shown one first. */
export const valuesOf = (criterion: Criterion, unit: string): readonly unknown[] =>
  conflictsOf(registry.criteria, criterion as unknown as AnyEntityRecord)
    .filter((conflict) => conflict.unit.name === unit)
    .flatMap(({ values }) => values.map(({ value }) => value[unit]));

/** The event that the other tabs receive for a commit. */
export const told = ({ stored, entry, seen }: Committed): StorageEvent => ({
  type: 'committed',
  platformId,
  stored,
  counter: entry.counter,
  seen,
});
