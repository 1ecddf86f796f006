import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { isLive } from '#domain/record/base.ts';
import { localDay } from '#domain/record/localDay.ts';
import { type Withdrawn, withdrawnIn } from '#domain/views/bin.ts';
import { type Erasing, erasableFrom, itemsOf } from './erase.ts';
import { unsettledAmong } from './unsettled.ts';

/**
 * That a device said on its screen that it is going to erase these items of the bin, on `day` (`YYYY-MM-DD`), at `at`
 * (milliseconds). Each id is in the first announcement that named it.
 */
export type Announcement = { readonly day: string; readonly at: number; readonly ids: readonly string[] };

/** How many days ahead the screen says what will be erased. */
const daysAhead = 7;

/** How many items are announced at a time, because the text store is small. The others follow when these are gone. */
const mostAnnounced = 1000;

const dayMs = 24 * 3_600_000;

/**
 * The announcements once these items are announced. An item that is no longer among them was brought back, or its days
 * became more: it is announced anew. An announcement from the future is dropped: the clock was wrong then.
 */
export function announcedOn(
  announced: readonly Announcement[],
  now: number,
  ids: readonly string[],
): readonly Announcement[] {
  const [today, meant] = [localDay(now), new Set(ids)];
  const kept = announced
    .filter(({ day, at }) => day <= today && at <= now)
    .map((each) => ({ ...each, ids: each.ids.filter((id) => meant.has(id)) }))
    .filter((each) => each.ids.length > 0);
  const known = new Set(kept.flatMap((each) => each.ids));
  const others = ids.filter((id) => !known.has(id)).slice(0, Math.max(0, mostAnnounced - known.size));
  return others.length === 0 ? kept : [...kept, { day: today, at: now, ids: others }];
}

const announcementOf = (announced: readonly Announcement[], id: string): Announcement | undefined =>
  announced.find(({ ids }) => ids.includes(id));

/**
 * The day from which the program erases a withdrawn record by itself, as the bin shows it: when its days are over, and
 * not before the screen has announced it for a whole day.
 */
export function erasedFrom(
  item: Withdrawn,
  platform: Platform,
  now: number,
  announced: readonly Announcement[],
): string | undefined {
  const from = erasableFrom(item, platform);
  if (from === undefined || from > localDay(now)) return from;
  const { at = now } = announcementOf(announced, item.record.id) ?? {};
  const told = localDay(at + dayMs);
  return told > from ? told : from;
}

export type Due = {
  /** What is to be erased now, and the ids of the items of the bin among it; absent if there is nothing. */
  readonly now?: { readonly erasing: Erasing; readonly ids: readonly string[] };
  /** What will be erased in the next days: how many items, and the first of these days. */
  readonly coming?: { readonly count: number; readonly day: string };
  /** The announcements once the screen says so. */
  readonly announced: readonly Announcement[];
};

function erasingOf(items: readonly Withdrawn[], platform: Platform, day: string): Pick<Due, 'now'> {
  if (items.length === 0) return {};
  const erasing = { platformId: platform.id, day, items: items.flatMap(itemsOf) };
  return { now: { erasing, ids: items.map(({ record }) => record.id) } };
}

function comingOf(
  items: readonly Withdrawn[],
  platform: Platform,
  now: number,
  announced: readonly Announcement[],
): Pick<Due, 'coming'> {
  const [day] = items.flatMap((item) => erasedFrom(item, platform, now, announced) ?? []).sort();
  return day === undefined ? {} : { coming: { count: items.length, day } };
}

/** What is to be erased in the next days or now, the first to go first, with the day on which its days are over. */
function nearIn(reader: Reader, platform: Platform, now: number) {
  const ahead = localDay(now + daysAhead * dayMs);
  const dayOf = (item: Pick<Withdrawn, 'deleted'>): string => erasableFrom(item, platform) ?? '9999';
  const records = reader.records();
  const near = withdrawnIn(records, (item) => dayOf(item) <= ahead).filter(
    ({ table, record }) => !isLive(reader.record(table, record.id)),
  );
  const unsettled = unsettledAmong(near, records);
  return near
    .filter(({ record }) => !unsettled.has(record.id))
    .map((item) => ({ item, day: dayOf(item) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * What the days of the bin ask for at a moment (milliseconds). An item is erased only if it was itself announced, on an
 * earlier day and at least 24 hours ago. So a device that was not used for months, or whose clock is wrong for a day,
 * says first what it is going to erase, and so does one on which a file or a setting made many items due at once.
 * What is still shown is left alone, such as a withdrawn group in which somebody wrote since, and so is what a person has
 * to decide first (`unsettled.ts`).
 */
export function dueInBin(
  reader: Reader,
  platform: Platform,
  now: number,
  announced: readonly Announcement[],
): Due {
  const today = localDay(now);
  const near = nearIn(reader, platform, now);
  const ripe = new Set(
    announced.flatMap(({ day, at, ids }) => (day < today && at <= now - dayMs ? ids : [])),
  );
  const isDue = ({ item, day }: (typeof near)[number]) => day <= today && ripe.has(item.record.id);
  const [due, others] = [near.filter(isDue), near.filter((each) => !isDue(each))];
  const told = announcedOn(
    announced,
    now,
    near.map(({ item }) => item.record.id),
  );
  return {
    ...erasingOf(
      due.map(({ item }) => item),
      platform,
      today,
    ),
    ...comingOf(
      others.map(({ item }) => item),
      platform,
      now,
      told,
    ),
    announced: told,
  };
}
