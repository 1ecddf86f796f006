/**
 * Whole percentages of the sum that add up to exactly 100: each is rounded down, and the remaining points go to the
 * largest remainders (Hamilton's method), in a tie to the earlier one. Undefined if the sum is 0. Counts must be whole
 * and not negative.
 */
export function sharesOf(counts: readonly number[]): readonly number[] | undefined {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return undefined;
  const shares = counts.map((count) => Math.floor((count * 100) / sum));
  const left = 100 - shares.reduce((total, share) => total + share, 0);
  const places = counts.map((_, place) => place);
  const remainder = (place: number) => ((counts[place] ?? 0) * 100) % sum;
  places.sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const place of places.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}
