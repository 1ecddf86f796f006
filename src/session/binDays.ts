import { type Announcement, type Due, dueInBin } from '#domain/erasure/binDays.ts';
import { isDate } from '#domain/record/words.ts';
import { type Effects, textName } from './effects.ts';
import type { OpenPlatform } from './openPlatform.ts';

/** What this device has said of the bin of a platform, and what it erased since somebody last read it. */
type Told = {
  readonly announced: readonly Announcement[];
  /** How many items the program erased by itself. The line that says so stays until somebody closes it. */
  readonly erased: number;
};

const nothingTold: Told = { announced: [], erased: 0 };

const isAnnouncement = (value: unknown): value is Announcement => {
  const { day, at, ids } = (value ?? {}) as Partial<Announcement>;
  const isWhole = typeof day === 'string' && isDate(day) && Number.isSafeInteger(at) && Array.isArray(ids);
  return isWhole && ids.every((id) => typeof id === 'string');
};

/** What cannot be read was not told: then it is announced anew. */
function parsed(text: string): Told {
  try {
    const { announced, erased } = JSON.parse(text) as Partial<Told>;
    return {
      announced: Array.isArray(announced) ? announced.filter(isAnnouncement) : [],
      erased: Number.isSafeInteger(erased) ? (erased as number) : 0,
    };
  } catch {
    return nothingTold;
  }
}

type Place = Pick<Effects, 'textStore'> & Pick<OpenPlatform, 'space' | 'platformId'>;

const nameOf = ({ space, platformId }: Place): string => textName('bin', space, platformId);

const readTold = (place: Place): Told => parsed(place.textStore.get(nameOf(place)) ?? '{}');

function writeTold(place: Place, told: Told): void {
  const [name, text] = [nameOf(place), JSON.stringify(told)];
  if (place.textStore.get(name) !== text) place.textStore.set(name, text);
}

/** What this device has announced of the bin. */
export const announcedHere = (openPlatform: OpenPlatform, { textStore }: Effects): readonly Announcement[] =>
  readTold({ ...openPlatform, textStore }).announced;

/** What the line of the bin says. */
export type BinNews = Pick<Due, 'coming'> & Pick<Told, 'erased'>;

export const noBinNews: BinNews = { erased: 0 };

async function keepNow(openPlatform: OpenPlatform, effects: Effects): Promise<BinNews> {
  const place = { ...openPlatform, textStore: effects.textStore };
  const { index } = openPlatform.state.getState();
  if (index.platform === undefined) return noBinNews;
  const before = readTold(place);
  const due = dueInBin(index, index.platform, effects.clock.now(), before.announced);
  writeTold(place, { ...before, announced: due.announced });
  const newly = due.now === undefined ? 0 : await newlyErased(openPlatform, due.now);
  const told = readTold(place);
  writeTold(place, { ...told, erased: told.erased + newly });
  return { erased: told.erased + newly, ...(due.coming === undefined ? {} : { coming: due.coming }) };
}

/** How many items of the bin this call erased: another window may have erased them at the same time. */
async function newlyErased(
  openPlatform: OpenPlatform,
  { erasing, ids }: NonNullable<Due['now']>,
): Promise<number> {
  const newly = await openPlatform.eraseNewly(erasing);
  return ids.filter((id) => newly?.has(id)).length;
}

const running = new WeakMap<OpenPlatform, Promise<BinNews>>();

/**
 * Erases what the days of the bin ask for, and announces what comes next. To be called when a platform opens and from
 * time to time while it is open. While something is unsaved, nothing is erased, and the next call tries again. A call
 * during another one waits for that one, so that nothing is counted twice.
 */
export function keepBinDays(openPlatform: OpenPlatform, effects: Effects): Promise<BinNews> {
  const former = running.get(openPlatform);
  if (former !== undefined) return former;
  const news = keepNow(openPlatform, effects).finally(() => running.delete(openPlatform));
  running.set(openPlatform, news);
  return news;
}

/** Somebody read what was erased. */
export function closeBinNews(openPlatform: OpenPlatform, { textStore }: Effects): void {
  const place = { ...openPlatform, textStore };
  writeTold(place, { ...readTold(place), erased: 0 });
}
