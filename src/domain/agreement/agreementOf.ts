import type { Reader } from '#domain/index/reader.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { alphaMeasure } from './alpha.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { type Coefficient, type Measure, overAll } from './coefficient.ts';
import { cohensKappa, kappaMeasure } from './kappa.ts';
import { createRandom } from './random.ts';
import { type Level, numbered, type Ratings, ratingsOf } from './ratings.ts';

/** The units that at least two coders coded, and those on which all of them gave the same code. */
type Alike = {
  readonly units: number;
  readonly alike: number;
  /** A share of the units, between 0 and 1; undefined if there are none. */
  readonly share: number | undefined;
};

export type Estimate = { readonly coefficient: Coefficient; readonly interval: Interval };

/** What a reader must know before trusting a coefficient. */
export type Warning =
  | { readonly type: 'fewUnits'; readonly units: number; readonly needed: number }
  /**
   * Most of the given codes are one code: kappa and alpha are then low although people agree (Feinstein and Cicchetti,
   * 1990).
   */
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
  /** Every pair of coders, if there are more than two. */
  readonly pairs: readonly PairAgreement[];
  readonly warnings: readonly Warning[];
};

/** With fewer units, each one changes a coefficient much. */
const unitsNeeded = 30;
/** A code with a greater share of all given codes dominates. */
const dominantShare = 0.8;
/** A wider interval includes both poor and good agreement. */
const wideInterval = 0.4;

// Any number would do. It is fixed so that the same codings give the same interval on every device.
export const bootstrapSeed = 1960;

/** Counts agreement without any correction for chance. A missing code is not a disagreement. */
function alikeIn(ratings: Ratings): Alike {
  const { units } = numbered(ratings);
  const alike = units.filter((given) => given.every((code) => code === given[0]));
  const share = units.length === 0 ? undefined : alike.length / units.length;
  return { units: units.length, alike: alike.length, share };
}

const estimate = (measure: Measure): Estimate => ({
  coefficient: overAll(measure),
  interval: bootstrapInterval(measure, createRandom(bootstrapSeed)),
});

/** The most frequent code, with its share of all codes given to units that at least two coders coded. */
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

/** Agreement between the coders whose codes are the columns of `ratings`, in the order of `coders`. */
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
 * `groupCoder` for the group's own coding. Decisions settled later never count.
 */
export const agreementOf = (
  index: Reader,
  coders: readonly string[],
  level: Level,
  groupId?: GroupId,
): LevelAgreement => agreementIn(ratingsOf(index, coders, level, groupId), coders, level);
