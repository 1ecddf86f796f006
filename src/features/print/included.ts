/** What a person may put on the sheet or leave off it. */
export const parts = ['words', 'texts', 'drawings', 'table'] as const;
export type Part = (typeof parts)[number];
export type Included = Readonly<Record<Part, boolean>>;

export const everything: Included = { words: true, texts: true, drawings: true, table: true };
