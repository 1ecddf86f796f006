import { type AnyEntityRecord, type Entity, lifeUnit, type Unit } from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { isSameDot, type Stamp } from '#domain/record/stamp.ts';
import { newerPartOf } from './newerPart.ts';
import { assemble, type Entry, entriesOf, holds, registerUnits, unitValue } from './register.ts';

/** What a person meant to do with one record. */
export type Write = {
  /** The record as the person saw it when they began; undefined if there was none. */
  readonly before: AnyEntityRecord | undefined;
  readonly kind: 'put' | 'remove';
  readonly after: Readonly<Record<string, unknown>> & { readonly id: string; readonly platformId: string };
  /**
   * The person saw every conflicting value and chose: all of them are replaced. Otherwise only the shown value is
   * replaced.
   */
  readonly isChoice?: boolean;
  /**
   * By unit: values to store as siblings of the written value. They replace every value that the person saw in that
   * unit.
   */
  readonly beside?: Readonly<Record<string, readonly Entry['value'][]>> | undefined;
};

function wantedOf(unit: Unit, { after, kind }: Write): Entry['value'] {
  if (unit.name === lifeUnit) return kind === 'remove' ? { deleted: true } : {};
  return unitValue(unit, after as unknown as AnyEntityRecord);
}

/**
 * The entries of a unit that a write replaces: those whose value the person saw. In a quiet unit (a position) nobody
 * has to choose, so all entries are replaced.
 */
function seenOf(entity: Entity, unit: Unit, { before, isChoice, beside }: Write): readonly Entry[] {
  if (before === undefined) return [];
  const entries = entriesOf(unit, before);
  if (isChoice === true || beside?.[unit.name] !== undefined || entity.quiet.includes(unit.name))
    return entries;
  return entries.filter(({ value }) => isSame(value, entries[0].value));
}

/**
 * The entries that a write makes for one unit. Each has its own stamp, and the value to be shown has the latest. The
 * siblings take counters that the commit leaves free for them (`counterFor`).
 */
function writtenTo(unit: Unit, write: Write, stamp: Stamp): readonly Entry[] {
  const beside = (write.beside?.[unit.name] ?? []).map((value, at) => ({
    stamp: { ...stamp, counter: stamp.counter - 1 - at },
    value,
  }));
  return [{ stamp, value: wantedOf(unit, write) }, ...beside];
}

/**
 * Replaced by a write with the same stamp, or by a write of the same value: two windows that wrote the same wrote one
 * version.
 */
const isReplaced = (entry: Entry, by: readonly Entry[]): boolean =>
  by.some(({ stamp, value }) => isSameDot(entry.stamp, stamp) || isSame(entry.value, value));

const isChanged = (unit: Unit, write: Write): boolean =>
  write.before === undefined ||
  write.beside?.[unit.name] !== undefined ||
  !isSame(unitValue(unit, write.before), wantedOf(unit, write)) ||
  (write.isChoice === true && write.before.siblings?.[unit.name] !== undefined);

/**
 * Applies a write to the stored record, which may have changed since the person looked. Units that the person did not
 * change stay as they are. In a changed unit, what the person saw is replaced. What somebody else wrote meanwhile
 * becomes a sibling of the new value, unless it is the same value. Every write also says whether the record is alive. A
 * write that changes nothing leaves the record as it is.
 */
export function writeRecord(
  entity: Entity,
  existing: AnyEntityRecord | undefined,
  write: Write,
  stamp: Stamp,
): AnyEntityRecord {
  const { before, kind, after } = write;
  // Stored exactly as planned: the reader then refuses an unknown field instead of dropping it here.
  if (existing === undefined && before === undefined && kind === 'put') return { ...after, stamp };
  const under = existing ?? before ?? { id: after.id, platformId: after.platformId, stamp };
  const units = registerUnits(entity);
  const changed = new Set(units.filter((unit) => isChanged(unit, write)).map(({ name }) => name));
  if (changed.size === 0) return under;
  changed.add(lifeUnit);
  const registers = new Map(
    units.map((unit) => {
      const held = entriesOf(unit, under);
      if (!changed.has(unit.name)) return [unit.name, held] as const;
      const seen = seenOf(entity, unit, write);
      const own = writtenTo(unit, write, stamp);
      const others = held.filter((entry) => !holds(seen, entry) && !isReplaced(entry, own));
      return [unit.name, [...own, ...others]] as const;
    }),
  );
  return assemble(under, registers, newerPartOf(entity, under));
}
