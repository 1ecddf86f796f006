import type { fr } from './fr.ts';

type Filled<T> = { readonly [Part in keyof T]: { readonly [Name in keyof T[Part]]: string } };

/** What the dictionary and the readme say, in one language. French comes first: it says which words there are. */
export type TableLabels = Filled<typeof fr>;

export type ColumnLabel = keyof TableLabels['columns'];
export type MissingName = keyof TableLabels['missing'];
export type BaseName = keyof TableLabels['bases'];
export type RuleName = keyof TableLabels['rules'];
export type Topic = keyof TableLabels['topics'];
