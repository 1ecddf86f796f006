import type { Turn } from './alone.ts';
import type { Files } from './files.ts';
import { textsName } from './recover.ts';
import type { PlatformOf, Requests, Verb } from './request.ts';
import { prepareReserve } from './reserve.ts';
import { addCopy, dropCopies, keepCopy, listCopies, readCopyText } from './shelf.ts';
import { writeNext } from './slots.ts';
import type { takeCopy } from './takeCopy.ts';
import { readTexts, type Texts, withChanges, withoutOldRemovals, writeTexts } from './texts.ts';

export type DeskSettings = {
  readonly files: Files;
  /** Runs work while no other window writes the same kind of file. */
  readonly alone: <T>(turn: Turn, work: () => Promise<T>) => Promise<T>;
  readonly take: typeof takeCopy;
  readonly later?: (act: () => void, ms: number) => void;
};

/** Answers one request. Rejects when the disk refuses. */
export type Desk = { readonly [V in Verb]: (ask: Requests[V]['ask']) => Promise<Requests[V]['answer']> };

/**
 * The texts have two files, so a text that was removed or changed stays in the other one until that is written too. In
 * milliseconds: after a burst of typing. If the page is closed before, the next start does it (`recoverHere.ts`).
 */
const bothMs = 3_000;

function createTextWriting({ files, alone, later = setTimeout }: DeskSettings): Desk['texts'] {
  let isAsked = false;
  const write = (changes: Texts, now: number) =>
    alone('texts', () =>
      writeNext(files, textsName, (content) =>
        writeTexts(withoutOldRemovals(withChanges(readTexts(content), changes), now)),
      ),
    );
  const writeOther = (now: number) => {
    if (isAsked) return;
    isAsked = true;
    later(() => {
      isAsked = false;
      write({}, now).catch(() => undefined);
    }, bothMs);
  };
  return async ({ changes, now }) => {
    await write(changes, now);
    writeOther(now);
    return null;
  };
}

export function createDesk(settings: DeskSettings): Desk {
  const { files, alone, take } = settings;
  const takeNow = async ({ database, platformId, when }: PlatformOf & { readonly when: string }) => {
    const taken = await take(database, platformId, when);
    return taken === undefined ? undefined : addCopy(files, taken.copy, taken.text);
  };
  return {
    texts: createTextWriting(settings),
    room: ({ bytes }) => alone('texts', () => files.hasRoom(bytes)),
    take: (ask) => alone('copies', () => takeNow(ask)),
    keep: ({ copy, text }) => alone('copies', () => keepCopy(files, copy, text)),
    list: () => listCopies(files),
    read: ({ file }) => readCopyText(files, file),
    renew: (ask) =>
      alone('copies', async () => {
        const copy = await takeNow(ask);
        // Of a platform that the database no longer holds, the earlier copies are the last.
        if (copy !== undefined) await dropCopies(files, ask, new Set([copy.file]));
        return copy;
      }),
    drop: (ask) => alone('copies', () => dropCopies(files, ask).then(() => null)),
  };
}

/** Makes the files of the texts while there is room: afterwards they are written in place, on a full disk too. */
export const prepareTexts = ({ files, alone }: Pick<DeskSettings, 'files' | 'alone'>): Promise<void> =>
  alone('texts', async () => {
    const names = await files.names();
    const lacking = 2 - names.filter((name) => name.startsWith(`${textsName}.`)).length;
    await files.hasRoom(0);
    for (let nth = 0; nth < lacking; nth += 1)
      await writeNext(files, textsName, (content) => writeTexts(readTexts(content)));
  });

/** Takes the room that texts and one copy need on a full disk. */
export async function prepareRoom(given: Pick<DeskSettings, 'files' | 'alone'>): Promise<void> {
  await prepareTexts(given);
  await given.alone('copies', () => prepareReserve(given.files));
}
