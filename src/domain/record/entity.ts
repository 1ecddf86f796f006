import type { Field, FieldsOf } from './fields.ts';
import { anyFields, faultIn, id, listOf, mapOf, oneOf, optional, shape, text, whole } from './fields.ts';
import type { Stamp } from './stamp.ts';

/** A value that somebody else wrote at the same time. It is kept with the shown value until a person chooses. */
export type Sibling = {
  readonly stamp: Stamp;
  /** The unit's fields as they were written; for `deleted`, `{ deleted: true }` or `{}`. */
  readonly value: Readonly<Record<string, unknown>>;
};

/** A record of any table, as the generic parts of the program see it. */
export type AnyEntityRecord = {
  readonly id: string;
  readonly platformId: string;
  /** The write that created the record. */
  readonly stamp: Stamp;
  /** The write that withdrew the record. The record stays as a tombstone, for undo and for merges. */
  readonly deleted?: Stamp;
  /** The latest write of each unit that changed since the record was created. */
  readonly dots?: Readonly<Record<string, Stamp>>;
  /** By unit: values written at the same time as the shown one, the latest first. */
  readonly siblings?: Readonly<Record<string, readonly Sibling[]>>;
  /**
   * Fields that a newer version of the program put in this record. They are kept, never shown and never interpreted.
   */
  readonly newer?: { readonly version: number; readonly json: string };
};

/** A field that refers to a record of another table. When that record is withdrawn, this one is too. */
type Parent = { readonly field: string; readonly table: string };

type Row = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field<unknown>>>;

/** All rows of one platform in the shape of an earlier version, by table, before they are read. */
export type RawTables = Readonly<Record<string, readonly Row[]>>;

/** One change of a table's shape. `up` turns rows of the previous version into rows of version `since`. */
export type Version = {
  readonly name: string;
  /** The data version that introduced this change. */
  readonly since: number;
  readonly up: (rows: readonly Row[], all: RawTables) => readonly Row[];
};

/** Everything the program needs to know about one kind of record. */
export type Entity = {
  readonly fields: Fields;
  readonly parents: readonly Parent[];
  /**
   * Fields that have a meaning only together: they change, conflict and are chosen together. A field that is in no such
   * group is a unit of its own. A unit has the name of its first field.
   */
  readonly together: readonly (readonly string[])[];
  /** Units whose conflicts are not shown to anybody (a position): the latest write wins. */
  readonly quiet: readonly string[];
  /**
   * Fields that say how a record came to a device, and not what it holds. Two devices that hold the same words may differ
   * in them, as when one read a file and the other a copy of it.
   */
  readonly arrival: readonly string[];
  readonly versions: readonly Version[];
  /** Names that earlier versions used. They must never be used again with another meaning. */
  readonly retired: readonly string[];
  /** The data version that introduced this table. Earlier files do not have it. */
  readonly since: number;
};

type Given<R> = Partial<Omit<Entity, 'fields'>> & { readonly fields: FieldsOf<R> };

/** The fields of every record, set by the commit and not by a person. */
type Kept = keyof AnyEntityRecord;

/** Declares one kind of record: its fields with their limits, its parents, units and versions. */
export const defineEntity = <R>(given: Given<Omit<R, Kept>>): Entity => ({
  parents: [],
  together: [],
  quiet: [],
  arrival: [],
  versions: [],
  retired: [],
  since: 1,
  ...given,
  fields: given.fields as unknown as Fields,
});

/** All kinds of records by table name, parents before what belongs to them. */
export type Registry = Readonly<Record<string, Entity>>;

const stamp: Field<Stamp> = shape<Stamp>({
  counter: whole(0, Number.MAX_SAFE_INTEGER),
  device: text(120),
  wall: text(40),
});

const fieldName = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/** The limits for a part of a newer version that is kept: its depth in levels, its length in letters. */
export const newerLimits = { depth: 8, letters: 20_000 } as const;

const kept = {
  id: id<string>(),
  platformId: id<'platform'>(),
  stamp,
  deleted: optional(stamp),
  dots: optional(mapOf(fieldName, stamp, 100)),
  // `siblingFault` checks each value against the fields of its own unit when the record is read.
  siblings: optional(mapOf(fieldName, listOf(shape<Sibling>({ stamp, value: anyFields }), 100), 100)),
  newer: optional(
    shape<{ version: number; json: string }>({
      version: whole(1, Number.MAX_SAFE_INTEGER),
      json: text(newerLimits.letters),
    }),
  ),
};

export const keptNames: ReadonlySet<string> = new Set(Object.keys(kept));

/** The name of the unit that says whether a record is alive or withdrawn. */
export const lifeUnit = 'deleted';

export type Unit = { readonly name: string; readonly fields: readonly string[] };

const unitsByEntity = new WeakMap<Entity, readonly Unit[]>();

/** The units of an entity's own fields, in the order of its fields, without `lifeUnit`. */
export function unitsOf(entity: Entity): readonly Unit[] {
  const known = unitsByEntity.get(entity);
  if (known !== undefined) return known;
  const grouped = new Set(entity.together.flatMap((fields) => fields.slice(1)));
  const units = Object.keys(entity.fields)
    .filter((name) => !grouped.has(name))
    .map((name) => ({ name, fields: entity.together.find(([first]) => first === name) ?? [name] }));
  unitsByEntity.set(entity, units);
  return units;
}

/** Whether this version knows a unit of an entity, `lifeUnit` included. */
export const isUnitOf = (entity: Entity, unit: string): boolean =>
  unit === lifeUnit || unitsOf(entity).some(({ name }) => name === unit);

const lifeFields: Fields = { [lifeUnit]: optional(oneOf([true])) };

function unitFields(entity: Entity, unit: string): Fields | undefined {
  if (unit === lifeUnit) return lifeFields;
  const names = unitsOf(entity).find(({ name }) => name === unit)?.fields;
  return names && Object.fromEntries(names.map((name) => [name, entity.fields[name] as Field<unknown>]));
}

function siblingFault(entity: Entity, record: AnyEntityRecord): string | undefined {
  for (const [unit, siblings] of Object.entries(record.siblings ?? {})) {
    const fields = unitFields(entity, unit);
    if (fields === undefined || siblings.some(({ value }) => faultIn(fields, value) !== undefined))
      return `siblings.${unit}`;
  }
  return undefined;
}

const allFields = new WeakMap<Entity, Fields>();

/** Every field of a record of this kind, the fields common to all records first. */
export function fieldsOf(entity: Entity): Fields {
  const known = allFields.get(entity);
  if (known !== undefined) return known;
  const fields = { ...kept, ...entity.fields } as Fields;
  allFields.set(entity, fields);
  return fields;
}

/** The entity of a table that something from outside names: `constructor` and the like, which every object has, name none. */
export const entityNamed = (registry: Registry, table: unknown): Entity | undefined =>
  typeof table === 'string' && Object.hasOwn(registry, table) ? registry[table] : undefined;

/**
 * Finds the first reason why a value is not a record of this kind and returns its path; undefined for a valid record.
 * Never throws.
 */
export function recordFault(entity: Entity, value: unknown): string | undefined {
  return faultIn(fieldsOf(entity), value) ?? siblingFault(entity, value as AnyEntityRecord);
}
