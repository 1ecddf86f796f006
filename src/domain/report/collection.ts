import type { CodeOrder } from '#domain/codebook/componentCode.ts';
import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import type { Scope, Tally } from '#domain/statistics/tally.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';

/** Criteria as columns, with what they belong to: what files and reports are made of. */
export type Collection = {
  readonly platform: Platform | undefined;
  /** The groups at the places of `columns.groups`. */
  readonly groups: readonly Group[];
  readonly columns: Columns;
};

/** A collection that can be reported on: with the counts of its columns, and what was written about its components. */
export type CountedCollection = Collection & {
  tally(scope?: Scope): Tally;
  readonly syntheses: readonly SynthesisText[];
};

/** An open platform as it stands now, its counts shared with every screen that shows them. */
export function collectionOf(index: Reader, order: CodeOrder): CountedCollection {
  const { columns, tally } = statisticsOf(index, order);
  const { platform } = index;
  return { platform, groups: columns.groupRecords, columns, tally, syntheses: index.syntheses() };
}
