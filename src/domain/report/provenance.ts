import type { CodebookReference } from '#domain/classification/classification.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import type { Selection } from '#domain/views/criteriaList.ts';

/** The sources of a report's words and codes, for its last line. */
export type Provenance = {
  /** Criteria by source, the most frequent first. Undefined source: written in this program. */
  readonly sources: readonly { readonly source: string | undefined; readonly criteria: number }[];
  /** Classified criteria by codebook version, the most frequent first. */
  readonly keys: readonly { readonly key: CodebookReference; readonly criteria: number }[];
  /**
   * ISO 8601 wall time of the latest change to one of these criteria, by its device's clock; undefined if none is
   * known.
   */
  readonly lastChange: string | undefined;
};

type Counted<T> = { readonly value: T; criteria: number };

/** Counts values one by one. `nameOf` is called only if a value is not the same object as the one before it. */
function createCounter<T>(nameOf: (value: T) => string) {
  const byName = new Map<string, Counted<T>>();
  let last: Counted<T> | undefined;
  const count = (value: T): void => {
    if (last === undefined || last.value !== value) {
      const name = nameOf(value);
      last = byName.get(name) ?? { value, criteria: 0 };
      byName.set(name, last);
    }
    last.criteria += 1;
  };
  /** The most frequent first, ties in order of appearance. */
  const counted = () => [...byName.values()].sort((a, b) => b.criteria - a.criteria);
  return { count, counted };
}

/** The provenance of these rows of `columns`, given by their numbers. */
export function provenanceOf(columns: Columns, rows: Selection): Provenance {
  const sources = createCounter((source: string | undefined) => source ?? '');
  const keys = createCounter(({ keyId, version }: CodebookReference) => `${keyId}\n${version}`);
  let latest: Stamp | undefined;
  for (const row of rows) {
    sources.count(columns.criterionAt(row).origin?.source);
    const key = columns.codeAt(row)?.key;
    if (key !== undefined) keys.count(key);
    const change = columns.changeAt(row);
    if (change !== undefined && change.counter > (latest?.counter ?? Number.NEGATIVE_INFINITY))
      latest = change;
  }
  return {
    sources: sources.counted().map(({ value: source, criteria }) => ({ source, criteria })),
    keys: keys.counted().map(({ value: key, criteria }) => ({ key, criteria })),
    lastChange: latest?.wall,
  };
}
