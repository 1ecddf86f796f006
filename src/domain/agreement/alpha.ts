import { type Coefficient, type Measure, overAll } from './coefficient.ts';
import { numbered, type Ratings } from './ratings.ts';

/** One unit's part of the coincidence matrix: the codes given, and what it adds to the diagonal. */
type Unit = { readonly given: readonly number[]; readonly diagonal: number };

/** o_kk of one unit, summed over k: pairs of equal codes, each weighted by 1 / (m − 1) for m codes given. */
function unitOf(given: readonly number[]): Unit {
  let pairs = 0;
  for (const [at, code] of given.entries()) {
    for (const [other, same] of given.entries()) if (at !== other && code === same) pairs += 1;
  }
  return { given, diagonal: pairs / (given.length - 1) };
}

/** Prepares Krippendorff's alpha over the units with at least two codes, to be computed over draws. */
export function alphaMeasure(ratings: Ratings): Measure {
  const { units, codes } = numbered(ratings);
  const parts = units.map(unitOf);
  const over = (places: ArrayLike<number>): Coefficient => {
    const margins = new Float64Array(codes.length);
    let diagonal = 0;
    let values = 0;
    for (let at = 0; at < places.length; at += 1) {
      const part = parts[places[at] ?? 0];
      if (part === undefined) continue;
      diagonal += part.diagonal;
      values += part.given.length;
      for (const code of part.given) margins[code] = (margins[code] ?? 0) + 1;
    }
    const squares = margins.reduce((sum, count) => sum + count * count, 0);
    return alphaFrom(places.length, values, diagonal, squares);
  };
  return { units: units.length, over };
}

/** n = `values`, Σ o_kk = `diagonal`, Σ n_k² = `squares`. */
function alphaFrom(units: number, values: number, diagonal: number, squares: number): Coefficient {
  if (units === 0) return { state: 'unknown', why: 'nothingPaired', units };
  const square = values * values;
  if (squares === square) return { state: 'unknown', why: 'noVariation', units };
  return {
    state: 'known',
    value: 1 - ((values - 1) * (values - diagonal)) / (square - squares),
    observed: diagonal / values,
    expected: (squares - values) / (square - values),
    units,
  };
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing codes: α = 1 − D_o / D_e, from the
 * coincidence matrix o_ck = Σ_u (pairs of c and k in unit u) / (m_u − 1) with margins n_k and total n:
 * α = 1 − (n − 1) · (n − Σ o_kk) / (n² − Σ n_k²). Units with fewer than two codes carry no information and are left
 * out. Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania, Annenberg
 * School.
 */
export const krippendorffsAlpha = (ratings: Ratings): Coefficient => overAll(alphaMeasure(ratings));
