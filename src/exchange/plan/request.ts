import type { CodebookView } from '#codebook/codebookView.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId, Ids, PlatformId } from '#domain/record/identity.ts';
import type { FileNote } from '#exchange/fileProblem.ts';
import type { ParsedPlatform, ParsedRow, RowsReading } from '#exchange/reading.ts';
import type { OnDifference } from './preview.ts';

export type ImportTarget =
  /** Into the open platform, whatever name the file gives its own. */
  | { readonly kind: 'into'; readonly index: PlatformIndex }
  /**
   * Into the platform the file names (one of `platformsIn`). `index`: that platform, when this device already has it.
   */
  | {
      readonly kind: 'new';
      readonly platform: ParsedPlatform;
      readonly index?: PlatformIndex | undefined;
    };

export type ImportRequest = {
  readonly reading: RowsReading;
  readonly target: ImportTarget;
  readonly ids: Ids;
  readonly codebook: CodebookView;
  /** The name of the file that was read; undefined for a paste. */
  readonly file?: string | undefined;
  /**
   * For what the file does not say. A person chooses these values; they are never read from this device, so that two
   * tablets get the same result.
   */
  readonly defaults: {
    /** A live group of the target for rows without one; otherwise a group named `groupName` is created. */
    readonly groupId?: GroupId | undefined;
    readonly groupName: string;
    readonly question?: Question | undefined;
    readonly language: string;
  };
  readonly onDifference: OnDifference;
};

export type FilePlatform = { readonly platform: ParsedPlatform; readonly criteria: number };

/** The platforms a file names, the one with most criteria first. Empty when it names none. */
export function platformsIn(reading: RowsReading): readonly FilePlatform[] {
  const counts = new Map<ParsedPlatform, number>();
  for (const { group } of reading.rows) {
    if (group?.platform !== undefined) counts.set(group.platform, (counts.get(group.platform) ?? 0) + 1);
  }
  return [...counts]
    .map(([platform, criteria]) => ({ platform, criteria }))
    .sort((a, b) => b.criteria - a.criteria);
}

const sourceOf = (reading: RowsReading): string =>
  reading.rows.find(({ origin }) => origin !== undefined)?.origin?.source ?? reading.format;

/** The id a file's platform has, or will get, on every device. */
export const importedPlatformId = (ids: Ids, reading: RowsReading, platform: ParsedPlatform): PlatformId =>
  platform.id ??
  (ids.derived('platform', platform.origin?.source ?? sourceOf(reading), platform.name) as PlatformId);

const isTarget = (target: ImportTarget, platform: ParsedPlatform): boolean => {
  if (target.kind === 'new') return platform === target.platform;
  const here = target.index.platform;
  return platform.id === undefined ? platform.name === here?.name : platform.id === here?.id;
};

/** The rows that go into the target, and notes about the others. Rows that name no platform are always included. */
export function rowsFor(
  reading: RowsReading,
  target: ImportTarget,
): { readonly rows: readonly ParsedRow[]; readonly notes: readonly FileNote[] } {
  const others = platformsIn(reading).filter(({ platform }) => !isTarget(target, platform));
  const isNamed = others.length < platformsIn(reading).length;
  if (target.kind === 'into' && !isNamed) {
    const into = target.index.platform?.name ?? '';
    const notes = others.map(
      ({ platform }) => ({ type: 'PlatformRenamed', name: platform.name, into }) as const,
    );
    return { rows: reading.rows, notes };
  }
  const rows = reading.rows.filter(({ group }) => !group?.platform || isTarget(target, group.platform));
  const notes = others.map(
    ({ platform, criteria }) => ({ type: 'OtherPlatform', name: platform.name, count: criteria }) as const,
  );
  return { rows, notes };
}

/** What a reading leaves open for some of its rows, so that a person has to choose. */
export const missingIn = ({
  rows,
}: RowsReading): { readonly group: boolean; readonly question: boolean } => ({
  group: rows.some(({ group }) => group === undefined || (group.name === '' && group.id === undefined)),
  question: rows.some(({ question }) => question === undefined),
});
