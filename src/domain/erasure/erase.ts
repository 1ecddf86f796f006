import type { Platform } from '#domain/platform/platform.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import type { Withdrawn } from '#domain/views/bin.ts';

/** A record to erase. */
export type ErasedItem = { readonly table: string; readonly id: string };

/**
 * Records to erase for ever. This is not a `Plan`: nothing of it comes into the journal, so nothing can undo it.
 */
export type Erasing = {
  readonly platformId: PlatformId;
  /** `YYYY-MM-DD`, on this device's calendar. */
  readonly day: string;
  readonly items: readonly ErasedItem[];
};

/** A withdrawn record with everything that was withdrawn with it. */
export const itemsOf = ({ table, record, gone }: Withdrawn): readonly ErasedItem[] => [
  { table, id: record.id },
  ...gone.map((item) => ({ table: item.table, id: item.record.id })),
];

/**
 * Erases what a person withdrew, with everything that was withdrawn with it: a group with its criteria, a criterion with
 * the criteria joined to it. The storage adds what is contained in these records: everybody's classifications, with
 * their remarks. `now`: milliseconds.
 */
export const eraseRecord = (item: Withdrawn, now: number): Erasing => ({
  platformId: item.record.platformId,
  day: localDay(now),
  items: itemsOf(item),
});

/** How many days withdrawn records stay in the bin if the platform does not say. */
export const defaultBinDays = 30;

type Days = Pick<Platform, 'binDays' | 'siblings'>;

/** If two devices chose different numbers and nobody has settled that yet, the larger one counts. */
function binDaysOf({ binDays = defaultBinDays, siblings }: Days): number {
  const others = (siblings?.['binDays'] ?? []).map(({ value }) => value['binDays'] ?? defaultBinDays);
  return Math.max(binDays, ...others.filter((days) => typeof days === 'number'));
}

const dayMs = 24 * 3_600_000;

/**
 * The day from which a withdrawn record is to be erased, on this device's calendar; undefined if nobody knows when it was
 * withdrawn.
 */
export function erasableFrom({ deleted }: Pick<Withdrawn, 'deleted'>, platform: Days): string | undefined {
  const since = Date.parse(deleted.wall);
  return Number.isNaN(since) ? undefined : localDay(since + binDaysOf(platform) * dayMs);
}
