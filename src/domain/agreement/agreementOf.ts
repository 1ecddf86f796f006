import type { Reader } from '#domain/index/reader.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { alphaMeasure } from './alpha.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { type Coefficient, type Measure, overAll } from './coefficient.ts';
import { cohensKappa, kappaMeasure } from './kappa.ts';
import { createRandom } from './random.ts';
import { type Level, numbered, type Ratings, ratingsOf } from './ratings.ts';

/** Units that at least two coders coded, and those among them on which everybody who coded gave the same. */
type Alike = {
  readonly units: number;
  readonly alike: number;
  /** Of the units, between 0 and 1; undefined where there is none. */
  readonly share: number | undefined;
};

export type Estimate = { readonly coefficient: Coefficient; readonly interval: Interval };

/** What a reader must know before believing a coefficient. */
export type Warning =
  | { readonly type: 'fewUnits'; readonly units: number; readonly needed: number }
  /** One code is most of what was given: kappa and alpha are then low though people agree (Feinstein and Cicchetti, 1990). */
  | { readonly type: 'dominant'; readonly code: string; readonly share: number }
  | { readonly type: 'wideInterval'; readonly width: number };

export type PairAgreement = Alike & {
  readonly coders: readonly [string, string];
  readonly kappa: Coefficient;
};

export type LevelAgreement = Alike & {
  readonly level: Level;
  /** For exactly two coders. */
  readonly kappa?: Estimate;
  readonly alpha: Estimate;
  /** Every two of the coders, where there are more than two. */
  readonly pairs: readonly PairAgreement[];
  readonly warnings: readonly Warning[];
};

/** Fewer units than this, and a coefficient moves much with each one. */
const unitsNeeded = 30;
/** A code with a greater share of everything given dominates. */
const dominantShare = 0.8;
/** An interval wider than this holds both poor and good agreement. */
const wideInterval = 0.4;

// Any number would do; it stands here so that the same codings give the same interval on every device.
const seed = 1960;

/** Counts agreement without any correction for chance. A gap is no disagreement. */
function alikeIn(ratings: Ratings): Alike {
  const { units } = numbered(ratings);
  const alike = units.filter((given) => given.every((code) => code === given[0]));
  const share = units.length === 0 ? undefined : alike.length / units.length;
  return { units: units.length, alike: alike.length, share };
}

const estimate = (measure: Measure): Estimate => ({
  coefficient: overAll(measure),
  interval: bootstrapInterval(measure, createRandom(seed)),
});

/** The code given most, with its share of every code given to a unit that at least two coded. */
function mostGiven(ratings: Ratings): { readonly code: string; readonly share: number } | undefined {
  const { units, codes } = numbered(ratings);
  const given = units.flat();
  const counts = codes.map((_, code) => given.filter((one) => one === code).length);
  const most = Math.max(...counts);
  const code = codes[counts.indexOf(most)];
  return code === undefined ? undefined : { code, share: most / given.length };
}

function warningsOf(ratings: Ratings, { units }: Alike, estimates: readonly Estimate[]): readonly Warning[] {
  const warnings: Warning[] = [];
  if (units < unitsNeeded) warnings.push({ type: 'fewUnits', units, needed: unitsNeeded });
  const most = mostGiven(ratings);
  if (most !== undefined && most.share > dominantShare) warnings.push({ type: 'dominant', ...most });
  const widths = estimates.map(({ interval }) =>
    interval.state === 'known' ? interval.high - interval.low : 0,
  );
  const width = Math.max(...widths);
  if (width > wideInterval) warnings.push({ type: 'wideInterval', width });
  return warnings;
}

function pairsOf(ratings: Ratings, coders: readonly string[]): readonly PairAgreement[] {
  if (coders.length < 3) return [];
  return coders.flatMap((first, at) =>
    coders.slice(at + 1).map((second, after) => {
      const both = ratings.map((row) => [row[at], row[at + 1 + after]]);
      return { coders: [first, second] as const, ...alikeIn(both), kappa: cohensKappa(both) };
    }),
  );
}

/** Agreement between the coders whose codes stand in the columns of `ratings`, in the order of `coders`. */
export function agreementIn(ratings: Ratings, coders: readonly string[], level: Level): LevelAgreement {
  const alike = alikeIn(ratings);
  const alpha = estimate(alphaMeasure(ratings));
  const kappa = coders.length === 2 ? estimate(kappaMeasure(ratings)) : undefined;
  const estimates = kappa === undefined ? [alpha] : [kappa, alpha];
  return {
    level,
    ...alike,
    ...(kappa === undefined ? {} : { kappa }),
    alpha,
    pairs: pairsOf(ratings, coders),
    warnings: warningsOf(ratings, alike, estimates),
  };
}

/**
 * How far coders agree at one level, over the live criteria of the platform or of one group. `coders` are initials, or
 * `groupCoder` for the group's own coding; what was settled later never counts.
 */
export const agreementOf = (
  index: Reader,
  coders: readonly string[],
  level: Level,
  groupId?: GroupId,
): LevelAgreement => agreementIn(ratingsOf(index, coders, level, groupId), coders, level);
