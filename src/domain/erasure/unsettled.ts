import { isLive } from '#domain/record/base.ts';
import { type AnyEntityRecord, type Entity, unitsOf } from '#domain/record/entity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import { belongingAmong, type ChildrenByParent, type Item } from '#domain/record/withdraw.ts';
import type { Withdrawn } from '#domain/views/bin.ts';
import { containerIds } from './erased.ts';

type Fields = Readonly<Record<string, unknown>>;

function shownValue(record: AnyEntityRecord, fields: readonly string[]): Fields {
  const all = record as unknown as Fields;
  return Object.fromEntries(
    fields.filter((field) => Object.hasOwn(all, field)).map((field) => [field, all[field]]),
  );
}

/** Whether a record holds values that were written without seeing each other, and nobody chose between them yet. */
function hasOtherValues({ table, record }: Item): boolean {
  const entity = registry[table as keyof typeof registry] as Entity;
  return unitsOf(entity).some(({ name, fields }) => {
    const beside = entity.quiet.includes(name) ? [] : (record.siblings?.[name] ?? []);
    return beside.some(({ value }) => !isSame(value, shownValue(record, fields)));
  });
}

/** Records by the id of the record in which they are contained: they are erased with it, whoever withdrew them and when. */
function containedById(records: PlatformRecords): ChildrenByParent {
  const found = new Map<unknown, Item[]>();
  const all = Object.entries(records as unknown as Readonly<Record<string, readonly AnyEntityRecord[]>>);
  for (const [table, rows] of all) {
    for (const record of rows) {
      for (const id of containerIds(registry, table, record)) {
        const item = { table, record };
        if (found.get(id)?.push(item) === undefined) found.set(id, [item]);
      }
    }
  }
  return found;
}

/**
 * The ids of the items of the bin about which two people disagree without knowing it: different values stand beside each
 * other, or something was written in what the other one withdrew. Time does not decide about these; a person does. What
 * is asked is asked of everything that would be erased with the item.
 */
export function unsettledAmong(items: readonly Withdrawn[], records: PlatformRecords): ReadonlySet<string> {
  if (items.length === 0) return new Set();
  const contained = containedById(records);
  // What lives in a withdrawn record was written by somebody who did not know of the withdrawal.
  const isUnsettled = (item: Item) => isLive(item.record) || hasOtherValues(item);
  const erasedWith = (item: Withdrawn) =>
    belongingAmong(contained, [item, ...item.gone] as unknown as readonly Item[]);
  return new Set(
    items.filter((item) => erasedWith(item).some(isUnsettled)).map(({ record }) => record.id as string),
  );
}
