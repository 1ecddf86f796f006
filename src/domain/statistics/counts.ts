import type { Question } from '#domain/platform/question.ts';

/** What a number counts. Always name it when showing the number: ten expressions may be one criterion of one group. */
type Base = 'criteria' | 'expressions' | 'groups';

/** The bases that add up over questions and components. Groups do not: one group answers several questions. */
export type AddingBase = Exclude<Base, 'groups'>;

/**
 * The same rows counted in three ways: criteria, the post-its that said them, and the distinct groups they came from.
 */
export type Counts = Readonly<Record<Base, number>>;

export type CountsByQuestion = Readonly<Record<Question, Counts>>;

export const noCounts: Counts = { criteria: 0, expressions: 0, groups: 0 };

/** Counters for many cells at once. `lastGroup` holds the group last counted plus one, 0 for none yet. */
export type Cells = {
  readonly criteria: Uint32Array;
  /** Sums of expressions: 64-bit floats, exact to 2^53. */
  readonly expressions: Float64Array;
  readonly groups: Uint32Array;
  readonly lastGroup: Uint32Array;
};

export const createCells = (length: number): Cells => ({
  criteria: new Uint32Array(length),
  expressions: new Float64Array(length),
  groups: new Uint32Array(length),
  lastGroup: new Uint32Array(length),
});

/**
 * Counts one row in one cell. `groups` counts distinct groups only if rows come group by group, as Columns guarantees.
 */
export function countIn(cells: Cells, cell: number, group: number, expressions: number): void {
  cells.criteria[cell] = (cells.criteria[cell] ?? 0) + 1;
  cells.expressions[cell] = (cells.expressions[cell] ?? 0) + expressions;
  if (cells.lastGroup[cell] === group + 1) return;
  cells.lastGroup[cell] = group + 1;
  cells.groups[cell] = (cells.groups[cell] ?? 0) + 1;
}

export const countsAt = (cells: Cells, cell: number): Counts => ({
  criteria: cells.criteria[cell] ?? 0,
  expressions: cells.expressions[cell] ?? 0,
  groups: cells.groups[cell] ?? 0,
});
