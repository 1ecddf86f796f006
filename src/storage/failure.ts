import type { StorageProblem } from './storage.ts';

type Failure = { readonly name?: unknown; readonly message?: unknown; readonly inner?: unknown };

const failureOf = (error: unknown): Failure =>
  typeof error === 'object' && error !== null ? (error as Failure) : {};

/**
 * The names of an error and of its causes: a full disk is reported as an AbortError that wraps a QuotaExceededError.
 */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let failure = failureOf(error);
  // A chain of causes longer than this would be a cycle.
  for (let depth = 0; depth < 5 && typeof failure.name === 'string'; depth += 1) {
    names.push(failure.name);
    failure = failureOf(failure.inner);
  }
  return names;
}

/** A description for an engineer. IndexedDB's messages contain no stored words. */
export function causeOf(error: unknown): string {
  const { message } = failureOf(error);
  return [...namesOf(error), ...(typeof message === 'string' ? [message] : [])].join(': ') || String(error);
}

/** Thrown inside a transaction to abort all of it. */
export const platformGone = (): Error =>
  Object.assign(new Error('The platform is not here'), { name: 'PlatformGone' });

/** Thrown inside a transaction to abort all of it. `field`: the table and the path of the value that is wrong. */
export const unreadable = (field: string): Error => Object.assign(new Error(field), { name: 'Unreadable' });

const closedNames = ['DatabaseClosedError', 'InvalidStateError'];

/** Translates a failed write into the problem that the waiting person is shown. */
export function problemOf(error: unknown, isClosed: boolean): StorageProblem {
  const names = namesOf(error);
  if (names.includes('PlatformGone')) return { type: 'StoragePlatformGone' };
  if (names.includes('Unreadable'))
    return { type: 'StorageUnreadable', field: String(failureOf(error).message) };
  if (names.includes('QuotaExceededError')) return { type: 'StorageFull' };
  if (isClosed || names.some((name) => closedNames.includes(name))) return { type: 'StorageClosed' };
  return { type: 'StorageFailed', cause: causeOf(error) };
}
