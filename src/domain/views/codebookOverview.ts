import { type CodebookReference, isKeyOfSource } from '#domain/classification/classification.ts';
import type {
  Codebook,
  CodebookDimension,
  CodebookEntry,
  CodebookRecord,
  LabelStatus,
} from '#domain/codebook/codebook.ts';
import {
  type ComponentCode,
  createCodeOrder,
  type DimensionLetter,
  dimensionLetters,
  dimensionOf,
} from '#domain/codebook/componentCode.ts';
import { criteriaByComponent } from '#domain/codebook/load.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';

/** One component with its use in a platform. `criteria` counts the live criteria to which the groups gave it. */
export type ComponentLine = { readonly entry: CodebookEntry; readonly criteria: number };

export type DimensionOverview = {
  readonly letter: DimensionLetter;
  readonly dimension: CodebookDimension | undefined;
  /** The codebook's entries, in its order. */
  readonly lines: readonly ComponentLine[];
  /** Well-formed codes of this dimension that criteria have and the codebook does not list. */
  readonly unlisted: readonly { readonly code: ComponentCode; readonly criteria: number }[];
  /** Criteria of the whole dimension, listed or not. */
  readonly criteria: number;
};

export type CodebookOverview = {
  /** Nine, in the order of their letters. */
  readonly dimensions: readonly DimensionOverview[];
  readonly components: number;
  readonly byStatus: Readonly<Record<LabelStatus, number>>;
  /** The number of components whose label nobody read in the published codebook and no platform loaded. */
  readonly working: number;
  /** The number of dimensions whose label was seen and whose letter is inferred. */
  readonly dimensionsLabelSeen: number;
};

/** A codebook with its use in a platform. Every live classified criterion is counted under exactly one component. */
export function codebookOverview(codebook: Codebook, index: Reader): CodebookOverview {
  const criteriaByCode = criteriaByComponent(index);
  const byStatus = countByStatus(codebook);
  return {
    dimensions: dimensionLetters.map((letter) => dimensionOverview(codebook, letter, criteriaByCode)),
    components: codebook.entries.length,
    byStatus,
    working: byStatus.data + byStatus.reconstructed,
    dimensionsLabelSeen: codebook.dimensions.filter(({ status }) => status === 'labelSeen').length,
  };
}

/** True for labels that nobody read in the published codebook and no platform loaded. */
export const isWorkingLabel = (status: LabelStatus): status is 'data' | 'reconstructed' =>
  status === 'data' || status === 'reconstructed';

function countByStatus({ entries }: Codebook): Readonly<Record<LabelStatus, number>> {
  const count = (wanted: LabelStatus) => entries.filter(({ status }) => status === wanted).length;
  return {
    attested: count('attested'),
    data: count('data'),
    reconstructed: count('reconstructed'),
    loaded: count('loaded'),
  };
}

function dimensionOverview(
  codebook: Codebook,
  letter: DimensionLetter,
  criteriaByCode: ReadonlyMap<ComponentCode, readonly Criterion[]>,
): DimensionOverview {
  const countOf = (code: ComponentCode) => criteriaByCode.get(code)?.length ?? 0;
  const listed = codebook.entries.filter(({ code }) => dimensionOf(code) === letter);
  const known = new Set(listed.map(({ code }) => code));
  const used = [...criteriaByCode.keys()].filter((code) => dimensionOf(code) === letter);
  return {
    letter,
    dimension: codebook.dimensions.find((dimension) => dimension.letter === letter),
    lines: listed.map((entry) => ({ entry, criteria: countOf(entry.code) })),
    unlisted: used
      .filter((code) => !known.has(code))
      .sort(createCodeOrder([]))
      .map((code) => ({ code, criteria: countOf(code) })),
    criteria: used.reduce((sum, code) => sum + countOf(code), 0),
  };
}

/** A version of the codebook that is stored in this platform. `record` is absent for the shipped one. */
export type CodebookVersion = {
  readonly codebook: Codebook;
  readonly record?: CodebookRecord;
  readonly inForce: boolean;
  /** The number of live criteria classified with it. */
  readonly criteria: number;
};

/** A version known only by name, with the number of live criteria classified with it. */
export type VersionUse = { readonly reference: CodebookReference; readonly criteria: number };

/**
 * Versions that live criteria refer to and that are not in `versions`: a codebook we shipped earlier, or one of another
 * device; codes that came as they were in a source name no version. Their criteria keep the name of that version but show the labels of the codebook in force.
 */
export function absentVersions(index: Reader, versions: readonly CodebookVersion[]): readonly VersionUse[] {
  const present = new Set(versions.map(({ codebook }) => versionName(codebook)));
  return [...criteriaByVersion(index).values()].filter(
    ({ reference }) => !isKeyOfSource(reference) && !present.has(versionName(reference)),
  );
}

/**
 * Every version, the latest first, the shipped one last. A version that was loaded again is listed once, at its latest
 * place.
 */
export function keyVersions(index: Reader, shipped: Codebook): readonly CodebookVersion[] {
  const counts = criteriaByVersion(index);
  const inForce = index.codebooks().at(-1);
  const loaded = [...index.codebooks()].reverse();
  const latest = loaded.filter(
    ({ key: codebook }, at) =>
      loaded.findIndex((other) => versionName(other.key) === versionName(codebook)) === at,
  );
  const versions = latest.map((record) => ({
    codebook: record.key,
    record,
    inForce: record === inForce,
    criteria: counts.get(versionName(record.key))?.criteria ?? 0,
  }));
  if (versions.some(({ codebook }) => versionName(codebook) === versionName(shipped))) return versions;
  const criteria = counts.get(versionName(shipped))?.criteria ?? 0;
  return [...versions, { codebook: shipped, inForce: inForce === undefined, criteria }];
}

const versionName = ({ keyId, version }: CodebookReference): string => `${keyId} ${version}`;

function criteriaByVersion(index: Reader): ReadonlyMap<string, VersionUse> {
  const counts = new Map<string, VersionUse>();
  for (const { id } of index.criteria()) {
    const reference = index.classificationOf(id)?.key;
    if (reference === undefined) continue;
    const before = counts.get(versionName(reference))?.criteria ?? 0;
    counts.set(versionName(reference), { reference, criteria: before + 1 });
  }
  return counts;
}

/** The lines of some entries, in the entries' order. Entries that are not in the overview are skipped. */
export function linesOf(
  overview: CodebookOverview,
  entries: readonly CodebookEntry[],
): readonly ComponentLine[] {
  const lineByCode = new Map(
    overview.dimensions.flatMap(({ lines }) => lines.map((line) => [line.entry.code, line])),
  );
  return entries.flatMap(({ code }) => lineByCode.get(code) ?? []);
}
