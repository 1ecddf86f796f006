import type { CodeOrder } from '#domain/componentCode.ts';
import type { Reader } from '#domain/reader.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type CrossedCell, crossingOf } from './crossing.ts';
import { type Scope, type Tally, tallyOf } from './tally.ts';

/** The statistics of a platform as it stands at one revision. The same question gets the same object again. */
export interface Statistics {
  readonly columns: Columns;
  tally(scope?: Scope): Tally;
  crossing(): readonly CrossedCell[];
}

function createStatistics(columns: Columns): Statistics {
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

type Kept = { readonly revision: number; readonly order: CodeOrder; readonly statistics: Statistics };

// Only the latest revision of each open platform is kept, and it goes with its index.
const keptByIndex = new WeakMap<Reader, Kept>();

/** The statistics of the index as it is now: made once for each revision and order, whoever asks. */
export function statisticsOf(index: Reader, order: CodeOrder): Statistics {
  const kept = keptByIndex.get(index);
  if (kept !== undefined && kept.revision === index.revision && kept.order === order) return kept.statistics;
  const statistics = createStatistics(columnsOf(index, order));
  keptByIndex.set(index, { revision: index.revision, order, statistics });
  return statistics;
}
