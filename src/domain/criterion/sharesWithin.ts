const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

/**
 * Fits the shares of joined criteria into the number that their host shows. If somebody had corrected that number to
 * below their sum, shares are lowered, the last one first and none below one, so that the number stays.
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
