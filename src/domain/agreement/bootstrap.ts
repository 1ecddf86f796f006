import { type Measure, overAll } from './coefficient.ts';
import type { Random } from './random.ts';

/**
 * The range in which the coefficient would likely lie with other criteria of the same kind, or why there is no range.
 */
export type Interval =
  | {
      readonly state: 'known';
      readonly low: number;
      readonly high: number;
      readonly draws: number;
      /** The number of draws without a coefficient. They are left out. */
      readonly leftOut: number;
    }
  | {
      readonly state: 'unknown';
      /**
       * noValue: there is no coefficient. unsteady: more than a tenth of the draws have none. flat: every draw gives
       * the same value, as when all units agree; such an interval would promise too much.
       */
      readonly why: 'noValue' | 'unsteady' | 'flat';
    };

const intervalDraws = 1_000;
/** The greatest share of draws that may be left out. Beyond it, the remaining draws would not be representative. */
const leftOutLimit = 0.1;

/** The value below which a share of sorted values lies, interpolated between two neighbours (R's type 7). */
export function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** The coefficient of one draw with replacement of as many units as there are; undefined if the draw has none. */
function drawn(measure: Measure, random: Random, places: Uint32Array): number | undefined {
  for (let at = 0; at < places.length; at += 1) places[at] = Math.floor(random() * measure.units);
  const coefficient = measure.over(places);
  return coefficient.state === 'known' ? coefficient.value : undefined;
}

/**
 * The 95 % percentile bootstrap interval. Each of the `draws` draws as many whole units as there are, with replacement;
 * the interval runs from the 2.5th to the 97.5th percentile. Efron, B. and Tibshirani, R. (1993), An Introduction to
 * the Bootstrap, ch. 13; recommended for alpha by Zapf, A. et al. (2016), BMC Medical Research Methodology 16:93. This
 * is not Krippendorff's own resampling of deviations. A draw that happens to hold only one code has no coefficient: it
 * is left out and counted, and if more than a tenth of the draws are left out, no interval is given. The same `random`
 * gives the same interval.
 */
export function bootstrapInterval(measure: Measure, random: Random, draws = intervalDraws): Interval {
  if (overAll(measure).state === 'unknown') return { state: 'unknown', why: 'noValue' };
  const places = new Uint32Array(measure.units);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const value = drawn(measure, random, places);
    if (value !== undefined) values.push(value);
  }
  const leftOut = draws - values.length;
  if (leftOut > draws * leftOutLimit) return { state: 'unknown', why: 'unsteady' };
  values.sort((a, b) => a - b);
  if (values[0] === values.at(-1)) return { state: 'unknown', why: 'flat' };
  return { state: 'known', low: percentile(values, 0.025), high: percentile(values, 0.975), draws, leftOut };
}
