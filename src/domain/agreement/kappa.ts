import { type Coefficient, type Measure, overAll } from './coefficient.ts';
import { numbered, type Ratings } from './ratings.ts';

/** Prepares Cohen's kappa over the units that both of exactly two coders coded, to be computed over draws. */
export function kappaMeasure(ratings: Ratings): Measure {
  const { units, codes } = numbered(ratings.map(([first, second]) => [first, second]));
  const over = (places: ArrayLike<number>): Coefficient => {
    const byFirst = new Float64Array(codes.length);
    const bySecond = new Float64Array(codes.length);
    let alike = 0;
    for (let at = 0; at < places.length; at += 1) {
      const [first = 0, second = 0] = units[places[at] ?? 0] ?? [];
      byFirst[first] = (byFirst[first] ?? 0) + 1;
      bySecond[second] = (bySecond[second] ?? 0) + 1;
      if (first === second) alike += 1;
    }
    const expected = byFirst.reduce((sum, count, code) => sum + count * (bySecond[code] ?? 0), 0);
    return kappaFrom(places.length, alike, expected);
  };
  return { units: units.length, over };
}

/**
 * Whole numbers until the last step, so that full agreement is exactly 1. `expected` is the sum of products of margins.
 */
function kappaFrom(units: number, alike: number, expected: number): Coefficient {
  if (units === 0) return { state: 'unknown', why: 'nothingPaired', units };
  const square = units * units;
  if (expected === square) return { state: 'unknown', why: 'noVariation', units };
  return {
    state: 'known',
    value: (alike * units - expected) / (square - expected),
    observed: alike / units,
    expected: expected / square,
    units,
  };
}

/**
 * Cohen's kappa of two coders, nominal and unweighted: κ = (p_o − p_e) / (1 − p_e), where p_o is the share of units
 * with the same code and p_e = Σ p_k(first) · p_k(second), from each coder's own shares. Cohen, J. (1960). A
 * coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37-46. Only the first
 * two columns are read; units that one of the two did not code are left out.
 */
export const cohensKappa = (ratings: Ratings): Coefficient => overAll(kappaMeasure(ratings));
