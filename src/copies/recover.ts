import { type FastTexts, forgetMarks, isMark, markIn, setMark } from './fastTexts.ts';
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
 * What the fast copy has otherwise than the second place, and not because it forgot: the page was closed before its
 * worker had written it. A text that was removed would stay in the second place for ever.
 */
function unheardOf(fast: FastTexts, texts: Texts, missing: Texts): Texts {
  const names = [...fast.names().filter((name) => !isMark(name)), ...Object.keys(texts)];
  const differing = names.filter((name) => !(name in missing) && fast.get(name) !== texts[name]?.text);
  return Object.fromEntries(
    differing.map((name) => {
      const text = fast.get(name);
      return [name, { window: '', nth: 0, at: 0, ...(text === undefined ? {} : { text }) }];
    }),
  );
}

/**
 * Brings the fast copy up to the second place. The browser may forget what the fast copy was told last when it is
 * killed; what the second place was told is on the disk. Returns what is to be written to the second place: what the
 * fast copy lacked, and what the second place lacks. The fast copy is left alone if `mayStill` says no once the files
 * are read: it is then in use, and a later start brings it up.
 */
export async function recoverTexts(
  fast: FastTexts,
  places: readonly Files[],
  mayStill: () => boolean = () => true,
): Promise<Texts> {
  const found = await Promise.all(places.map(readPlace));
  const texts = found.reduce(withChanges, noTexts);
  const missing = missingIn(texts, markIn(fast));
  const unheard = unheardOf(fast, texts, missing);
  if (!mayStill()) return unheard;
  const refused = bringUp(fast, missing);
  const latest = latestOf(texts);
  for (const [window, nth] of latest)
    if (!refused.has(window) && nth > markIn(fast)(window)) setMark(fast, window, nth);
  forgetMarks(fast, new Set(latest.keys()));
  return { ...unheard, ...missing };
}
