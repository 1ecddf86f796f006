import { initialsLimit } from '#domain/group/edit.ts';
import type { Problem } from '#domain/record/problem.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { wellFormed } from '#domain/record/words.ts';

/** The group's own coding, made together or by the facilitator: the first one, with no initials. */
export const groupCoder = '';

/**
 * What was decided after two coders disagreed. It stands beside their codings and never replaces them; its memo is the
 * reason. No initials can be written like it.
 */
export const settledCoder = '=';

/** A person who codes beside the group: neither the group itself nor a decision. */
export const isOtherCoder = (coder: string): boolean => coder !== groupCoder && coder !== settledCoder;

/**
 * Initials as a coder is stored: in upper case, so that who comes back as "lm" is the same coder. Refuses what holds
 * neither letter nor digit, and what is longer than initials (12): a name has no place here.
 */
export function coderIn(text: string): Result<string, Problem> {
  const initials = wellFormed(text).trim().replace(/\s+/g, ' ').toUpperCase();
  if (!/[\p{L}\p{N}]/u.test(initials)) return refused({ type: 'EmptyName' });
  if (initials.length > initialsLimit) {
    return refused({ type: 'TooLong', length: initials.length, limit: initialsLimit });
  }
  return done(initials);
}
