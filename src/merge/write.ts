import { type AnyEntityRecord, type Entity, lifeUnit, type Unit } from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { isSameDot, type Stamp } from '#domain/record/stamp.ts';
import { assemble, type Entry, entriesOf, holds, registerUnits, unitValue } from './register.ts';

/** What a person meant to do with one record. */
export type Write = {
  /** The record as that person saw it when they began; undefined where there was none to see. */
  readonly before: AnyEntityRecord | undefined;
  readonly kind: 'put' | 'remove';
  readonly after: Readonly<Record<string, unknown>> & { readonly id: string; readonly platformId: string };
  /** The person saw every value that was kept and chose: all of them are replaced. Else only the shown one is. */
  readonly isChoice?: boolean;
  /** By unit: values that come to stand beside the written one, in place of every value that was seen there. */
  readonly beside?: Readonly<Record<string, readonly Entry['value'][]>> | undefined;
};

function wantedOf(unit: Unit, { after, kind }: Write): Entry['value'] {
  if (unit.name === lifeUnit) return kind === 'remove' ? { deleted: true } : {};
  return unitValue(unit, after as unknown as AnyEntityRecord);
}

/** The entries of a unit that a write replaces: those whose value its person saw. Of a position nobody needs to choose. */
function seenOf(entity: Entity, unit: Unit, { before, isChoice, beside }: Write): readonly Entry[] {
  if (before === undefined) return [];
  const entries = entriesOf(unit, before);
  if (isChoice === true || beside?.[unit.name] !== undefined || entity.quiet.includes(unit.name))
    return entries;
  return entries.filter(({ value }) => isSame(value, entries[0].value));
}

/**
 * The entries a write makes of one unit. Each has a stamp of its own, the one that is to be shown the latest: values that
 * stand beside it have counters that a commit leaves free for them (`counterFor`).
 */
function writtenTo(unit: Unit, write: Write, stamp: Stamp): readonly Entry[] {
  const beside = (write.beside?.[unit.name] ?? []).map((value, at) => ({
    stamp: { ...stamp, counter: stamp.counter - 1 - at },
    value,
  }));
  return [{ stamp, value: wantedOf(unit, write) }, ...beside];
}

/** By a write of the same moment, or by one that says the same: two windows that wrote alike wrote one version. */
const isReplaced = (entry: Entry, by: readonly Entry[]): boolean =>
  by.some(({ stamp, value }) => isSameDot(entry.stamp, stamp) || isSame(entry.value, value));

const isChanged = (unit: Unit, write: Write): boolean =>
  write.before === undefined ||
  write.beside?.[unit.name] !== undefined ||
  !isSame(unitValue(unit, write.before), wantedOf(unit, write)) ||
  (write.isChoice === true && write.before.siblings?.[unit.name] !== undefined);

/**
 * What a write leaves over the record that stands, which may have changed since the person looked. Units the person did
 * not change stay as they stand; of a changed unit, what the person saw goes, and what somebody else wrote meanwhile
 * stays beside the new value, unless it is the same value. Every write says whether the record is alive. A write that changes nothing leaves the record.
 */
export function writeRecord(
  entity: Entity,
  existing: AnyEntityRecord | undefined,
  write: Write,
  stamp: Stamp,
): AnyEntityRecord {
  const { before, kind, after } = write;
  // Exactly as it was planned: a field that nobody knows is then refused by the reader, not dropped on the way.
  if (existing === undefined && before === undefined && kind === 'put') return { ...after, stamp };
  const under = existing ?? before ?? { id: after.id, platformId: after.platformId, stamp };
  const units = registerUnits(entity);
  const changed = new Set(units.filter((unit) => isChanged(unit, write)).map(({ name }) => name));
  if (changed.size === 0) return under;
  changed.add(lifeUnit);
  const registers = new Map(
    units.map((unit) => {
      const stands = entriesOf(unit, under);
      if (!changed.has(unit.name)) return [unit.name, stands] as const;
      const seen = seenOf(entity, unit, write);
      const own = writtenTo(unit, write, stamp);
      const others = stands.filter((entry) => !holds(seen, entry) && !isReplaced(entry, own));
      return [unit.name, [...own, ...others]] as const;
    }),
  );
  return assemble(under, registers);
}
