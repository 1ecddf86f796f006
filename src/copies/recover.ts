import { type FastTexts, forgetMarks, markIn, setMark } from './fastTexts.ts';
import type { Files } from './files.ts';
import { isOlderBehind, readNewest } from './slots.ts';
import { missingIn, noTexts, readTexts, type Texts, withChanges } from './texts.ts';

/** The name of the texts' files. */
export const textsName = 'texts';

async function readPlace(files: Files): Promise<Texts> {
  try {
    return readTexts((await readNewest(files, textsName))?.content);
  } catch {
    return noTexts;
  }
}

/**
 * Asks for the texts to be written once more where one of their two files still holds former ones: the page was closed
 * before its worker had written both. Words that were erased would stay in it until the next key.
 */
export async function wipeFormerTexts(
  places: readonly Files[],
  send: (changes: Texts) => Promise<boolean>,
): Promise<void> {
  const behind = await Promise.all(places.map((files) => isOlderBehind(files, textsName)));
  if (behind.includes(true)) await send(noTexts);
}

/** Returns the windows of the texts for which the fast copy has no room. */
function bringUp(fast: FastTexts, missing: Texts): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const [name, { text, window }] of Object.entries(missing)) {
    if (text === undefined) fast.remove(name);
    else if (!fast.set(name, text)) refused.add(window);
  }
  return refused;
}

/** The greatest number of each window among these entries. */
function latestOf(texts: Texts): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { window, nth } of Object.values(texts))
    latest.set(window, Math.max(nth, latest.get(window) ?? 0));
  return latest;
}

/**
 * Brings the fast copy up to the second place. The browser may forget what the fast copy was told last when it is
 * killed; what the second place was told is on the disk. Returns what the fast copy lacked. Changes nothing if
 * `mayStill` says no once the files are read: the fast copy is then in use, and a later start brings it up.
 */
export async function recoverTexts(
  fast: FastTexts,
  places: readonly Files[],
  mayStill: () => boolean = () => true,
): Promise<Texts> {
  const found = await Promise.all(places.map(readPlace));
  if (!mayStill()) return noTexts;
  const texts = found.reduce(withChanges, noTexts);
  const missing = missingIn(texts, markIn(fast));
  const refused = bringUp(fast, missing);
  const latest = latestOf(texts);
  for (const [window, nth] of latest)
    if (!refused.has(window) && nth > markIn(fast)(window)) setMark(fast, window, nth);
  forgetMarks(fast, new Set(latest.keys()));
  return missing;
}
