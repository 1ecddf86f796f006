import type { AnyEntityRecord, Entity, Unit } from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { type Entry, entriesOf, registerUnits } from './register.ts';

/** Values of one unit that were written without seeing each other: the shown one first. */
export type UnitConflict = { readonly unit: Unit; readonly values: readonly Entry[] };

const distinct = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry, at) => entries.findIndex((earlier) => isSame(earlier.value, entry.value)) === at);

/** What a person has to choose in a record; empty where all agree, or where only a position differs. */
export const conflictsOf = (entity: Entity, record: AnyEntityRecord): readonly UnitConflict[] =>
  registerUnits(entity)
    .filter(({ name }) => !entity.quiet.includes(name))
    .map((unit) => ({ unit, values: distinct(entriesOf(unit, record)) }))
    .filter(({ values }) => values.length > 1);
