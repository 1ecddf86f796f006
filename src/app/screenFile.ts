import type { Clock, Ids } from '#domain/identity.ts';
import { handOver } from '#effects/handOver.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { fileName } from '#exchange/fileName.ts';
import type { Desk } from '#session/desk.ts';
import { recordsForFile } from '#session/provisional.ts';

type Given = { readonly clock: Clock; readonly ids: Ids };

/** Hands a backup of what the screen shows to the browser, unsaved acts included. Throws when it cannot be made. */
export function saveScreenFile(desk: Desk, { clock, ids }: Given, word: string): void {
  const { index, damaged } = desk.state.getState();
  const name = fileName(index.platform?.name ?? '', word, clock.now(), 'json', 'table-spiral');
  const records = recordsForFile(index, ids, new Date(clock.now()).toISOString());
  handOver(writeBundle({ ...records, damaged: damaged.length }), name, 'application/json');
}
