/** What a person may put on the sheet or leave off it. */
export const parts = ['words', 'texts', 'drawings', 'table'] as const;
type Part = (typeof parts)[number];
export type Included = Readonly<Record<Part, boolean>>;

/** The bars carry their counts: the table says them again, for those who want it. */
export const usual: Included = { words: true, texts: true, drawings: true, table: false };
