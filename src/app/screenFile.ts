import type { Clock, Ids } from '#domain/record/identity.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { bundleLines } from '#exchange/bundle/bundle.ts';
import { fileName } from '#exchange/fileName.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { recordsForFile } from '#session/provisional.ts';

type Given = { readonly clock: Clock; readonly ids: Ids };

/**
 * Saves a backup of what the screen shows through the browser, including unsaved acts. Throws when it cannot be made.
 */
export function saveScreenFile(openPlatform: OpenPlatform, { clock, ids }: Given, word: string): void {
  const { index, damaged } = openPlatform.state.getState();
  const name = fileName(index.platform?.name ?? '', word, clock.now(), 'json', 'table-spiral');
  const records = recordsForFile(index, ids, new Date(clock.now()).toISOString());
  downloadFile([...bundleLines({ ...records, damaged: damaged.length })], name, 'application/json');
}
