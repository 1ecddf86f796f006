import type { CodebookReference } from '#domain/classification/classification.ts';
import { isWrittenHere } from '#domain/criterion/writtenHere.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import type { Columns, SpokenCriterion } from '#domain/statistics/columns.ts';
import type { Selection } from '#domain/views/criteriaList.ts';

/** The source of a criterion that came in a file, where nothing tells from where: earlier versions stored none. */
export const sourceNotKnown = 'file';

/** The sources of a report's words and codes, for its last line. */
export type Provenance = {
  /**
   * Criteria by source and file, the most frequent first. Undefined source: written in this program. Undefined file: not
   * known, or more files than a line can name.
   */
  readonly sources: readonly {
    readonly source: string | undefined;
    readonly file: string | undefined;
    readonly criteria: number;
  }[];
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

/** More files than this are not named one by one. */
const filesNamed = 6;

type Source = Provenance['sources'][number];

/** Sources without the names of their files. */
function withoutFiles(sources: readonly Source[]): readonly Source[] {
  const criteria = new Map<string | undefined, number>();
  for (const one of sources) criteria.set(one.source, (criteria.get(one.source) ?? 0) + one.criteria);
  return [...criteria]
    .map(([source, count]) => ({ source, file: undefined, criteria: count }))
    .sort((a, b) => b.criteria - a.criteria);
}

/** Where a criterion came from; empty for one written in this program. */
function sourceOf({ id, origin, sourceFile = '' }: SpokenCriterion): string {
  if (origin === undefined && isWrittenHere(id)) return '';
  return `${origin?.source ?? sourceNotKnown}\n${sourceFile}`;
}

/** The provenance of these rows of `columns`, given by their numbers. */
export function provenanceOf(columns: Columns, rows: Selection): Provenance {
  const sources = createCounter((place: string) => place);
  const keys = createCounter(({ keyId, version }: CodebookReference) => `${keyId}\n${version}`);
  let latest: Stamp | undefined;
  for (const row of rows) {
    sources.count(sourceOf(columns.criterionAt(row)));
    const key = columns.codeAt(row)?.key;
    if (key !== undefined) keys.count(key);
    const change = columns.changeAt(row);
    if (change !== undefined && change.counter > (latest?.counter ?? Number.NEGATIVE_INFINITY))
      latest = change;
  }
  const found = sources.counted().map(({ value, criteria }) => {
    const [source, file] = value.split('\n');
    return { source: source || undefined, file: file || undefined, criteria };
  });
  return {
    sources: found.length > filesNamed ? withoutFiles(found) : found,
    keys: keys.counted().map(({ value: key, criteria }) => ({ key, criteria })),
    lastChange: latest?.wall,
  };
}
