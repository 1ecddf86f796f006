import { collectionCsv } from './collection.ts';
import { openStorage, planOf, saved, timeImport } from './importing.ts';
import { openRaw } from './raw.ts';
import { timeSaves } from './saving.ts';
import { timeSuggestions } from './suggesting.ts';
import { timeSynthesis } from './synthesis.ts';

/** Stores a collection in the program's own database and returns where to write into it. */
async function seed(
  platform: string,
  count: number,
  unclassified?: number,
): Promise<{ platformId: string; groupId: string }> {
  const storage = await openStorage('spiral');
  const { stored } = await saved(storage, planOf(collectionCsv(platform, count, unclassified)));
  storage.close();
  const group = stored.find(({ table }) => table === 'groups')?.record;
  if (group === undefined) throw new Error('no group');
  return { platformId: group.platformId, groupId: group.id };
}

export type CoreBench = {
  readonly seed: typeof seed;
  readonly timeImport: typeof timeImport;
  readonly timeSaves: typeof timeSaves;
  readonly timeSuggestions: typeof timeSuggestions;
  readonly timeSynthesis: typeof timeSynthesis;
  readonly openRaw: typeof openRaw;
};

Object.assign(window, {
  core: { seed, timeImport, timeSaves, timeSuggestions, timeSynthesis, openRaw } satisfies CoreBench,
});
