import { type AnyEntityRecord, type Entity, isUnitOf } from '#domain/record/entity.ts';
import { byText, type Stamp } from '#domain/record/stamp.ts';
import { canonical, compareStamps, type NewerPart } from './register.ts';

/**
 * The part that a newer version wrote. Its stamps are in one order, so that equal records are equal files. If a record
 * has no such part, a stamp of a unit unknown here says nothing and is dropped.
 */
export function newerPartOf(entity: Entity, { newer, dots = {} }: AnyEntityRecord): NewerPart | undefined {
  if (newer === undefined) return undefined;
  const unknown = Object.entries(dots).filter(([unit]) => !isUnitOf(entity, unit));
  return { newer, dots: Object.fromEntries(unknown.toSorted(([a], [b]) => byText(a, b))) };
}

const lastOf = ({ dots }: NewerPart): Stamp | undefined => Object.values(dots).toSorted(compareStamps).at(-1);

/** A part without a stamp has not changed since its record was created: any part with a stamp is later. */
function compareLast(a: Stamp | undefined, b: Stamp | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareStamps(a, b);
}

const compareParts = (a: NewerPart, b: NewerPart): number =>
  a.newer.version - b.newer.version ||
  compareLast(lastOf(a), lastOf(b)) ||
  byText(a.newer.json, b.newer.json) ||
  byText(canonical(a.dots), canonical(b.dots));

/**
 * Chooses the part of the newest version. Between parts of one version, chooses the one with the latest write. A part is
 * kept or dropped as a whole, because this version does not know which of its fields belong together: if two devices
 * changed different fields of it at the same time, the earlier change is lost. The last two comparisons only make every
 * copy choose the same part.
 */
export const latestPart = (...parts: readonly (NewerPart | undefined)[]): NewerPart | undefined =>
  parts
    .flatMap((part) => part ?? [])
    .toSorted(compareParts)
    .at(-1);
