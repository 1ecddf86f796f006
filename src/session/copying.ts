import type { StoreApi } from 'zustand/vanilla';
import type { Copies } from '#copies/copies.ts';
import type { KeptCopy } from '#copies/copy.ts';
import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { highestOf } from '#domain/record/vector.ts';
import type { Effects } from './effects.ts';
import type { OpenPlatform } from './openPlatform.ts';
import { createStaleCopies, leftStale, type StaleCopies } from './staleCopies.ts';

/** The newest second copy of each platform; undefined until they were looked for. */
export type CopyTimes = ReadonlyMap<PlatformId, KeptCopy> | undefined;

/** Makes second copies of open platforms from time to time. Nothing waits for them. */
export interface Copying {
  readonly times: StoreApi<{ readonly newest: CopyTimes }>;
  /** Looks for the copies on this device, once. */
  readonly look: () => void;
  /** Copies this platform from now on, a moment after each act. Returns a function that stops it. */
  follow(openPlatform: OpenPlatform): () => void;
  /** Copies at once whatever waits to be copied: the page is being hidden. */
  hurry(): void;
  /** Renews the copies that an earlier start left with erased words. */
  renewLeft(): void;
}

export type CopyingGiven = Pick<Effects, 'clock' | 'textStore'> &
  Pick<Copying, 'times'> & {
    readonly copies: Copies;
  };

/** After the latest act, and at the latest after the first one, in milliseconds. */
const restMs = 4_000;
const longestMs = 20_000;
/** Copying takes at most one part in so many of the time. */
const share = 20;

type Parts = {
  readonly copies: Copies;
  readonly clock: Clock;
  readonly times: Copying['times'];
  /** The platforms with acts that are in no copy, with the time of the first of these acts. */
  readonly waiting: Map<PlatformId, number>;
  /** By platform: the number of erasures that each of its copies knows. */
  readonly leastErased: Map<PlatformId, number>;
  readonly stale: StaleCopies;
  /** False until the copies on this device were looked for with success: erased words in them are not known before. */
  isListed: boolean;
  /** The next attempts to renew what could not be renewed: until then it is a pause. */
  readonly retries: Map<PlatformId, ReturnType<typeof setTimeout>>;
  timer: ReturnType<typeof setTimeout> | undefined;
  copying: Promise<void> | undefined;
  /** No copy is made before this time. */
  restUntil: number;
};

function noteNewest({ times }: Parts, copies: readonly KeptCopy[]): void {
  const newest = new Map(times.getState().newest ?? []);
  // Oldest first, so that the newest stays.
  for (const copy of [...copies].reverse()) newest.set(copy.platformId, copy);
  times.setState({ newest });
}

function noteErased({ leastErased }: Parts, { platformId, erased }: KeptCopy): void {
  leastErased.set(platformId, Math.min(erased, leastErased.get(platformId) ?? erased));
}

/**
 * The smallest number of erasures that a copy of this platform knows; undefined while nobody knows which copies there are.
 * Copies that were not seen here, such as those of another window or those made when the database failed, may know none.
 */
const leastKnown = ({ leastErased, isListed }: Parts, platformId: PlatformId): number | undefined =>
  leastErased.get(platformId) ?? (isListed ? 0 : undefined);

/**
 * Whether the next copy takes the place of all earlier ones. Not during a pause after a failed attempt: then the latest
 * words are copied all the same, and the copies with erased words wait for the end of the pause.
 */
const renewsNext = ({ stale, retries }: Parts, platformId: PlatformId): boolean =>
  stale.has(platformId) && !retries.has(platformId);

function endPause({ retries }: Parts, platformId: PlatformId): void {
  clearTimeout(retries.get(platformId));
  retries.delete(platformId);
}

/** Copies a platform, and drops every copy that may hold erased words. */
async function renew({ copies, stale, leastErased }: Parts, platformId: PlatformId) {
  const copy = await copies.renew(platformId);
  if (copy === undefined) return undefined;
  stale.renewed(copy);
  leastErased.set(platformId, copy.erased);
  return copy;
}

/** A new copy may know erasures that an earlier one does not, made while that one was being read: then it is renewed. */
function noteCopy(parts: Parts, copy: KeptCopy): void {
  const { stale, waiting, clock } = parts;
  const { platformId, erased } = copy;
  if (erased > (leastKnown(parts, platformId) ?? erased)) {
    stale.note(platformId, erased);
    if (renewsNext(parts, platformId)) waiting.set(platformId, clock.now());
  }
  noteNewest(parts, [copy]);
  noteErased(parts, copy);
}

/** Until copies are renewed they hold erased words, so this is tried again without waiting for the next act. */
function renewLater(parts: Parts, platformId: PlatformId): void {
  const { stale, retries } = parts;
  endPause(parts, platformId);
  const again = () => copyAtOnce(parts, [platformId]);
  retries.set(platformId, setTimeout(again, stale.failed(platformId)));
}

/** What the copies on this device know of erasures. Empty when the disk refuses; it is asked again before the next copy. */
async function list(parts: Parts): Promise<readonly KeptCopy[]> {
  try {
    const found = await parts.copies.list();
    for (const copy of found) noteErased(parts, copy);
    parts.isListed = true;
    return found;
  } catch {
    return [];
  }
}

async function copyAll(parts: Parts): Promise<void> {
  const { waiting, clock, stale, copies } = parts;
  if (!parts.isListed) await list(parts);
  for (const [platformId, first] of [...waiting]) {
    waiting.delete(platformId);
    const began = clock.now();
    const renews = renewsNext(parts, platformId);
    const copy = await (renews ? renew(parts, platformId) : copies.take(platformId)).catch(
      () => 'failed' as const,
    );
    parts.restUntil = clock.now() + (clock.now() - began) * share;
    // Undefined: the database does not hold the platform, so its copies may be the last.
    if (copy === undefined) continue;
    if (copy !== 'failed') noteCopy(parts, copy);
    // The latest words do not wait for the end of the pause.
    else if (renews) waiting.set(platformId, first);
    if (renews && stale.has(platformId)) renewLater(parts, platformId);
  }
}

function copyNow(parts: Parts): void {
  clearTimeout(parts.timer);
  parts.timer = undefined;
  parts.copying ??= copyAll(parts).finally(() => {
    parts.copying = undefined;
    if (parts.waiting.size > 0) copyLater(parts);
  });
}

function copyLater(parts: Parts): void {
  const { waiting, clock } = parts;
  clearTimeout(parts.timer);
  const now = clock.now();
  const first = Math.min(...waiting.values());
  const due = Math.max(Math.min(now + restMs, first + longestMs), parts.restUntil);
  parts.timer = setTimeout(() => copyNow(parts), Math.max(0, due - now));
}

function wait(parts: Parts, platformId: PlatformId): void {
  if (!parts.waiting.has(platformId)) parts.waiting.set(platformId, parts.clock.now());
  copyLater(parts);
}

async function find(parts: Parts): Promise<CopyTimes> {
  const found = await list(parts);
  if (parts.times.getState().newest === undefined) noteNewest(parts, found);
  return parts.times.getState().newest;
}

/** True when the platform holds writes that its newest copy does not. */
function isAhead({ platformId, state }: OpenPlatform, newest: CopyTimes): boolean {
  const { status, index } = state.getState();
  return status === 'ready' && highestOf(index.seen) > (newest?.get(platformId)?.counter ?? 0);
}

/** True when a copy does not know of an erasure, made here, in another window or by a restore. */
function isStale(parts: Parts, { platformId, state }: OpenPlatform): boolean {
  const { status, index } = state.getState();
  const known = leastKnown(parts, platformId);
  return status === 'ready' && known !== undefined && index.erasedCount() > known;
}

function follow(parts: Parts, openPlatform: OpenPlatform, known: Promise<CopyTimes>): () => void {
  const { platformId, state } = openPlatform;
  const look = () => {
    const { save, index } = state.getState();
    if (save.state !== 'saved') return;
    const isBehind = isStale(parts, openPlatform);
    if (isBehind) parts.stale.note(platformId, index.erasedCount());
    if (isBehind && renewsNext(parts, platformId)) copyAtOnce(parts, [platformId]);
    else if (isAhead(openPlatform, parts.times.getState().newest)) wait(parts, platformId);
  };
  let stop = () => {};
  let isOver = false;
  void known.then(() => {
    if (isOver) return;
    look();
    stop = state.subscribe((now, former) => {
      if (now.revision !== former.revision || now.save !== former.save || now.status !== former.status)
        look();
    });
  });
  return () => {
    isOver = true;
    stop();
  };
}

/** Copies at once these platforms and whatever else waits. No pause after a failed attempt holds them back. */
function copyAtOnce(parts: Parts, platformIds: readonly PlatformId[]): void {
  const { waiting, clock } = parts;
  for (const platformId of platformIds) {
    endPause(parts, platformId);
    if (!waiting.has(platformId)) waiting.set(platformId, clock.now());
  }
  if (waiting.size > 0) copyNow(parts);
}

export function createCopying({ copies, clock, times, textStore }: CopyingGiven): Copying {
  const parts: Parts = {
    copies,
    clock,
    times,
    waiting: new Map(),
    leastErased: new Map(),
    stale: createStaleCopies(textStore),
    retries: new Map(),
    isListed: false,
    timer: undefined,
    copying: undefined,
    restUntil: 0,
  };
  let known: Promise<CopyTimes> | undefined;
  const look = () => {
    known ??= find(parts);
    return known;
  };
  return {
    times,
    look: () => void look(),
    follow: (openPlatform) => follow(parts, openPlatform, look()),
    hurry: () => copyAtOnce(parts, parts.stale.all()),
    renewLeft: () => {
      const left = leftStale(textStore);
      for (const platformId of left) parts.stale.note(platformId, 0);
      copyAtOnce(parts, left);
    },
  };
}
