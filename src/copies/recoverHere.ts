import type { FastTexts } from './fastTexts.ts';
import { placesForReading } from './place.ts';
import { recoverTexts, wipeFormerTexts } from './recover.ts';
import type { Texts } from './texts.ts';

/** Brings the fast copy up to the second place of this browser. A first visit has none, and does not load this. */
export const recoverHere = async (fast: FastTexts, mayStill: () => boolean): Promise<Texts> =>
  recoverTexts(fast, await placesForReading(), mayStill);

/** Wipes former texts from the second place of this browser. */
export const wipeFormerHere = async (send: (changes: Texts) => Promise<boolean>): Promise<void> =>
  wipeFormerTexts(await placesForReading(), send);
