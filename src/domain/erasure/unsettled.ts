import { isLive } from '#domain/record/base.ts';
import { type AnyEntityRecord, type Entity, unitsOf } from '#domain/record/entity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import type { Item } from '#domain/record/withdraw.ts';
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

/** The ids of the records in which something lives: it was written by somebody who did not know of the withdrawal. */
function inhabitedIn(records: PlatformRecords): ReadonlySet<string> {
  const all = Object.entries(records as unknown as Readonly<Record<string, readonly AnyEntityRecord[]>>);
  return new Set(
    all.flatMap(([table, rows]) => rows.filter(isLive).flatMap((row) => containerIds(registry, table, row))),
  );
}

/**
 * The ids of the items of the bin about which two people disagree without knowing it: different values stand beside each
 * other, or something was written in what the other one withdrew. Time does not decide about these; a person does.
 */
export function unsettledAmong(items: readonly Withdrawn[], records: PlatformRecords): ReadonlySet<string> {
  if (items.length === 0) return new Set();
  const inhabited = inhabitedIn(records);
  const isUnsettled = (item: Item) => inhabited.has(item.record.id) || hasOtherValues(item);
  return new Set(
    items
      .filter((item) => [item, ...item.gone].some((each) => isUnsettled(each as unknown as Item)))
      .map(({ record }) => record.id as string),
  );
}
