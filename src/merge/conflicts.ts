import type { AnyEntityRecord, Entity, Unit } from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { type Entry, entriesOf, registerUnits } from './register.ts';

/** Values of one unit whose writers had not seen each other's. The shown value comes first. */
export type UnitConflict = { readonly unit: Unit; readonly values: readonly Entry[] };

const distinct = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry, at) => entries.findIndex((earlier) => isSame(earlier.value, entry.value)) === at);

/** What a person has to choose in a record. Empty when all values agree or when only a position differs. */
export const conflictsOf = (entity: Entity, record: AnyEntityRecord): readonly UnitConflict[] =>
  registerUnits(entity)
    .filter(({ name }) => !entity.quiet.includes(name))
    .map((unit) => ({ unit, values: distinct(entriesOf(unit, record)) }))
    .filter(({ values }) => values.length > 1);
