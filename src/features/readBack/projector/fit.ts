/*
 * How large words must be to be read from 8 metres. The eye reads with ease from an x-height of 10 minutes of arc
 * (tan 10' = 0.0029): 23 mm at 8 m, 2.9 mm for each metre. Atkinson's x-height is 0.5 of its size, so letters must be
 * 46 mm high on the wall: 3.3 % of the smallest screen a hall has (a television of 65 inches, 1.43 m wide), 1.9 % of a
 * projected picture of 2.4 m. Short words have far more: clamp(40px, 6vw, 88px) is 23' at 8 m on the latter.
 */
const leastShare = 0.033;
const leastSize = 40;
const step = 4;

/**
 * The sizes to try, largest first, in px: from the wished size down to the smallest legible from 8 metres on a screen
 * of this width.
 */
export function sizesToTry(wished: number, width: number): readonly number[] {
  const least = Math.min(wished, Math.max(leastSize, width * leastShare));
  const count = Math.ceil((wished - least) / step);
  return [...Array.from({ length: count }, (_, nth) => wished - nth * step), least];
}

/** The number of screens that the words fill when they flow in columns as wide as the screen. All in px. */
export const pagesIn = (flowed: number, width: number, gap: number): number =>
  width <= 0 ? 1 : Math.max(1, Math.round((flowed + gap) / (width + gap)));
