import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { restorePlatform } from '#domain/platform/edit.ts';
import type { Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { planExample } from '#exchange/example.ts';
import type { Effects } from '#session/effects.ts';
import type { Storage } from '#storage/storage.ts';
import { answered, openedExample } from './openedExample.ts';

/** Stores the real group of Blégny in the example's own database, once, and returns its platform id, or throws. */
export async function openExample({ storages, ids }: Effects): Promise<PlatformId> {
  const { example } = storages;
  await openedExample(example);
  const known = (await answered(example.summaries()))[0]?.platform;
  if (known === undefined) {
    const { plan, platform } = planExample(ids, createCodebookView(shippedCodebook));
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
