import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { GivenCode } from './columns.ts';

/** One coder's choices: one for each row of the columns, undefined if the coder gave none. */
export type Coding = { readonly coder: string; readonly choices: readonly (GivenCode | undefined)[] };

/**
 * Everybody's codings of a platform, with the same rows as its columns: the group's, the settled ones, then the other
 * coders' in their order. They are read separately from the columns, because counts do not need them at each act.
 */
export const codingsOf = (index: Reader): readonly Coding[] =>
  [groupCoder, settledCoder, ...index.coders()].map((coder) => ({
    coder,
    choices: index.criteria().map(({ id }) => index.classificationOf(id, coder)),
  }));
