import { done, type Result, refused } from '#domain/record/result.ts';
import type { Connection } from './connection.ts';
import { problemOf } from './failure.ts';
import { beginNewLog, roomForLog } from './newLog.ts';
import type { Opening, Storage, StorageProblem } from './storage.ts';
import type { Trouble } from './trouble.ts';
import { watch } from './watchdog.ts';

type Parts = {
  readonly factory: IDBFactory;
  readonly connection: Pick<Connection, 'reopen'>;
  readonly trouble: Trouble;
  /** Whether the disk takes so many bytes more. Asks without touching any database. */
  readonly hasRoom: (bytes: number) => Promise<boolean>;
  readonly patienceMs: number;
};

type MendParts = Pick<Parts, 'factory' | 'hasRoom' | 'patienceMs'>;

/** Writing eight megabytes may take longer than an act. */
const mendingPatience = 4;

/** The problem that remains after opening again, if there is one. */
function problemIn(opening: Opening): StorageProblem | undefined {
  if (opening.state === 'ready') return opening.losses === undefined ? undefined : { type: 'StorageLost' };
  if (opening.state === 'evicted') return { type: 'StorageLost' };
  if (opening.state === 'newer') return { type: 'StorageReplaced' };
  if (opening.state === 'unavailable' && opening.cause === 'replaced') return { type: 'StorageReplaced' };
  return { type: 'StorageClosed' };
}

/** While the browser is still clearing or closing the database, it refuses every other one too. In milliseconds. */
const pausesMs = [300, 1000, 2000];

/** Between two looks whether there is room at last, in milliseconds. */
const untilRoomMs = 20_000;

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

async function mend(parts: MendParts): Promise<StorageProblem | undefined> {
  for (const ms of pausesMs) {
    const problem = await mendOnce(parts);
    if (problem === undefined || problem.type === 'StorageFull') return problem;
    await pause(ms);
  }
  return mendOnce(parts);
}

async function hasRoomForLog({ hasRoom, patienceMs }: MendParts): Promise<StorageProblem | undefined> {
  const room = await watch(() => hasRoom(roomForLog), patienceMs).first;
  if (!room.answered) return { type: 'StorageTimeout' };
  return room.value ? undefined : { type: 'StorageFull' };
}

async function mendOnce(parts: MendParts): Promise<StorageProblem | undefined> {
  const { factory, patienceMs } = parts;
  try {
    const problem = await hasRoomForLog(parts);
    if (problem !== undefined) return problem;
    const { first } = watch(() => beginNewLog(factory), patienceMs * mendingPatience);
    return (await first).answered ? undefined : { type: 'StorageTimeout' };
  } catch (error) {
    return problemOf(error, false);
  }
}

/** See `Storage.recover`. */
export const createRecovering =
  (parts: Parts): Storage['recover'] =>
  async (): Promise<Result<undefined, StorageProblem>> => {
    const { connection, trouble } = parts;
    const problem = (await mend(parts)) ?? problemIn(await connection.reopen());
    if (problem !== undefined) return refused(problem);
    trouble.clear();
    return done(undefined);
  };

/** The mending that a failed write left: one of an earlier start, of another platform, of another tab. */
export type LeftMending = {
  /** Begins it, in the background, and repeats it until there is room. */
  readonly begin: () => void;
  /**
   * The problem that a write would meet now: until the files are mended it would stand behind a torn end, and be lost
   * with everything else at a later start. Begins the mending, and waits for it no longer than a write may take.
   */
  readonly problem: () => Promise<StorageProblem | undefined>;
};

export function createLeftMending(parts: Omit<Parts, 'connection'>): LeftMending {
  const { trouble, patienceMs } = parts;
  let running: Promise<StorageProblem | undefined> | undefined;
  const mendNow = async () => {
    const problem = await mend(parts);
    if (problem === undefined) trouble.clear();
    return problem;
  };
  const mended = () => {
    running ??= mendNow().finally(() => {
      running = undefined;
    });
    return running;
  };
  const mendUntilDone = async () => {
    while (trouble.isNoted()) if ((await mended()) !== undefined) await pause(untilRoomMs);
  };
  return {
    begin: () => void mendUntilDone(),
    problem: async () => {
      if (!trouble.isNoted()) return undefined;
      const watched = await watch(mended, patienceMs).first;
      const problem: StorageProblem | undefined = watched.answered
        ? watched.value
        : { type: 'StorageTimeout' };
      return trouble.isNoted() ? problem : undefined;
    },
  };
}
