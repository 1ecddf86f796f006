import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { ComponentLine, Line, Tally } from './tally.ts';

/** What a synthesis must not hide. */
export type Coverage = {
  readonly unclassified: Line;
  /** Components of the codebook that nobody mentioned, in its order: a question for the group, not a lack. */
  readonly unmentioned: readonly ComponentCode[];
  /** Codes in use that the codebook does not list. They are kept, shown without a label and flagged. */
  readonly unlisted: readonly ComponentLine[];
};

/** `listed`: the codebook's components in its order. */
export function coverageOf(tally: Tally, listed: readonly ComponentCode[]): Coverage {
  const inCodebook = new Set(listed);
  const mentioned = new Set(tally.components.map(({ code }) => code));
  return {
    unclassified: tally.unclassified,
    unmentioned: listed.filter((code) => !mentioned.has(code)),
    unlisted: tally.components.filter(({ code }) => !inCodebook.has(code)),
  };
}
