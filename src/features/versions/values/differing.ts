import type { Unit } from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';

type Values = readonly { readonly value: Readonly<Record<string, unknown>> }[];

/**
 * The unit with its first field and only those other fields in which its values differ: equal fields need not be read.
 */
export function differingIn(unit: Unit, values: Values): Unit {
  const first = values[0]?.value;
  const differs = (field: string) => values.some(({ value }) => !isSame(value[field], first?.[field]));
  return { ...unit, fields: unit.fields.filter((field) => field === unit.name || differs(field)) };
}
