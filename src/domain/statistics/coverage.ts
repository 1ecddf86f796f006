import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { ComponentLine, Line, Tally } from './tally.ts';

/** What a synthesis must not hide. */
export type Coverage = {
  readonly unclassified: Line;
  /** Components of the key that nobody mentioned: a question for the group, not a lack. In the key's order. */
  readonly unmentioned: readonly ComponentCode[];
  /** Codes in use that the key does not list: kept, shown bare, flagged. */
  readonly unlisted: readonly ComponentLine[];
};

/** `listed` is the key's components in the key's order. */
export function coverageOf(tally: Tally, listed: readonly ComponentCode[]): Coverage {
  const inCodebook = new Set(listed);
  const mentioned = new Set(tally.components.map(({ code }) => code));
  return {
    unclassified: tally.unclassified,
    unmentioned: listed.filter((code) => !mentioned.has(code)),
    unlisted: tally.components.filter(({ code }) => !inCodebook.has(code)),
  };
}
