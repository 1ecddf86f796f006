import type { PlatformId } from '#domain/record/identity.ts';
import { clearTexts } from './drafts.ts';
import type { Effects } from './effects.ts';

/**
 * How the erasing of a platform ended. `unanswered`: the database may still erase it. `copiesNotErased`: it is gone from
 * the database, and second copies may still hold its words.
 */
export type PlatformErasure = 'erased' | 'notErased' | 'unanswered' | 'copiesNotErased';

type Parts = Pick<Effects, 'storages' | 'textStore' | 'copies'>;

/** Removes what is kept of an erased platform outside the database. */
async function forgetOutside({ textStore, copies }: Parts, platformId: PlatformId): Promise<PlatformErasure> {
  clearTexts(textStore, 'real', platformId);
  try {
    await copies?.drop(platformId);
    return 'erased';
  } catch {
    return 'copiesNotErased';
  }
}

/**
 * Erases a platform with everything that is kept of it on this device. If the database does not answer in time and erases
 * it after all, the rest goes then, and `onLate` is called with how that ended.
 */
export async function erasePlatform(
  parts: Parts,
  platformId: PlatformId,
  onLate: (outcome: PlatformErasure) => void,
): Promise<PlatformErasure> {
  const { real } = parts.storages;
  const outcome = await real.erase(platformId);
  if (outcome.ok) return forgetOutside(parts, platformId);
  if (outcome.problems.every(({ type }) => type !== 'StorageTimeout')) return 'notErased';
  const stop = real.listen((event) => {
    if (event.type !== 'erased' || event.platformId !== platformId) return;
    stop();
    void forgetOutside(parts, platformId).then(onLate);
  });
  return 'unanswered';
}
