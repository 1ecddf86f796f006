import type { FastTexts } from './fastTexts.ts';
import { placesForReading } from './place.ts';
import { recoverTexts } from './recover.ts';
import type { Texts } from './texts.ts';

/** Brings the fast copy up to the second place of this browser. A first visit has none, and does not load this. */
export const recoverHere = async (fast: FastTexts, mayStill: () => boolean): Promise<Texts> =>
  recoverTexts(fast, await placesForReading(), mayStill);
