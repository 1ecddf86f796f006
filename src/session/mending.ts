import type { PlatformId } from '#domain/record/identity.ts';
import { type Result, refused } from '#domain/record/result.ts';
import type { Storage, StorageProblem } from '#storage/storage.ts';

/** A failure that is no answer of the storage: a bug, most likely. */
export const unexpected = (error: unknown): StorageProblem => ({
  type: 'StorageFailed',
  cause: String(error),
});

type ProblemType = StorageProblem['type'];

/** Problems after which the database's files may be torn, or its connection is gone. */
const mendable: readonly ProblemType[] = ['StorageFull', 'StorageFailed', 'StorageClosed'];
/** Problems that this page cannot end. */
const final: readonly ProblemType[] = ['StorageReplaced', 'StorageLost'];

/** How long a copy of what the database holds may keep the next attempt waiting, in milliseconds. */
const copyPatienceMs = 10_000;

const afterPatience = (): Promise<void> => new Promise((go) => setTimeout(go, copyPatienceMs));

export type MendingParts = {
  readonly storage: Storage;
  readonly platformId: PlatformId;
  /** Copies the platform out of the database. Absent where there is no second place. */
  readonly copyOut?: ((platformId: PlatformId) => Promise<unknown>) | undefined;
};

/**
 * Whether the mended database still holds the platform. Whoever clears a site's data clears what would tell of it, too:
 * the database is then new, empty and works.
 */
const isHeld = (storage: Storage, platformId: PlatformId): Promise<boolean> =>
  storage.summaries().then(
    (all) => all.some(({ platform }) => platform.id === platformId),
    () => true,
  );

/**
 * Before a failed write is tried again: mends the database, then copies out what it holds. Returns the problem that
 * remains, if there is one. Only after this may anything be called saved again.
 */
export async function mend(
  { storage, platformId, copyOut }: MendingParts,
  problem: StorageProblem,
): Promise<StorageProblem | undefined> {
  if (final.includes(problem.type)) return problem;
  if (!mendable.includes(problem.type)) return undefined;
  const mended: Result<undefined, StorageProblem> = await storage
    .recover()
    .catch((error: unknown) => refused(unexpected(error)));
  if (!mended.ok) return mended.problems[0] ?? problem;
  if (!(await isHeld(storage, platformId))) return { type: 'StorageLost' };
  await Promise.race([copyOut?.(platformId).catch(() => undefined), afterPatience()]);
  return undefined;
}
