import {
  type AnyEntityRecord,
  type Entity,
  lifeUnit,
  type Sibling,
  type Unit,
  unitsOf,
} from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { compareDots, type Dot, isSameDot, type Stamp } from '#domain/record/stamp.ts';

/** A unit of a record is a register: every value written to it that no later write has seen. */
export type Entry = Sibling;

export type Registers = ReadonlyMap<string, readonly Entry[]>;

/** Whether a record is alive is a unit too, written by every write: so that an edit and a withdrawal can meet. */
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

/** The write whose value of a unit is shown. */
function shownStamp(unit: string, record: AnyEntityRecord): Stamp {
  const own = unit === lifeUnit ? record.deleted : undefined;
  return own ?? record.dots?.[unit] ?? record.stamp;
}

/** Every value a record holds of a unit, the shown one first. */
export const entriesOf = (unit: Unit, record: AnyEntityRecord): readonly Entry[] => [
  { stamp: shownStamp(unit.name, record), value: unitValue(unit, record) },
  ...(record.siblings?.[unit.name] ?? []),
];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The latest first; two values under one dot (a copied device of an early version) in an order of their own. */
const latestFirst = (a: Entry, b: Entry): number =>
  compareDots(b.stamp, a.stamp) ||
  byText(b.stamp.wall, a.stamp.wall) ||
  byText(canonical(b.value), canonical(a.value));

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = value as Fields;
  return `{${Object.keys(fields)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join(',')}}`;
};

const isWithdrawal = ({ value }: Entry): boolean => value['deleted'] === true;

/** The shown value first: the latest write; of a withdrawal and an edit that did not see each other, the edit. */
export function inShownOrder(unit: string, entries: readonly Entry[]): readonly Entry[] {
  const sorted = entries.toSorted(latestFirst);
  if (unit !== lifeUnit) return sorted;
  return [...sorted.filter((entry) => !isWithdrawal(entry)), ...sorted.filter(isWithdrawal)];
}

/** Whether a value stands in a list: under one dot of an early version there may be two. */
export const holds = (entries: readonly Entry[], { stamp, value }: Entry): boolean =>
  entries.some((entry) => isSameDot(entry.stamp, stamp) && isSame(entry.value, value));

/** Both lists without what stands in them twice. */
export const union = (a: readonly Entry[], b: readonly Entry[]): readonly Entry[] => [
  ...a,
  ...b.filter((entry) => !holds(a, entry)),
];

export const hasDot = (entries: readonly Entry[], dot: Dot): boolean =>
  entries.some(({ stamp }) => isSameDot(stamp, dot));

type Made = Pick<AnyEntityRecord, 'id' | 'platformId' | 'stamp' | 'newer'>;

/** The one record that holds these registers: equal registers give equal records, whatever led to them. */
export function assemble(entity: Entity, made: Made, registers: Registers): AnyEntityRecord {
  const record: Record<string, unknown> = { id: made.id, platformId: made.platformId, stamp: made.stamp };
  const dots: Record<string, Stamp> = {};
  const siblings: Record<string, readonly Entry[]> = {};
  for (const { name } of registerUnits(entity)) {
    const [shown, ...others] = inShownOrder(name, registers.get(name) ?? []);
    if (shown === undefined) continue;
    if (name === lifeUnit && isWithdrawal(shown)) record['deleted'] = shown.stamp;
    else {
      if (name !== lifeUnit) Object.assign(record, shown.value);
      if (!isSameDot(shown.stamp, made.stamp)) dots[name] = shown.stamp;
    }
    if (others.length > 0) siblings[name] = others;
  }
  if (Object.keys(dots).length > 0) record['dots'] = dots;
  if (Object.keys(siblings).length > 0) record['siblings'] = siblings;
  if (made.newer !== undefined) record['newer'] = made.newer;
  return record as AnyEntityRecord;
}
