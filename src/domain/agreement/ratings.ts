import { dimensionOf } from '#domain/codebook/componentCode.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';

/** What each coder gave: one row for each unit, one column for each coder, undefined for a missing code. */
export type Ratings = readonly (readonly (string | undefined)[])[];

export const levels = ['component', 'dimension'] as const;
/** What is compared: the component (A08) or only its dimension (A). Meanings and beneficiaries are ignored. */
export type Level = (typeof levels)[number];

/** One coder's code at a level; undefined if the coder gave none. */
function ratingAt(index: Reader, criterionId: CriterionId, coder: string, level: Level): string | undefined {
  const component = index.classificationOf(criterionId, coder)?.code.component;
  if (component === undefined || level === 'component') return component;
  return dimensionOf(component);
}

/** The codes of some coders at a level, one row for each live criterion of the platform or of one group. */
export const ratingsOf = (
  index: Reader,
  coders: readonly string[],
  level: Level,
  groupId?: GroupId,
): Ratings =>
  index
    .criteria()
    .filter((criterion) => groupId === undefined || criterion.groupId === groupId)
    .map(({ id }) => coders.map((coder) => ratingAt(index, id, coder, level)));

/** The ratings as small numbers, one for each code: numbers are faster to count a thousand times. */
export type Numbered = { readonly units: readonly (readonly number[])[]; readonly codes: readonly string[] };

/**
 * Only the units with at least two codes: a single code has nothing to be compared with. Missing codes are left out of
 * a row.
 */
export function numbered(ratings: Ratings): Numbered {
  const numberByCode = new Map<string, number>();
  const numberOf = (code: string): number => {
    const known = numberByCode.get(code) ?? numberByCode.size;
    numberByCode.set(code, known);
    return known;
  };
  const given = ratings.map((row) => row.filter((code) => code !== undefined));
  const units = given.filter((row) => row.length > 1).map((row) => row.map(numberOf));
  return { units, codes: [...numberByCode.keys()] };
}
