/** The parts a person can include in the sheet. */
export const parts = ['words', 'texts', 'drawings', 'table'] as const;
type Part = (typeof parts)[number];
export type Included = Readonly<Record<Part, boolean>>;

/** The table is off by default, because the bars already show its counts. */
export const usual: Included = { words: true, texts: true, drawings: true, table: false };
