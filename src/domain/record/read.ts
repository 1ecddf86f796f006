import {
  type AnyEntityRecord,
  type Entity,
  fieldsOf,
  isUnitOf,
  keptNames,
  newerLimits,
  recordFault,
} from './entity.ts';

export type ReadRecord =
  | { readonly ok: true; readonly record: AnyEntityRecord }
  /** `field`: the path of the first invalid part, '' for the whole value. */
  | { readonly ok: false; readonly field: string };

/**
 * Reads a value from outside as a record of its kind, without changing it. A field that this version does not know is a
 * fault.
 */
export function readRecord(entity: Entity, value: unknown): ReadRecord {
  const field = recordFault(entity, value);
  return field === undefined ? { ok: true, record: value as AnyEntityRecord } : { ok: false, field };
}

function depthOf(value: unknown, left: number): number {
  if (typeof value !== 'object' || value === null || left === 0) return 0;
  return 1 + Object.values(value).reduce((most, item) => Math.max(most, depthOf(item, left - 1)), 0);
}

/** Whether a record holds the stamp of a write to a unit that this version does not know. */
const hasUnknownUnit = (entity: Entity, dots: unknown): boolean =>
  typeof dots === 'object' && dots !== null && Object.keys(dots).some((unit) => !isUnitOf(entity, unit));

/**
 * Reads a record of a newer, named version. The fields that this version knows are read as usual. The rest is kept as
 * one text that nothing here interprets. If the newer version emptied its fields, the text is `{}`: it is later than a
 * copy in which they are still filled. Refuses a part that is too deep or too long, and a record that lacks what this
 * version needs.
 */
export function readNewerRecord(entity: Entity, value: unknown, version: number): ReadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, field: '' };
  const known: Record<string, unknown> = {};
  const unknown: Record<string, unknown> = Object.create(null);
  const fields = fieldsOf(entity);
  for (const [name, field] of Object.entries(value)) {
    if (Object.hasOwn(fields, name) || keptNames.has(name)) known[name] = field;
    else unknown[name] = field;
  }
  const [first] = Object.keys(unknown);
  const isEmptied = known['newer'] === undefined && hasUnknownUnit(entity, known['dots']);
  if (first === undefined)
    return readRecord(entity, isEmptied ? { ...known, newer: { version, json: '{}' } } : known);
  // If the newer version had itself kept a part of a still newer one, a record could not hold both parts.
  unknown['newer'] = known['newer'];
  if (depthOf(unknown, newerLimits.depth + 1) > newerLimits.depth) return { ok: false, field: first };
  const json = JSON.stringify(unknown);
  if (json.length > newerLimits.letters) return { ok: false, field: first };
  return readRecord(entity, { ...known, newer: { version, json } });
}
