import { type Question, questions } from '#domain/question.ts';
import type { AddingBase } from './counts.ts';
import type { Line } from './tally.ts';

/** One part of a drawn bar: where it starts and how long it is, of the whole width: 0 to 1. */
export type Segment = { readonly question: Question; readonly start: number; readonly length: number };

/** A line's questions one after the other from zero. `end` is what the whole width stands for; nothing is drawn beyond it. */
export function segmentsOf(line: Line, base: AddingBase, end: number): readonly Segment[] {
  const whole = Math.max(end, line.counts[base]);
  let start = 0;
  return questions.flatMap((question) => {
    const count = line.byQuestion[question][base];
    if (count === 0) return [];
    const segment = { question, start: start / whole, length: count / whole };
    start += count;
    return [segment];
  });
}

/** Ill-being to the left of the middle, well-being to the right; `end` is what half the width stands for. */
export function balanceSegments(line: Line, base: AddingBase, end: number): readonly Segment[] {
  const illBeing = line.byQuestion.IB[base];
  const wellBeing = line.byQuestion.WB[base];
  const whole = 2 * Math.max(end, illBeing, wellBeing);
  const left: Segment = { question: 'IB', start: 0.5 - illBeing / whole, length: illBeing / whole };
  const right: Segment = { question: 'WB', start: 0.5, length: wellBeing / whole };
  return [left, right].filter(({ length }) => length > 0);
}
