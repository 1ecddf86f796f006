import type { PlatformId } from '#domain/record/identity.ts';
import { clearTexts } from '#session/drafts.ts';
import type { Effects } from '#session/effects.ts';
import { openExample } from './openExample.ts';
import { answered, openedExample } from './openedExample.ts';

/**
 * Restores the example to its first state: erases it from its own database and stores it again. No other data of the
 * device is touched. Throws when it cannot be erased (it then stays unchanged) or cannot be stored.
 */
export async function resetExample(effects: Effects): Promise<PlatformId> {
  const { example } = effects.storages;
  await openedExample(example);
  for (const { platform } of await answered(example.summaries())) {
    const erased = await example.erase(platform.id);
    if (!erased.ok) throw new Error(`The example was not erased: ${erased.problems[0]?.type}`);
    clearTexts(effects.textStore, 'example', platform.id);
  }
  return openExample(effects);
}
