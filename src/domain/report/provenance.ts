import type { KeyReference } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/reader.ts';

/** Where the words and the codes of a report come from: its last line. */
export type Provenance = {
  /** Criteria by source, the most first; undefined source: written in this program. */
  readonly sources: readonly { readonly source: string | undefined; readonly criteria: number }[];
  /** Classified criteria by the key version they were classified with, the most first. */
  readonly keys: readonly { readonly key: KeyReference; readonly criteria: number }[];
  /** ISO 8601 wall time of the latest change to one of these criteria, as its device told it; undefined without criteria. */
  readonly lastChange: string | undefined;
};

/** Counts values by a name of theirs, the most frequent first, ties in order of appearance. */
function counted<T>(values: readonly T[], nameOf: (value: T) => string): { value: T; criteria: number }[] {
  const byName = new Map<string, { value: T; criteria: number }>();
  for (const value of values) {
    const known = byName.get(nameOf(value));
    if (known === undefined) byName.set(nameOf(value), { value, criteria: 1 });
    else known.criteria += 1;
  }
  return [...byName.values()].sort((a, b) => b.criteria - a.criteria);
}

export function provenanceOf(index: Reader, criteria: readonly Criterion[]): Provenance {
  const latest = criteria.reduce<Criterion | undefined>(
    (last, criterion) =>
      last === undefined || criterion.stamp.counter > last.stamp.counter ? criterion : last,
    undefined,
  );
  const sources = criteria.map(({ origin }) => origin?.source);
  const keys = criteria.flatMap(({ id }) => index.classificationOf(id)?.key ?? []);
  return {
    sources: counted(sources, (source) => source ?? '').map(({ value, criteria: count }) => ({
      source: value,
      criteria: count,
    })),
    keys: counted(keys, ({ keyId, version }) => `${keyId}\n${version}`).map(({ value, criteria: count }) => ({
      key: value,
      criteria: count,
    })),
    lastChange: latest?.stamp.wall,
  };
}
