/** The parts a person can include in the sheet. */
export const parts = ['words', 'numbers', 'texts', 'drawings', 'table'] as const;
type Part = (typeof parts)[number];
export type Included = Readonly<Record<Part, boolean>>;

/**
 * The table is off by default, because the bars already show its counts. So are the numbers of the post-its: only those
 * who must find one again want them.
 */
export const usual: Included = { words: true, numbers: false, texts: true, drawings: true, table: false };
