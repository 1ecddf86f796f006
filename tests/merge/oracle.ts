import type { Stamp } from '#domain/record/stamp.ts';
import type { Kind, Unit, Value } from './kinds.ts';

/**
 * The expected result of merging, computed without merging: every write ever made is kept with the writes it replaced,
 * and a copy is the set of writes it knows. It deliberately shares no code with `src/merge`.
 */
export type Written = {
  readonly record: string;
  readonly unit: string;
  readonly value: Value;
  readonly stamp: Stamp;
  /** The writes whose values the person saw and replaced. */
  readonly replaces: ReadonlySet<Written>;
};

/** What a newer version of the program wrote in a record, which nobody here looks into. */
type NewerWrite = {
  readonly record: string;
  readonly version: number;
  readonly json: string;
  readonly stamp: Stamp;
};

/**
 * What a copy knows. `heard`: writes from a file that did not say what it had seen, so that nothing is known of their
 * past.
 */
export type Known = {
  readonly writes: ReadonlySet<Written>;
  readonly heard: ReadonlySet<Written>;
  readonly ofNewer: ReadonlySet<NewerWrite>;
};

export const nothingKnown: Known = { writes: new Set(), heard: new Set(), ofNewer: new Set() };

/** What two copies know together. A write that one of them only heard of may be known to the other. */
export function togetherKnown(a: Known, b: Known): Known {
  const writes = new Set([...a.writes, ...b.writes]);
  const heard = [...a.heard, ...b.heard].filter((write) => !writes.has(write));
  return { writes, heard: new Set(heard), ofNewer: new Set([...a.ofNewer, ...b.ofNewer]) };
}

/** Whether a record is alive: the unit that every write writes. */
export const life: Unit = { name: 'deleted', fields: [], isQuiet: false, values: [{}, { deleted: true }] };

export const unitsOfKind = (kind: Kind): readonly Unit[] => [...kind.units, life];

const isLater = (a: Stamp, b: Stamp): boolean =>
  a.counter === b.counter ? a.device > b.device : a.counter > b.counter;

const isWithdrawn = ({ value }: Written): boolean => value['deleted'] === true;

/** The edit before the withdrawal, then the greater counter, then the greater name of the writer. */
const firstShown = (a: Written, b: Written): number =>
  Number(isWithdrawn(a)) - Number(isWithdrawn(b)) || (isLater(a.stamp, b.stamp) ? -1 : 1);

/** The writes that were replaced by the writes a copy knows. What a heard write replaced is unknown. */
export const replacedIn = ({ writes }: Known): ReadonlySet<Written> =>
  new Set([...writes].flatMap(({ replaces }) => [...replaces]));

type Survivors = ReadonlyMap<string, readonly Written[]>;

/** The values of a record that a copy must hold, by unit, the shown one first: those that no known write replaced. */
function survivors(known: Known, record: string): Survivors {
  const replaced = replacedIn(known);
  const byUnit = new Map<string, Written[]>();
  for (const write of [...known.writes, ...known.heard]) {
    if (write.record !== record || replaced.has(write)) continue;
    byUnit.set(write.unit, [...(byUnit.get(write.unit) ?? []), write]);
  }
  for (const values of byUnit.values()) values.sort(firstShown);
  return byUnit;
}

const isEqual = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A file that does not say what it has seen: only its content is known, not how it came about. */
export function forgetful(known: Known): Known {
  const replaced = replacedIn(known);
  const held = [...known.writes, ...known.heard].filter((write) => !replaced.has(write));
  return { ...known, writes: new Set(), heard: new Set(held) };
}

/** What a person did to one record. `before`: what the copy knew when the person looked; undefined for a new record. */
export type Act = {
  readonly record: string;
  readonly before: Known | undefined;
  readonly wanted: ReadonlyMap<string, Value>;
  readonly isChoice: boolean;
  readonly stamp: Stamp;
};

function isChanged(unit: Unit, seen: Survivors | undefined, { wanted, isChoice }: Act): boolean {
  const values = seen?.get(unit.name) ?? [];
  return !isEqual(values[0]?.value, wanted.get(unit.name)) || (isChoice && values.length > 1);
}

function replacedBy(unit: Unit, seen: Survivors | undefined, { isChoice }: Act): readonly Written[] {
  const values = seen?.get(unit.name) ?? [];
  return isChoice || unit.isQuiet ? values : values.filter(({ value }) => isEqual(value, values[0]?.value));
}

/** The current values of a unit that equal the written one: writing the same value again makes one version of them. */
const saidAlready = (unit: Unit, held: Survivors, value: Value): readonly Written[] =>
  (held.get(unit.name) ?? []).filter((write) => isEqual(write.value, value));

const knows = ({ writes, heard }: Known, record: string): boolean =>
  [...writes, ...heard].some((write) => write.record === record);

/** If a record is gone from a copy, an act of a person who still saw it brings it back as they saw it. */
function broughtBack(known: Known, { before, record }: Act): Known {
  if (before === undefined || knows(known, record)) return known;
  const seen = [...survivors(before, record).values()].flat();
  const ofNewer = [...before.ofNewer].filter((write) => write.record === record);
  return {
    ...known,
    heard: new Set([...known.heard, ...seen]),
    ofNewer: new Set([...known.ofNewer, ...ofNewer]),
  };
}

/** What the same act wrote to the same unit a moment before. Nobody ever saw it. */
const ofThisAct = ({ writes }: Known, unit: Unit, { record, stamp }: Act): readonly Written[] =>
  [...writes].filter((write) => write.stamp === stamp && write.record === record && write.unit === unit.name);

/**
 * What a copy knows after an act. Other copies do not learn that a value was replaced if this copy had only heard of
 * it.
 */
export function afterAct(kind: Kind, knownBefore: Known, act: Act): Known {
  const seen = act.before && survivors(act.before, act.record);
  const known = broughtBack(knownBefore, act);
  const changed = kind.units.concat(life).filter((unit) => isChanged(unit, seen, act));
  if (changed.length === 0) return known;
  const writes = new Set(known.writes);
  const heard = new Set(known.heard);
  const held = survivors(known, act.record);
  for (const unit of new Set([...changed, life])) {
    const value = act.wanted.get(unit.name) ?? {};
    const replaced = [...replacedBy(unit, seen, act), ...saidAlready(unit, held, value)];
    for (const write of replaced) heard.delete(write);
    const before = ofThisAct(known, unit, act);
    for (const write of before) writes.delete(write);
    const replaces = new Set(replaced.filter((write) => known.writes.has(write)));
    // The act's earlier write had seen the equal values of others and replaced them: they stay replaced.
    for (const write of before.flatMap((each) => [...each.replaces])) replaces.add(write);
    writes.add({ record: act.record, unit: unit.name, value, stamp: act.stamp, replaces });
  }
  return { ...known, writes, heard };
}

/** The part of a newer version that a copy must hold: the latest write of the newest version. */
const latestOfNewer = ({ ofNewer }: Known, record: string): NewerWrite | undefined =>
  [...ofNewer]
    .filter((write) => write.record === record)
    .sort((a, b) => a.version - b.version || (isLater(a.stamp, b.stamp) ? 1 : -1))
    .at(-1);

type Kept = { readonly stamp: Stamp; readonly value: Value };

/** What a copy must say about a record: its values by unit, and what a person has to choose. */
export type Picture = {
  readonly units: Readonly<Record<string, readonly Kept[]>>;
  readonly isWithdrawn: boolean;
  readonly conflicts: readonly { readonly unit: string; readonly values: readonly Value[] }[];
  readonly ofNewer: Omit<NewerWrite, 'record'> | undefined;
};

const distinct = (values: readonly Value[]): readonly Value[] =>
  values.filter((value, at) => values.findIndex((earlier) => isEqual(earlier, value)) === at);

export function expectedPicture(kind: Kind, known: Known, record: string): Picture {
  const held = survivors(known, record);
  const valuesOf = ({ name }: Unit) => held.get(name) ?? [];
  const { record: _record, ...ofNewer } = latestOfNewer(known, record) ?? { record };
  return {
    ofNewer: 'stamp' in ofNewer ? ofNewer : undefined,
    units: Object.fromEntries(
      unitsOfKind(kind).map((unit) => [
        unit.name,
        valuesOf(unit).map(({ stamp, value }) => ({ stamp, value })),
      ]),
    ),
    isWithdrawn: valuesOf(life).every(isWithdrawn),
    conflicts: unitsOfKind(kind)
      .filter(({ isQuiet }) => !isQuiet)
      .map((unit) => ({ unit: unit.name, values: distinct(valuesOf(unit).map(({ value }) => value)) }))
      .filter(({ values }) => values.length > 1),
  };
}
