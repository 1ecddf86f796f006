import { erasureTable } from '#domain/erasure/erased.ts';
import { actTypes, type Plan } from './change.ts';
import { type AnyEntityRecord, entityNamed, type Registry, recordFault } from './entity.ts';
import type { Stored } from './records.ts';
import { dataVersion } from './registry.ts';
import type { Stamp } from './stamp.ts';
import { upgradeList } from './upgrade.ts';

type Raw = { readonly [name: string]: unknown };
type RawChange = Raw & { readonly table: string; readonly after: Raw };

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAct = (act: unknown): act is Plan['act'] =>
  isObject(act) && actTypes.includes(act['type'] as never) && Number.isSafeInteger(act['count']);

const isChange = (value: unknown): value is RawChange =>
  isObject(value) &&
  typeof value['table'] === 'string' &&
  isObject(value['after']) &&
  (value['kind'] === 'put' || value['kind'] === 'remove');

/** A planned content has no stamp yet. This one is used while the content is validated. */
const stamp: Stamp = { counter: 0, device: '', wall: '' };

const asRecord = ({ after, kind }: RawChange): Raw =>
  kind === 'remove' ? { ...after, stamp, deleted: stamp } : { ...after, stamp };

/**
 * Planned siblings in the form in which the record will hold them. Anything else is returned as it is, to be refused.
 */
function asSiblings(beside: unknown): unknown {
  if (!isObject(beside)) return beside;
  const lists = Object.entries(beside).map(([unit, values]) => [
    unit,
    Array.isArray(values) ? values.map((value: unknown) => ({ stamp, value })) : values,
  ]);
  return Object.fromEntries(lists);
}

type Item = { readonly table: string; readonly record: Raw };
const keyOf = ({ table, record }: Item): string => `${table}/${String(record['id'])}`;

/**
 * Upgrades changes of an earlier version. All changes of an act are upgraded together, because they may depend on each
 * other.
 */
function upgraded(registry: Registry, changes: readonly RawChange[], version: number): readonly RawChange[] {
  if (version === dataVersion) return changes;
  const befores = changes.flatMap(({ table, before }) =>
    isObject(before) ? [{ table, record: before }] : [],
  );
  const afters = changes.map((change) => ({ table: change.table, record: asRecord(change) }));
  const seen = new Map(upgradeList(registry, befores, version).map((item) => [keyOf(item), item.record]));
  return upgradeList(registry, afters, version).map((item) => {
    const { stamp: _stamp, deleted, ...after } = item.record as Raw;
    const before = seen.get(keyOf(item));
    return { table: item.table, kind: deleted === undefined ? 'put' : 'remove', after, before };
  });
}

function isGood(registry: Registry, change: RawChange): boolean {
  const entity = entityNamed(registry, change.table);
  const { before, after, beside } = change;
  const planned =
    beside === undefined ? asRecord(change) : { ...asRecord(change), siblings: asSiblings(beside) };
  // A plan that claims to erase was made by nothing of ours.
  if (entity === undefined || change.table === erasureTable) return false;
  if (recordFault(entity, planned) !== undefined) return false;
  if (before === undefined || before === null) return true;
  const isSame = isObject(before) && before['id'] === after['id'];
  return isSame && recordFault(entity, before) === undefined;
}

function isIncoming(registry: Registry, value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value['stored']) || !isObject(value['seen'])) return false;
  return value['stored'].every((item: unknown) => {
    if (!isObject(item)) return false;
    const entity = entityNamed(registry, item['table']);
    return entity !== undefined && recordFault(entity, item['record'] as AnyEntityRecord) === undefined;
  });
}

function isOnePlatform(changes: readonly RawChange[], incoming: Plan['incoming']): boolean {
  const stored: readonly Stored[] = incoming?.stored ?? [];
  const ids = [
    ...changes.map(({ after }) => after['platformId']),
    ...stored.map(({ record }) => record.platformId),
  ];
  return new Set(ids).size === 1;
}

/**
 * Reads a plan that this version or an earlier one kept outside the database. It is validated as strictly as a stored
 * row and upgraded to today's version. Undefined for anything that is not a whole plan of one platform, and for a plan
 * of a newer version.
 */
export function readPlan(registry: Registry, value: unknown, version: number): Plan | undefined {
  if (!isObject(value) || version > dataVersion || version < 1) return undefined;
  const { act, changes, id, incoming } = value;
  if (!isAct(act) || !Array.isArray(changes) || !changes.every(isChange)) return undefined;
  if (incoming !== undefined && !isIncoming(registry, incoming)) return undefined;
  const current = upgraded(registry, changes, version);
  if (!current.every((change) => isGood(registry, change))) return undefined;
  if (!isOnePlatform(current, incoming as Plan['incoming'])) return undefined;
  return {
    act,
    changes: current as unknown as Plan['changes'],
    ...(incoming === undefined ? {} : { incoming: incoming as NonNullable<Plan['incoming']> }),
    ...(typeof id === 'string' ? { id } : {}),
  };
}
