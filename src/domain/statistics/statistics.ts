import type { CodeOrder } from '#domain/codebook/componentCode.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Columns } from './columns.ts';
import { type CrossedCell, crossingOf } from './crossing.ts';
import { columnsOf, type PlatformColumns } from './platformColumns.ts';
import { type Scope, type Tally, tallyOf } from './tally.ts';

/** All counts of some columns. The same question returns the same object again. */
export interface Statistics<C extends Columns = Columns> {
  readonly columns: C;
  tally(scope?: Scope): Tally;
  crossing(): readonly CrossedCell[];
}

/** The statistics of any columns. Each count is computed on demand. */
export function createStatistics<C extends Columns>(columns: C): Statistics<C> {
  const tallies = new Map<string, Tally>();
  let crossed: readonly CrossedCell[] | undefined;
  const tally = (scope: Scope = {}) => {
    const name = `${scope.groupId ?? ''}/${scope.question ?? ''}`;
    const known = tallies.get(name) ?? tallyOf(columns, scope);
    tallies.set(name, known);
    return known;
  };
  const crossing = () => {
    crossed ??= crossingOf(columns);
    return crossed;
  };
  return { columns, tally, crossing };
}

type PlatformStatistics = Statistics<PlatformColumns>;

type Kept = {
  readonly revision: number;
  readonly order: CodeOrder;
  readonly statistics: PlatformStatistics;
};

// Only the latest revision of each open platform is kept; it is released with its index.
const keptByIndex = new WeakMap<Reader, Kept>();

/** The statistics of the index as it is now, computed once for each revision and order. */
export function statisticsOf(index: Reader, order: CodeOrder): PlatformStatistics {
  const kept = keptByIndex.get(index);
  if (kept !== undefined && kept.revision === index.revision && kept.order === order) return kept.statistics;
  const statistics = createStatistics(columnsOf(index, order));
  keptByIndex.set(index, { revision: index.revision, order, statistics });
  return statistics;
}
