import type { KeyReference } from '#domain/classification/classification.ts';
import type {
  DeterminationKey,
  KeyDimension,
  KeyEntry,
  KeyRecord,
  KeyStatus,
} from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import {
  type ComponentCode,
  createCodeOrder,
  type DimensionLetter,
  dimensionLetters,
  dimensionOf,
} from './componentCode.ts';
import { criteriaByComponent } from './keyChange.ts';
import type { Reader } from './reader.ts';

/** One component as a platform meets it. `criteria` counts the live criteria the groups gave it. */
export type KeyLine = { readonly entry: KeyEntry; readonly criteria: number };

export type DimensionOverview = {
  readonly letter: DimensionLetter;
  readonly dimension: KeyDimension | undefined;
  /** The key's entries, in the key's order. */
  readonly lines: readonly KeyLine[];
  /** Well-formed codes of this dimension that criteria carry and the key does not list. */
  readonly unlisted: readonly { readonly code: ComponentCode; readonly criteria: number }[];
  /** Criteria of the whole dimension, listed or not. */
  readonly criteria: number;
};

export type KeyOverview = {
  /** Nine, in the order of their letters. */
  readonly dimensions: readonly DimensionOverview[];
  readonly components: number;
  readonly byStatus: Readonly<Record<KeyStatus, number>>;
  /** Components whose label nobody read in the published key and no platform loaded. */
  readonly working: number;
  /** Dimensions whose label was seen and whose letter is inferred. */
  readonly dimensionsLabelSeen: number;
};

/** A key with what a platform made of it. Every live classified criterion is counted under exactly one component. */
export function keyOverview(key: DeterminationKey, index: Reader): KeyOverview {
  const criteriaByCode = criteriaByComponent(index);
  const byStatus = countByStatus(key);
  return {
    dimensions: dimensionLetters.map((letter) => dimensionOverview(key, letter, criteriaByCode)),
    components: key.entries.length,
    byStatus,
    working: byStatus.data + byStatus.reconstructed,
    dimensionsLabelSeen: key.dimensions.filter(({ status }) => status === 'labelSeen').length,
  };
}

/** True for labels that nobody read in the published key and no platform loaded. */
export const isWorkingLabel = (status: KeyStatus): status is 'data' | 'reconstructed' =>
  status === 'data' || status === 'reconstructed';

function countByStatus({ entries }: DeterminationKey): Readonly<Record<KeyStatus, number>> {
  const count = (wanted: KeyStatus) => entries.filter(({ status }) => status === wanted).length;
  return {
    attested: count('attested'),
    data: count('data'),
    reconstructed: count('reconstructed'),
    loaded: count('loaded'),
  };
}

function dimensionOverview(
  key: DeterminationKey,
  letter: DimensionLetter,
  criteriaByCode: ReadonlyMap<ComponentCode, readonly Criterion[]>,
): DimensionOverview {
  const countOf = (code: ComponentCode) => criteriaByCode.get(code)?.length ?? 0;
  const listed = key.entries.filter(({ code }) => dimensionOf(code) === letter);
  const known = new Set(listed.map(({ code }) => code));
  const used = [...criteriaByCode.keys()].filter((code) => dimensionOf(code) === letter);
  return {
    letter,
    dimension: key.dimensions.find((dimension) => dimension.letter === letter),
    lines: listed.map((entry) => ({ entry, criteria: countOf(entry.code) })),
    unlisted: used
      .filter((code) => !known.has(code))
      .sort(createCodeOrder([]))
      .map((code) => ({ code, criteria: countOf(code) })),
    criteria: used.reduce((sum, code) => sum + countOf(code), 0),
  };
}

/** A version of the key that is on this platform. `record` is absent for the one we ship. */
export type KeyVersion = {
  readonly key: DeterminationKey;
  readonly record?: KeyRecord;
  readonly inForce: boolean;
  /** Live criteria that were classified with it. */
  readonly criteria: number;
};

/** A version by its name alone, and how many live criteria were classified with it. */
export type VersionUse = { readonly reference: KeyReference; readonly criteria: number };

/**
 * Versions that live criteria name and that are not among `versions`: a key we shipped earlier, or another device's.
 * Their criteria keep the name of that version; the labels they show are those of the key in force.
 */
export function absentVersions(index: Reader, versions: readonly KeyVersion[]): readonly VersionUse[] {
  const present = new Set(versions.map(({ key }) => versionName(key)));
  return [...criteriaByVersion(index).values()].filter(
    ({ reference }) => !present.has(versionName(reference)),
  );
}

/** Every version, the latest first, the shipped one last; a version loaded again stands once, at its latest place. */
export function keyVersions(index: Reader, shipped: DeterminationKey): readonly KeyVersion[] {
  const counts = criteriaByVersion(index);
  const inForce = index.keys().at(-1);
  const loaded = [...index.keys()].reverse();
  const latest = loaded.filter(
    ({ key }, at) => loaded.findIndex((other) => versionName(other.key) === versionName(key)) === at,
  );
  const versions = latest.map((record) => ({
    key: record.key,
    record,
    inForce: record === inForce,
    criteria: counts.get(versionName(record.key))?.criteria ?? 0,
  }));
  if (versions.some(({ key }) => versionName(key) === versionName(shipped))) return versions;
  const criteria = counts.get(versionName(shipped))?.criteria ?? 0;
  return [...versions, { key: shipped, inForce: inForce === undefined, criteria }];
}

const versionName = ({ keyId, version }: KeyReference): string => `${keyId} ${version}`;

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

/** The lines of some entries, in the entries' order. Entries the overview does not have are passed over. */
export function linesOf(overview: KeyOverview, entries: readonly KeyEntry[]): readonly KeyLine[] {
  const lineByCode = new Map(
    overview.dimensions.flatMap(({ lines }) => lines.map((line) => [line.entry.code, line])),
  );
  return entries.flatMap(({ code }) => lineByCode.get(code) ?? []);
}
