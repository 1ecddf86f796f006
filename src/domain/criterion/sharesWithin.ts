const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

/**
 * The shares of joined criteria within the number that their host shows. Where somebody had corrected that number below
 * their sum, they are lowered from the last one on, never under one, so that the number stays.
 */
export function sharesWithin(shown: number, shares: readonly number[]): readonly number[] {
  let left = Math.max(shown - 1, shares.length);
  if (left >= sum(shares)) return shares;
  return shares.map((wanted, at) => {
    const share = Math.max(1, Math.min(wanted, left - (shares.length - at - 1)));
    left -= share;
    return share;
  });
}
