import { type Question, questions } from '#domain/platform/question.ts';
import type { AddingBase } from './counts.ts';
import type { Line } from './tally.ts';

/** One part of a bar: its start and its length as shares of the whole width, 0 to 1. */
export type Segment = { readonly question: Question; readonly start: number; readonly length: number };

/**
 * The parts of a line's questions, one after the other from zero, in the order of `asked`. `end` is the value of the
 * whole width; anything beyond it is cut off.
 */
export function segmentsOf(
  line: Line,
  base: AddingBase,
  end: number,
  asked: readonly Question[] = questions,
): readonly Segment[] {
  const whole = Math.max(end, line.counts[base]);
  let start = 0;
  return asked.flatMap((question) => {
    const count = line.byQuestion[question][base];
    if (count === 0) return [];
    const segment = { question, start: start / whole, length: count / whole };
    start += count;
    return [segment];
  });
}
