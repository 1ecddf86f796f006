import { type Question, questions } from '#domain/platform/question.ts';
import type { Line, Tally } from './tally.ts';

/**
 * Up to this many expressions people can see single voices. Beyond it, marks become a grey mass and a bar says more.
 */
export const markLimit = 60;

type Run = {
  readonly question: Question;
  /** Number of expressions. */
  readonly count: number;
  /** Share of the line's own expressions, 0 to 1. */
  readonly part: number;
};

/**
 * How a line's expressions are drawn. `length` is relative to the longest line, 0 to 1, so that bars can be compared.
 */
export type Marks =
  | { readonly kind: 'marks'; readonly runs: readonly Run[]; readonly total: number }
  | { readonly kind: 'bar'; readonly runs: readonly Run[]; readonly total: number; readonly length: number };

/**
 * One mark for each expression up to `markLimit`, a bar beyond it. In the order of `asked`; questions without answers
 * are left out.
 */
export function marksOf(line: Line, longest: number, asked: readonly Question[] = questions): Marks {
  const total = line.counts.expressions;
  const runs = asked.flatMap((question): Run[] => {
    const count = line.byQuestion[question].expressions;
    return count === 0 ? [] : [{ question, count, part: count / total }];
  });
  if (total <= markLimit) return { kind: 'marks', runs, total };
  return { kind: 'bar', runs, total, length: total / Math.max(total, longest) };
}

/** The expressions of the component mentioned most often: the scale of every bar. */
export const longestOf = (tally: Tally): number =>
  [...tally.components, tally.unclassified].reduce(
    (longest, { counts }) => Math.max(longest, counts.expressions),
    0,
  );
