import { initialsLimit } from '#domain/group/edit.ts';
import type { Problem } from '#domain/record/problem.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { wellFormed } from '#domain/record/words.ts';

/** The group's own coding, made together or by the facilitator. It has no initials. */
export const groupCoder = '';

/**
 * The decision after two coders disagreed. It is stored in addition to their codings and never replaces them; its memo
 * is the reason. No initials can equal it.
 */
export const settledCoder = '=';

/** Whether a person codes in addition to the group: neither the group itself nor a decision. */
export const isOtherCoder = (coder: string): boolean => coder !== groupCoder && coder !== settledCoder;

/**
 * Initials as they are stored for a coder: in upper case, so that a person who types "lm" later is the same coder.
 * Refuses text without a letter or digit, and text longer than initials (12): names are not stored here.
 */
export function coderIn(text: string): Result<string, Problem> {
  const initials = wellFormed(text).trim().replace(/\s+/g, ' ').toUpperCase();
  if (!/[\p{L}\p{N}]/u.test(initials)) return refused({ type: 'EmptyName' });
  if (initials.length > initialsLimit) {
    return refused({ type: 'TooLong', length: initials.length, limit: initialsLimit });
  }
  return done(initials);
}
