import {
  type AnyEntityRecord,
  type Entity,
  lifeUnit,
  type Sibling,
  type Unit,
  unitsOf,
} from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { byText, compareDots, type Dot, isSameDot, type Stamp } from '#domain/record/stamp.ts';

/** A unit of a record is a register: it holds every value that no later write has seen. */
export type Entry = Sibling;

export type Registers = ReadonlyMap<string, readonly Entry[]>;

/** Whether a record is alive is a unit too. Every write writes it, so that an edit and a withdrawal can conflict. */
const life: Unit = { name: lifeUnit, fields: [] };

const allUnits = new WeakMap<Entity, readonly Unit[]>();

export function registerUnits(entity: Entity): readonly Unit[] {
  const known = allUnits.get(entity) ?? [...unitsOf(entity), life];
  allUnits.set(entity, known);
  return known;
}

type Fields = Readonly<Record<string, unknown>>;

export function unitValue(unit: Unit, record: AnyEntityRecord): Fields {
  if (unit === life) return record.deleted === undefined ? {} : { deleted: true };
  const fields: Record<string, unknown> = {};
  for (const name of unit.fields) {
    if (Object.hasOwn(record, name)) fields[name] = (record as unknown as Fields)[name];
  }
  return fields;
}

/** The stamp of the write whose value is shown for this unit. */
function shownStamp(unit: string, record: AnyEntityRecord): Stamp {
  const own = unit === lifeUnit ? record.deleted : undefined;
  return own ?? record.dots?.[unit] ?? record.stamp;
}

/** Every value that a record holds for a unit. The shown value comes first. */
export const entriesOf = (unit: Unit, record: AnyEntityRecord): readonly [Entry, ...Entry[]] => [
  { stamp: shownStamp(unit.name, record), value: unitValue(unit, record) },
  ...(record.siblings?.[unit.name] ?? []),
];

/**
 * The total order of writes. Early versions could give one dot twice (a copied device); the wall time tells them apart.
 */
export const compareStamps = (a: Stamp, b: Stamp): number => compareDots(a, b) || byText(a.wall, b.wall);

const latestFirst = (a: Entry, b: Entry): number =>
  compareStamps(b.stamp, a.stamp) || byText(canonical(b.value), canonical(a.value));

/** A text that is the same for equal values, whatever the order of their keys. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = value as Fields;
  return `{${Object.keys(fields)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join(',')}}`;
};

const isWithdrawal = ({ value }: Entry): boolean => value['deleted'] === true;

/**
 * Sorts the shown value first: the latest write. Between a withdrawal and an edit that did not see each other, the
 * edit.
 */
export function inShownOrder(entries: readonly Entry[]): readonly Entry[] {
  const sorted = entries.toSorted(latestFirst);
  return [...sorted.filter((entry) => !isWithdrawal(entry)), ...sorted.filter(isWithdrawal)];
}

/**
 * Whether a list holds this value. The value is compared too, because an early version could give one dot to two
 * values.
 */
export const holds = (entries: readonly Entry[], { stamp, value }: Entry): boolean =>
  entries.some((entry) => isSameDot(entry.stamp, stamp) && isSame(entry.value, value));

/** Both lists, without duplicates. If one value has the same dot twice, the earliest entry is kept. */
export const union = (a: readonly Entry[], b: readonly Entry[]): readonly Entry[] =>
  [...a, ...b]
    .toSorted((x, y) => compareStamps(x.stamp, y.stamp))
    .filter((entry, at, sorted) => !holds(sorted.slice(0, at), entry));

export const hasDot = (entries: readonly Entry[], dot: Dot): boolean =>
  entries.some(({ stamp }) => isSameDot(stamp, dot));

type Made = Pick<AnyEntityRecord, 'id' | 'platformId' | 'stamp'>;

/** What a newer version of the program put in a record, with the stamps of its writes to units unknown here. */
export type NewerPart = {
  readonly newer: NonNullable<AnyEntityRecord['newer']>;
  readonly dots: Readonly<Record<string, Stamp>>;
};

/**
 * Builds the record that holds these registers. No register may be empty. Equal registers and parts give equal records,
 * whatever history led to them.
 */
export function assemble(made: Made, registers: Registers, part?: NewerPart): AnyEntityRecord {
  const record: Record<string, unknown> = { id: made.id, platformId: made.platformId, stamp: made.stamp };
  const dots: Record<string, Stamp> = { ...part?.dots };
  const siblings: Record<string, readonly Entry[]> = {};
  for (const [name, entries] of registers) {
    const [shown, ...others] = inShownOrder(entries) as [Entry, ...Entry[]];
    if (isWithdrawal(shown)) record['deleted'] = shown.stamp;
    else {
      Object.assign(record, shown.value);
      if (!isSame(shown.stamp, made.stamp)) dots[name] = shown.stamp;
    }
    if (others.length > 0) siblings[name] = others;
  }
  if (Object.keys(dots).length > 0) record['dots'] = dots;
  if (Object.keys(siblings).length > 0) record['siblings'] = siblings;
  if (part !== undefined) record['newer'] = part.newer;
  return record as AnyEntityRecord;
}
