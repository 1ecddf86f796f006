const places = 10_000;

/** A part of a whole with four decimals, halves up, in whole numbers until the last step. Undefined if the whole is 0. */
export const shareOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.floor((2 * part * places + whole) / (2 * whole)) / places;

/** (WB − IB) / (WB + IB) with four decimals, the same on both sides of zero; undefined if both are 0. */
export function balanceOf(wellBeing: number, illBeing: number): number | undefined {
  const difference = wellBeing - illBeing;
  const size = shareOf(Math.abs(difference), wellBeing + illBeing);
  return size === undefined || difference >= 0 ? size : -size || 0;
}

/** A coefficient with four decimals, the same on both sides of zero. */
export const rounded = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * places)) / places || 0;
