import type { Copies } from '#copies/copies.ts';
import type { BegunText } from '#domain/begun/begunText.ts';
import type { Clock, Ids } from '#domain/record/identity.ts';
import { highestOf } from '#domain/record/vector.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { bundleLines } from '#exchange/bundle/bundle.ts';
import { fileName } from '#exchange/fileName.ts';
import { begunTexts } from '#session/begunTexts.ts';
import type { TextStore } from '#session/effects.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { recordsForFile } from '#session/provisional.ts';
import { countAll, shownCounts } from '#storage/counts.ts';

type Given = { readonly clock: Clock; readonly ids: Ids };

/** What the screen shows, including unsaved acts, as the lines of a backup. */
function onScreen(openPlatform: OpenPlatform, { clock, ids }: Given, begun: readonly BegunText[] = []) {
  const { index, damaged } = openPlatform.state.getState();
  const { records, seen } = recordsForFile(index, ids, new Date(clock.now()).toISOString());
  const lines = [...bundleLines({ records, seen, damaged: damaged.length, begun })];
  return { name: index.platform?.name ?? '', records, seen, lines };
}

/**
 * Saves a backup of what the screen shows through the browser, including unsaved acts and begun texts. Throws when it
 * cannot be made.
 */
export function saveScreenFile(
  openPlatform: OpenPlatform,
  given: Given & { readonly textStore: TextStore },
  word: string,
): void {
  const begun = begunTexts({ ...openPlatform, textStore: given.textStore });
  const { name, lines } = onScreen(openPlatform, given, begun);
  const file = fileName(name, word, given.clock.now(), 'json', 'table-spiral');
  downloadFile(lines, file, 'application/json');
}

/**
 * Keeps what the screen shows as the newest second copy: the database no longer holds it, and the next start offers the
 * newest copy. Begun texts are in the second place already. Rejects when the disk refuses.
 */
export async function keepScreenCopy(
  openPlatform: OpenPlatform,
  given: Given & { readonly copies: Copies },
): Promise<void> {
  const { name, records, seen, lines } = onScreen(openPlatform, given);
  const { platformId } = openPlatform;
  const counts = { ...shownCounts(countAll(records)), erased: records.erasures.length };
  const copy = { platformId, name, counter: highestOf(seen), ...counts };
  await given.copies.keep(copy, lines.join(''));
}
