import type { Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import { restorePlatform } from '#domain/platform.ts';
import { planExample } from '#exchange/example.ts';
import { createKeyView } from '#key/keyView.ts';
import { shippedKey } from '#key/shipped.ts';
import type { Effects } from '#session/effects.ts';
import type { Storage } from '#storage/storage.ts';
import { answered, openedExample } from './openedExample.ts';

/** Puts the real group of Blégny into the example's own database, once, and says where it is. Throws when it cannot. */
export async function openExample({ storages, ids }: Effects): Promise<PlatformId> {
  const { example } = storages;
  await openedExample(example);
  const known = (await answered(example.summaries()))[0]?.platform;
  if (known === undefined) {
    const { plan, platform } = planExample(ids, createKeyView(shippedKey));
    await commit(example, plan);
    return platform.id;
  }
  if (known.deleted !== undefined) await commit(example, restorePlatform(known));
  return known.id;
}

async function commit(storage: Storage, plan: Plan): Promise<void> {
  const committed = await storage.commit(plan);
  if (!committed.ok) throw new Error(`The example was not stored: ${committed.problems[0]?.type}`);
}
