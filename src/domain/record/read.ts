import {
  type AnyEntityRecord,
  type Entity,
  fieldsOf,
  keptNames,
  newerLimits,
  recordFault,
} from './entity.ts';

export type ReadRecord =
  | { readonly ok: true; readonly record: AnyEntityRecord }
  /** `field`: the path of the first thing that is wrong, '' for the whole. */
  | { readonly ok: false; readonly field: string };

/** A value from outside as a record of its kind, exactly as it is. A field this version does not know is a fault. */
export function readRecord(entity: Entity, value: unknown): ReadRecord {
  const field = recordFault(entity, value);
  return field === undefined ? { ok: true, record: value as AnyEntityRecord } : { ok: false, field };
}

function depthOf(value: unknown, left: number): number {
  if (typeof value !== 'object' || value === null || left === 0) return 0;
  return 1 + Object.values(value).reduce((most, item) => Math.max(most, depthOf(item, left - 1)), 0);
}

/**
 * A record of a newer, named version. What this version knows is read as ever; the rest is kept as one text that nothing
 * here looks into. Too deep, too long, or without what this version needs: refused.
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
  if (first === undefined) return readRecord(entity, known);
  // A part that the newer version had itself kept of a still newer one would have no place beside the new part.
  unknown['newer'] = known['newer'];
  if (depthOf(unknown, newerLimits.depth + 1) > newerLimits.depth) return { ok: false, field: first };
  const json = JSON.stringify(unknown);
  if (json.length > newerLimits.letters) return { ok: false, field: first };
  return readRecord(entity, { ...known, newer: { version, json } });
}
