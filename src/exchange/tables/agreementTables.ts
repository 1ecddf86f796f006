import { bootstrapSeed } from '#domain/agreement/agreementOf.ts';
import { bootstrapInterval, type Interval } from '#domain/agreement/bootstrap.ts';
import { type Coefficient, overAll } from '#domain/agreement/coefficient.ts';
import { kappaMeasure } from '#domain/agreement/kappa.ts';
import { createRandom } from '#domain/agreement/random.ts';
import { type Level, levels, type Ratings } from '#domain/agreement/ratings.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { dimensionOf } from '#domain/codebook/componentCode.ts';
import type { Coding } from '#domain/statistics/codings.ts';
import { coderName } from './codingsTable.ts';
import { type Column, column, type Table, tableOf } from './column.ts';
import { rounded } from './shares.ts';
import type { TableSource } from './source.ts';

/** Two coders at one level, with the codes that both of them gave. */
type Pair = {
  readonly level: Level;
  readonly coders: readonly [string, string];
  readonly both: readonly (readonly [string, string])[];
};

type PairRow = Pair & { readonly kappa: Coefficient; readonly interval: Interval };
type CellRow = Pair & { readonly codes: readonly [string, string]; readonly n: number };

/** Everybody who coded: the group and other coders. What was settled afterwards is nobody's own coding. */
export const comparedCodings = ({ codings }: TableSource): readonly Coding[] =>
  codings.filter(({ coder, choices }) => coder !== settledCoder && choices.some(Boolean));

/** What each coder gave at this level, one row for each criterion. */
export function ratingsIn(codings: readonly Coding[], level: Level, size: number): Ratings {
  const at = (coding: Coding, row: number): string | undefined => {
    const component = coding.choices[row]?.code.component;
    return component === undefined || level === 'component' ? component : dimensionOf(component);
  };
  return Array.from({ length: size }, (_, row) => codings.map((coding) => at(coding, row)));
}

function pairIn(level: Level, codings: readonly [Coding, Coding], size: number): Pair {
  const both = ratingsIn(codings, level, size).flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : [[a, b] as const],
  );
  return { level, coders: [codings[0].coder, codings[1].coder], both };
}

/** Every two coders at both levels. */
export function pairsOf(source: TableSource): readonly Pair[] {
  const codings = comparedCodings(source);
  const { size } = source.statistics.columns;
  return levels.flatMap((level) =>
    codings.flatMap((first, at) =>
      codings.slice(at + 1).map((second) => pairIn(level, [first, second], size)),
    ),
  );
}

function rowOf(pair: Pair): PairRow {
  const measure = kappaMeasure(pair.both);
  const interval = bootstrapInterval(measure, createRandom(bootstrapSeed));
  return { ...pair, kappa: overAll(measure), interval };
}

const pairColumns: readonly Column<Pair>[] = [
  column('level', 'text', ({ level }) => level, { values: levels }),
  column('coder_a', 'text', ({ coders }) => coderName(coders[0]), { rule: 'coder' }),
  column('coder_b', 'text', ({ coders }) => coderName(coders[1]), { rule: 'coder' }),
];

const limitIn = ({ interval }: PairRow, side: 'low' | 'high'): number | undefined =>
  interval.state === 'known' ? rounded(interval[side]) : undefined;

const agreementColumns: readonly Column<PairRow>[] = [
  ...pairColumns,
  column('n', 'whole', ({ both }) => both.length, { unit: 'criteria', rule: 'bothCoded' }),
  column('alike', 'whole', ({ both }) => both.filter(([a, b]) => a === b).length, {
    unit: 'criteria',
    base: 'bothCoded',
  }),
  column(
    'coefficient',
    'number',
    ({ kappa }) => (kappa.state === 'known' ? rounded(kappa.value) : undefined),
    {
      missing: 'noCoefficient',
      rule: 'kappa',
    },
  ),
  column('low', 'number', (row) => limitIn(row, 'low'), { missing: 'noInterval', rule: 'interval' }),
  column('high', 'number', (row) => limitIn(row, 'high'), { missing: 'noInterval', rule: 'interval' }),
  column('draws', 'whole', ({ interval }) => (interval.state === 'known' ? interval.draws : undefined), {
    missing: 'noInterval',
  }),
  column('seed', 'whole', () => bootstrapSeed, { rule: 'seed' }),
];

/** A row for each two coders and level: how far they agree, and how sure that is. */
export const agreementTable = (pairs: readonly Pair[]): Table =>
  tableOf('agreement', agreementColumns, pairs.map(rowOf));

const confusionColumns: readonly Column<CellRow>[] = [
  ...pairColumns,
  column('code_a', 'text', ({ codes }) => codes[0]),
  column('code_b', 'text', ({ codes }) => codes[1]),
  column('n', 'whole', ({ n }) => n, { unit: 'criteria', base: 'bothCoded' }),
];

function cellsOf(pair: Pair): readonly CellRow[] {
  const cells = new Map<string, CellRow>();
  for (const codes of pair.both) {
    const n = (cells.get(codes.join())?.n ?? 0) + 1;
    cells.set(codes.join(), { ...pair, codes, n });
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** A row for each combination of codes that two coders gave to the same criteria. */
export const confusionTable = (pairs: readonly Pair[]): Table =>
  tableOf('confusion', confusionColumns, pairs.flatMap(cellsOf));
