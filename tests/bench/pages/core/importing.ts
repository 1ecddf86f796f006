import Papa from 'papaparse';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { createPlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import { realClock } from '#effects/clock.ts';
import { realIds } from '#effects/ids.ts';
import { readFile } from '#exchange/detect.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import { platformsIn } from '#exchange/plan/request.ts';
import { browserTextStore } from '#session/effects.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import { createSentinelKeeper } from '#storage/sentinel.ts';
import type { Committed, Storage } from '#storage/storage.ts';
import { collectionCsv } from './collection.ts';
import { openRaw, putAll } from './raw.ts';

const codebook = createCodebookView(shippedCodebook);

/** Converts a person's file: bytes → rows → one plan into a platform of its own. */
export function planOf(bytes: Uint8Array): Plan {
  const reading = readFile(bytes);
  if (reading.kind !== 'rows') throw new Error(`not read: ${JSON.stringify(reading)}`);
  const platform = platformsIn(reading)[0]?.platform;
  if (platform === undefined) throw new Error('no platform in the file');
  const { plan } = planImport({
    reading,
    target: { kind: 'new', platform },
    ids: realIds,
    codebook,
    defaults: { groupName: 'Groupe', language: 'fr' },
    onDifference: 'keep',
  });
  return plan;
}

export async function openStorage(name: string): Promise<Storage> {
  const sentinel = createSentinelKeeper(
    name,
    browserTextStore(() => globalThis.localStorage),
  );
  const storage = createDexieStorage({ name, clock: realClock, newId: realIds.next, sentinel });
  const opening = await storage.open();
  if (opening.state === 'evicted') storage.acceptEviction('forget');
  return storage;
}

export async function saved(storage: Storage, plan: Plan): Promise<Committed> {
  const result = await storage.commit(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export type ImportTimes = {
  readonly ours: number;
  readonly raw: number;
  readonly read: number;
  readonly write: number;
  readonly rawRead: number;
  readonly rawWrite: number;
};

/** Imports the same file twice, into an empty database each: as the program does it, and with the least work. */
export async function timeImport(run: number, count: number): Promise<ImportTimes> {
  const bytes = collectionCsv(`Plate-forme ${run}`, count);
  const storage = await openStorage(`bench-import-${count}-${run}`);
  const start = performance.now();
  const plan = planOf(bytes);
  const read = performance.now();
  const { stored } = await saved(storage, plan);
  const end = performance.now();
  storage.close();

  const raw = await openRaw(`bench-raw-${count}-${run}`);
  const rawStart = performance.now();
  const parsed = Papa.parse(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true });
  const rawRead = performance.now();
  await putAll(raw, stored);
  const rawEnd = performance.now();
  raw.close();
  if (parsed.data.length !== count || stored.length < count) throw new Error('rows are missing');
  return {
    ours: end - start,
    raw: rawEnd - rawStart,
    read: read - start,
    write: end - read,
    rawRead: rawRead - rawStart,
    rawWrite: rawEnd - rawRead,
  };
}

/** An index over a collection, as an open platform has it. */
export async function indexOf(name: string, count: number) {
  const storage = await openStorage(name);
  const { stored } = await saved(storage, planOf(collectionCsv('Plate-forme', count)));
  const platformId = stored[0]?.record.platformId;
  if (platformId === undefined) throw new Error('nothing stored');
  const index = createPlatformIndex(await storage.load(platformId));
  return { storage, index };
}
