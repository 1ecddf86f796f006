/**
 * The percentage that a count is of its base, with one decimal, rounded to the nearest (a half goes up). The same count
 * has the same share wherever it stands; shares of one base may therefore add up to a little more or less than 100.
 * Undefined if the base is 0. Counts must be whole and not negative: they are rounded as whole numbers, exactly.
 */
export const shareOf = (count: number, base: number): number | undefined =>
  base === 0 ? undefined : Math.floor((2000 * count + base) / (2 * base)) / 10;
