import type { CodebookView } from '#codebook/codebookView.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { type Coding, codingsOf } from '#domain/statistics/codings.ts';
import type { PlatformColumns } from '#domain/statistics/platformColumns.ts';
import { type Statistics, statisticsOf } from '#domain/statistics/statistics.ts';

/** What all tables are made from: one platform as it is now, counted once, and the codebook in force. */
export type TableSource = {
  readonly index: Reader;
  readonly platform: Platform;
  readonly statistics: Statistics<PlatformColumns>;
  readonly codings: readonly Coding[];
  readonly codebook: CodebookView;
  /** The language of labels. It is the platform's, so that a file does not depend on who makes it. */
  readonly language: string;
};

/** Undefined for an index without its platform. `language` is the platform's first one unless somebody asks for another. */
export function tableSourceOf(
  index: Reader,
  codebook: CodebookView,
  language?: string,
): TableSource | undefined {
  const { platform } = index;
  if (platform === undefined) return undefined;
  const statistics = statisticsOf(index, codebook.order);
  const spoken = language ?? platform.languages[0] ?? 'fr';
  return { index, platform, statistics, codings: codingsOf(index), codebook, language: spoken };
}

/** The label of a component in the language of the tables, or in the nearest one there is. */
export const labelOf = ({ codebook, language }: TableSource, code: ComponentCode | undefined) =>
  code === undefined ? undefined : labelIn(codebook.entry(code)?.label ?? {}, language)?.text;

export const groupById = ({ statistics }: TableSource): ReadonlyMap<string, Group> =>
  new Map(statistics.columns.groupRecords.map((group) => [group.id, group]));
