import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { isLive } from '#domain/record/base.ts';
import { localDay } from '#domain/record/localDay.ts';
import { type Withdrawn, withdrawnIn } from '#domain/views/bin.ts';
import { type Erasing, erasableFrom, itemsOf } from './erase.ts';

/** That a device said on its screen, on `day`, what would be erased up to `through`. Both `YYYY-MM-DD`. */
export type Announcement = { readonly day: string; readonly through: string };

/** How many days ahead the screen says what will be erased. */
const daysAhead = 7;

const dayMs = 24 * 3_600_000;

/**
 * The announcements once today's is made. The latest earlier one stays: what it named may be erased today. One that was
 * made on a later day is dropped: the clock was wrong then.
 */
export function announcedOn(announced: readonly Announcement[], now: number): readonly Announcement[] {
  const today = localDay(now);
  const before = announced.filter(({ day }) => day < today).slice(-1);
  return [...before, { day: today, through: localDay(now + daysAhead * dayMs) }];
}

/**
 * The day from which the program erases a withdrawn record by itself, as the bin shows it. If that day is over and the
 * record is still here, it was not announced, so it stays for one more day.
 */
export function erasedFrom(item: Withdrawn, platform: Platform, now: number): string | undefined {
  const from = erasableFrom(item, platform);
  return from === undefined || from > localDay(now) ? from : localDay(now + dayMs);
}

export type Due = {
  /** What is to be erased now, and how many items of the bin that is; absent if there is nothing. */
  readonly now?: { readonly erasing: Erasing; readonly count: number };
  /** What will be erased in the next days: how many items, and the first of these days. */
  readonly coming?: { readonly count: number; readonly day: string };
};

function erasingOf(items: readonly Withdrawn[], platform: Platform, day: string): Pick<Due, 'now'> {
  if (items.length === 0) return {};
  const erasing = { platformId: platform.id, day, items: items.flatMap(itemsOf) };
  return { now: { erasing, count: items.length } };
}

function comingOf(items: readonly Withdrawn[], platform: Platform, now: number): Pick<Due, 'coming'> {
  const [day] = items.flatMap((item) => erasedFrom(item, platform, now) ?? []).sort();
  return day === undefined ? {} : { coming: { count: items.length, day } };
}

/**
 * What the days of the bin ask for at a moment (milliseconds). Nothing is erased that was not announced on an earlier
 * day: a device that was not used for months, or whose clock is wrong for a day, says first what it is going to erase.
 * Nor is anything that is still shown, such as a withdrawn group in which somebody wrote since.
 */
export function dueInBin(
  reader: Reader,
  platform: Platform,
  now: number,
  announced: readonly Announcement[],
): Due {
  const [today, ahead] = [localDay(now), localDay(now + daysAhead * dayMs)];
  const isBy = (item: Pick<Withdrawn, 'deleted'>, day: string): boolean =>
    (erasableFrom(item, platform) ?? '9999') <= day;
  const near = withdrawnIn(reader.records(), (item) => isBy(item, ahead)).filter(
    ({ table, record }) => !isLive(reader.record(table, record.id)),
  );
  const isDue = (item: Withdrawn): boolean =>
    isBy(item, today) && announced.some(({ day, through }) => day < today && isBy(item, through));
  return {
    ...erasingOf(near.filter(isDue), platform, today),
    ...comingOf(
      near.filter((item) => !isDue(item)),
      platform,
      now,
    ),
  };
}
