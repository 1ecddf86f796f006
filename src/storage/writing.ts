import type { Erasing } from '#domain/erasure/erase.ts';
import { erasureTable } from '#domain/erasure/erased.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { commitPlan, type Written } from './commit.ts';
import { eraseInDatabase, type WrittenErasures } from './eraseRecords.ts';
import { problemOf } from './failure.ts';
import { trimJournal } from './journal.ts';
import { platformOf } from './outcome.ts';
import { erasePlatform } from './readPlatform.ts';
import type { Database } from './schema.ts';
import type { Committed, Erased, StorageProblem } from './storage.ts';
import { watch } from './watchdog.ts';

export type WritingSettings = {
  /** The database while it is usable, otherwise undefined. */
  readonly database: () => Database | undefined;
  readonly clock: Clock;
  /** The name under which this opening of the database writes. */
  readonly writer: () => string;
  readonly newDeviceId: () => string;
  readonly patienceMs: number;
  /** Called after each completed commit. `late`: its caller had already received `StorageTimeout`. */
  readonly onCommitted: (platformId: PlatformId, outcome: Written, late: boolean) => void;
  /** Called after records were erased. `late`: as above. */
  readonly onRecordsErased: (platformId: PlatformId, outcome: WrittenErasures, late: boolean) => void;
  /** Called when a write finds the connection lost before the browser reported it. */
  readonly onLost: () => void;
  /** Called for each write that failed. */
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onErased: (platformId: PlatformId) => void;
  /** Called after something was erased, so that the browser's files no longer hold it. */
  readonly rewrite: () => Promise<void>;
};

export interface Writing {
  commit(plan: Plan): Promise<Result<Committed, StorageProblem>>;
  eraseRecords(erasing: Erasing): Promise<Result<Erased, StorageProblem>>;
  erase(platformId: PlatformId): Promise<Result<undefined, StorageProblem>>;
}

type Work<T> = (db: Database, signOfLife: () => void) => Promise<T>;

const emptyCommit = (plan: Plan, wall: string): Committed => ({
  entry: { act: plan.act, counter: 0, device: '', wall, replaced: [] },
  stored: [],
  seen: {},
});

// Commits to one platform in one tab between two trims of its journal.
const trimEvery = 50;

/** Counts a platform's commits in this tab and trims its journal from time to time, when nobody is waiting. */
function createTrimmer(database: () => Database | undefined): (platformId: PlatformId) => void {
  const commitsById = new Map<PlatformId, number>();
  return (platformId) => {
    const commits = commitsById.get(platformId) ?? 0;
    commitsById.set(platformId, commits + 1);
    const db = database();
    // If a trim fails, a few rows too many remain; the next trim deletes them.
    if (db !== undefined && commits % trimEvery === 0) void trimJournal(db, platformId).catch(() => {});
  };
}

/** Runs one write under the watchdog and returns every failure as data. */
async function watched<T>(
  settings: WritingSettings,
  work: Work<T>,
  onDone: (value: T, late: boolean) => void,
): Promise<Result<T, StorageProblem>> {
  const result = await attempt(settings, work, onDone);
  for (const problem of result.ok ? [] : result.problems) settings.onProblem(problem);
  return result;
}

async function attempt<T>(
  { database, patienceMs, onLost }: WritingSettings,
  work: Work<T>,
  onDone: (value: T, late: boolean) => void,
): Promise<Result<T, StorageProblem>> {
  // Lets the screen go first: what the caller shows in this task is in the DOM before the disk, which is slower, is
  // asked.
  await undefined;
  const db = database();
  if (db === undefined) return refused({ type: 'StorageClosed' });
  const { first, whole } = watch((signOfLife) => work(db, signOfLife), patienceMs);
  try {
    const answer = await first;
    if (answer.answered) onDone(answer.value, false);
    // After a timeout, a failure changes nothing for the person: the act was never reported as saved.
    else void whole.then((value) => onDone(value, true)).catch(() => {});
    return answer.answered ? done(answer.value) : refused({ type: 'StorageTimeout' });
  } catch (error) {
    const problem = problemOf(error, database() === undefined);
    if (problem.type === 'StorageClosed') onLost();
    return refused(problem);
  }
}

/** Waits until the files are rewritten, for as long as a write may take. Erasing is done in any case. */
const rewritten = ({ rewrite, patienceMs }: WritingSettings): Promise<unknown> =>
  watch(rewrite, patienceMs).first.catch(() => undefined);

/** Runs one erasing, then has the files rewritten. The caller waits for that, unless the erasing was late. */
async function rewriting<T>(
  settings: WritingSettings,
  work: Work<T>,
  onDone: (value: T, late: boolean) => void,
): Promise<Result<T, StorageProblem>> {
  const result = await watched(settings, work, (value, late) => {
    onDone(value, late);
    if (late) void rewritten(settings);
  });
  if (result.ok) await rewritten(settings);
  return result;
}

/** The three operations that change what is stored. */
export function createWriting(settings: WritingSettings): Writing {
  const { clock, writer, newDeviceId, onCommitted, onRecordsErased, onErased } = settings;
  const wall = () => new Date(clock.now()).toISOString();
  const stampAt = (counter: number) => ({ counter, device: writer(), wall: wall() });
  const trim = createTrimmer(settings.database);
  return {
    commit: async (plan) => {
      const platformId = platformOf(plan);
      if (platformId === undefined) return done(emptyCommit(plan, wall()));
      const result = await watched(
        settings,
        (db, signOfLife) => commitPlan(db, platformId, plan, { stampAt, newDeviceId, signOfLife }),
        (outcome, late) => {
          onCommitted(platformId, outcome, late);
          trim(platformId);
          const { stored } = outcome.committed;
          if (stored.some(({ table }) => table === erasureTable)) void rewritten(settings);
        },
      );
      return result.ok ? done(result.value.committed) : result;
    },
    eraseRecords: async (erasing) => {
      const result = await rewriting(
        settings,
        (db, signOfLife) => eraseInDatabase(db, erasing, { stampAt, newDeviceId, signOfLife }),
        (outcome, late) => onRecordsErased(erasing.platformId, outcome, late),
      );
      return result.ok ? done(result.value.erased) : result;
    },
    erase: async (platformId) => {
      const erasing: Work<unknown> = (db, signOfLife) =>
        erasePlatform(db, platformId, localDay(clock.now()), signOfLife);
      const result = await rewriting(settings, erasing, () => onErased(platformId));
      return result.ok ? done(undefined) : result;
    },
  };
}
