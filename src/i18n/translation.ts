import type { messages } from './fr/messages.ts';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** French is the reference: every other language has exactly its keys. */
export type Translation = Shape<typeof messages>;
