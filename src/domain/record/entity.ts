import {
  anyFields,
  type Field,
  type FieldsOf,
  faultIn,
  id,
  listOf,
  mapOf,
  oneOf,
  optional,
  shape,
  text,
  whole,
} from './fields.ts';
import type { Stamp } from './stamp.ts';

/** A value somebody else wrote at the same time: kept beside the one that is shown until a person chooses. */
export type Sibling = {
  readonly stamp: Stamp;
  /** The unit's fields as they were written; for `deleted`, `{ deleted: true }` or `{}`. */
  readonly value: Readonly<Record<string, unknown>>;
};

/** A record of any table, as the generic parts of the program see it. */
export type AnyEntityRecord = {
  readonly id: string;
  readonly platformId: string;
  /** The write that made the record. */
  readonly stamp: Stamp;
  /** Withdrawn by this write: the record stays as a tombstone, so that undo and merges know. */
  readonly deleted?: Stamp;
  /** The latest write of each unit that changed since the record was made. */
  readonly dots?: Readonly<Record<string, Stamp>>;
  /** Values written at the same time as the ones shown, by unit, the latest first. */
  readonly siblings?: Readonly<Record<string, readonly Sibling[]>>;
  /** What a newer version of the program put in this record: kept, never shown, never read. */
  readonly newer?: { readonly version: number; readonly json: string };
};

/** A field that names a record of another table: where that one goes, this one goes with it. */
type Parent = { readonly field: string; readonly table: string };

type Row = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field<unknown>>>;

/** Everything of one platform before it is read: rows of an earlier version, by table. */
export type RawTables = Readonly<Record<string, readonly Row[]>>;

/** One change of a table's shape. `up` turns its rows of the version before into rows of version `since`. */
export type Version = {
  readonly name: string;
  /** The version of the program's data that began with it. */
  readonly since: number;
  readonly up: (rows: readonly Row[], all: RawTables) => readonly Row[];
};

/** Everything the program needs to know of one kind of record. */
export type Entity = {
  readonly fields: Fields;
  readonly parents: readonly Parent[];
  /**
   * Fields that mean something only together: they change together, conflict together and are chosen together. A field
   * that is in no group is a unit of its own. A unit has the name of its first field.
   */
  readonly together: readonly (readonly string[])[];
  /** Units whose conflicts no person needs to hear of (a position): the latest write stands. */
  readonly quiet: readonly string[];
  readonly versions: readonly Version[];
  /** Names that earlier versions used: they must never come back with another meaning. */
  readonly retired: readonly string[];
  /** The version of the program's data that first had this table; earlier files do not hold it. */
  readonly since: number;
};

type Given<R> = Partial<Omit<Entity, 'fields'>> & { readonly fields: FieldsOf<R> };

/** What every record carries, given by the commit and not by a person. */
type Kept = keyof AnyEntityRecord;

/** Declares one kind of record: its fields with their limits, parents, units and versions. */
export const defineEntity = <R>(given: Given<Omit<R, Kept>>): Entity => ({
  parents: [],
  together: [],
  quiet: [],
  versions: [],
  retired: [],
  since: 1,
  ...given,
  fields: given.fields as unknown as Fields,
});

/** The kinds of records there are, by the name of their table: parents before what belongs to them. */
export type Registry = Readonly<Record<string, Entity>>;

const stamp: Field<Stamp> = shape<Stamp>({
  counter: whole(0, Number.MAX_SAFE_INTEGER),
  device: text(120),
  wall: text(40),
});

const fieldName = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/** Deepest and longest part of a newer version that is kept, in levels and letters. */
export const newerLimits = { depth: 8, letters: 20_000 } as const;

const kept = {
  id: id<string>(),
  platformId: id<'platform'>(),
  stamp,
  deleted: optional(stamp),
  dots: optional(mapOf(fieldName, stamp, 100)),
  // Each value is looked at with the fields of its own unit when the record is read: see `siblingFault`.
  siblings: optional(mapOf(fieldName, listOf(shape<Sibling>({ stamp, value: anyFields }), 100), 100)),
  newer: optional(
    shape<{ version: number; json: string }>({
      version: whole(1, Number.MAX_SAFE_INTEGER),
      json: text(newerLimits.letters),
    }),
  ),
};

export const keptNames: ReadonlySet<string> = new Set(Object.keys(kept));

/** The unit of fields that `deleted` is: alive or withdrawn. */
export const lifeUnit = 'deleted';

export type Unit = { readonly name: string; readonly fields: readonly string[] };

const unitsByEntity = new WeakMap<Entity, readonly Unit[]>();

/** The units of an entity's own fields, in the order of its fields. Whether it is alive is not among them. */
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

/** Every field of a record of this kind, the kept ones first. */
export function fieldsOf(entity: Entity): Fields {
  const known = allFields.get(entity);
  if (known !== undefined) return known;
  const fields = { ...kept, ...entity.fields } as Fields;
  allFields.set(entity, fields);
  return fields;
}

/** The path of the first thing that keeps a value from being a record of this kind; undefined when it is one. Never throws. */
export function recordFault(entity: Entity, value: unknown): string | undefined {
  return faultIn(fieldsOf(entity), value) ?? siblingFault(entity, value as AnyEntityRecord);
}
