import { addCriteria } from '#domain/criterion/add.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { realIds } from '#effects/ids.ts';
import type { Storage } from '#storage/storage.ts';
import { indexOf, saved } from './importing.ts';
import { openRaw, putAll, putOne } from './raw.ts';

export type SaveTimes = { readonly ours: number[]; readonly raw: number[] };

function planOne(index: PlatformIndex, text: string) {
  const groupId = index.groups()[0]?.id;
  if (groupId === undefined) throw new Error('no group');
  const plan = addCriteria(index, realIds, [{ groupId, question: 'WB', text }]);
  if (!plan.ok) throw new Error('refused');
  return plan.value;
}

async function timeOne(storage: Storage, raw: IDBDatabase, index: PlatformIndex, text: string) {
  const start = performance.now();
  const { stored, seen, entry } = await saved(storage, planOne(index, text));
  const ours = performance.now() - start;
  index.apply({ stored, seen, counter: entry.counter });
  const record = stored[0]?.record;
  if (record === undefined) throw new Error('nothing stored');
  const rawStart = performance.now();
  await putOne(raw, record);
  return { ours, raw: performance.now() - rawStart };
}

/** Saves one criterion at a time into a platform of `count`, in turns with a plain put into the same rows. */
export async function timeSaves(count: number, times: number): Promise<SaveTimes> {
  const { storage, index } = await indexOf(`bench-save-${count}`, count);
  const raw = await openRaw(`bench-save-raw-${count}`);
  const criteria = index.criteria().map((record) => ({ table: 'criteria', record }) as const);
  await putAll(raw, criteria);
  const found: SaveTimes = { ours: [], raw: [] };
  for (let n = -10; n < times; n += 1) {
    const one = await timeOne(storage, raw, index, `Être entendu, ${n}`);
    // The first ones are not counted: they warm up the code.
    if (n < 0) continue;
    found.ours.push(one.ours);
    found.raw.push(one.raw);
  }
  storage.close();
  raw.close();
  return found;
}
