import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { GivenCode } from './columns.ts';

/** What one coder gave: a row for each row of the columns, undefined where nothing was given. */
export type Coding = { readonly coder: string; readonly choices: readonly (GivenCode | undefined)[] };

/**
 * Everybody's codings of a platform, row by row as its columns: the group's, what was settled, then the other coders' in
 * their order. Read beside the columns and not with them: counts do not need it at each act.
 */
export const codingsOf = (index: Reader): readonly Coding[] =>
  [groupCoder, settledCoder, ...index.coders()].map((coder) => ({
    coder,
    choices: index.criteria().map(({ id }) => index.classificationOf(id, coder)),
  }));
