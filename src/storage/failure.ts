import type { StorageProblem } from './storage.ts';

type Failure = { readonly name?: unknown; readonly message?: unknown; readonly inner?: unknown };

const failureOf = (error: unknown): Failure =>
  typeof error === 'object' && error !== null ? (error as Failure) : {};

/** The names of an error and of what caused it: a full disk comes as an AbortError around a QuotaExceededError. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let failure = failureOf(error);
  // A chain longer than this would be a cycle.
  for (let depth = 0; depth < 5 && typeof failure.name === 'string'; depth += 1) {
    names.push(failure.name);
    failure = failureOf(failure.inner);
  }
  return names;
}

/** In words for an engineer; IndexedDB's messages hold no stored words. */
export function causeOf(error: unknown): string {
  const { message } = failureOf(error);
  return [...namesOf(error), ...(typeof message === 'string' ? [message] : [])].join(': ') || String(error);
}

/** Thrown inside a transaction, so that nothing of it stands. */
export const platformGone = (): Error =>
  Object.assign(new Error('The platform is not here'), { name: 'PlatformGone' });

/** Thrown inside a transaction, so that nothing of it stands. `field`: the table and the path of what is wrong. */
export const unreadable = (field: string): Error => Object.assign(new Error(field), { name: 'Unreadable' });

const closedNames = ['DatabaseClosedError', 'InvalidStateError'];

/** What a failed write means to the person who waits for it. */
export function problemOf(error: unknown, isClosed: boolean): StorageProblem {
  const names = namesOf(error);
  if (names.includes('PlatformGone')) return { type: 'StoragePlatformGone' };
  if (names.includes('Unreadable'))
    return { type: 'StorageUnreadable', field: String(failureOf(error).message) };
  if (names.includes('QuotaExceededError')) return { type: 'StorageFull' };
  if (isClosed || names.some((name) => closedNames.includes(name))) return { type: 'StorageClosed' };
  return { type: 'StorageFailed', cause: causeOf(error) };
}
