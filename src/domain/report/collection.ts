import type { CodeOrder } from '#domain/codebook/componentCode.ts';
import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import type { Scope, Tally } from '#domain/statistics/tally.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';

/** Criteria as columns, with the records they belong to: the source of files and reports. */
export type Collection = {
  readonly platform: Platform | undefined;
  /** The groups, in the order of `columns.groups`. */
  readonly groups: readonly Group[];
  readonly columns: Columns;
};

/** A collection with the counts of its columns and the texts written about its components: all that a report needs. */
export type CountedCollection = Collection & {
  tally(scope?: Scope): Tally;
  readonly syntheses: readonly SynthesisText[];
};

/** An open platform as it is now. Its counts are shared with every screen that shows them. */
export function collectionOf(index: Reader, order: CodeOrder): CountedCollection {
  const { columns, tally } = statisticsOf(index, order);
  const { platform } = index;
  return { platform, groups: columns.groupRecords, columns, tally, syntheses: index.syntheses() };
}
