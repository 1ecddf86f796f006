import { createClerk, startCopyWorker } from './clerk.ts';
import { type Copies, createCopies } from './copies.ts';
import type { FastTexts } from './fastTexts.ts';
import { hasPlace } from './hasPlace.ts';
import { createMirror, type Mirror } from './mirror.ts';

export type SecondPlace = {
  readonly texts: Mirror;
  readonly copies: Copies;
  /** Whether the disk takes so many bytes more, as far as that can be told: found out outside the databases. */
  readonly hasRoom: (bytes: number) => Promise<boolean>;
  /**
   * Brings the fast texts up to the second place. To be awaited before the first of them is read. Never rejects, and
   * never waits longer than a second for a disk that does not answer.
   */
  readonly recovered: Promise<void>;
};

type Given = {
  readonly fast: FastTexts;
  readonly newId: () => string;
  readonly now: () => number;
  /** The database whose platforms are copied. */
  readonly database: string;
};

const patienceMs = 1_000;

const afterPatience = (): Promise<void> => new Promise((go) => setTimeout(go, patienceMs));

type Send = Parameters<typeof createMirror>[0]['send'];

/** After a start, in milliseconds: the first screen comes first. */
const restMs = 2_000;

/** The part that reads the files is loaded only where there are some: a first visit does not wait for it. */
async function recover(fast: FastTexts, texts: Mirror, mayStill: () => boolean, send: Send): Promise<void> {
  if (!(await hasPlace())) return;
  const { recoverHere, wipeFormerHere } = await import('./recoverHere.ts');
  setTimeout(() => void wipeFormerHere(send).catch(() => undefined), restMs);
  texts.adopt(await recoverHere(fast, mayStill));
}

/**
 * The second place of this browser. Texts and copies have a worker each: a long copy must not keep a draft waiting. The
 * workers start when they are first needed.
 */
export function openSecondPlace({ fast, newId, now, database }: Given): SecondPlace {
  const writing = createClerk(startCopyWorker);
  const send: Send = async (changes) => {
    await writing('texts', { changes, now: now() });
    return true;
  };
  const texts = createMirror({ fast, window: newId(), now, send });
  // After the wait the texts are in use: what is typed then must not be replaced by an earlier text.
  let isWaitedFor = true;
  const recovering = recover(fast, texts, () => isWaitedFor, send).catch(() => undefined);
  addEventListener('visibilitychange', () => void texts.settled());
  addEventListener('pagehide', () => void texts.settled());
  return {
    texts,
    copies: createCopies(createClerk(startCopyWorker), database, now),
    hasRoom: (bytes) => writing('room', { bytes }).catch(() => true),
    recovered: Promise.race([recovering, afterPatience()]).then(() => {
      isWaitedFor = false;
    }),
  };
}
