import type { PlatformId } from '#domain/identity.ts';
import type { Effects } from '#session/effects.ts';

/** Puts the real group of Blégny into the example's own database, once, and says where it is. */
export async function openExample({ storages }: Effects): Promise<PlatformId> {
  const found = await storages.example.open();
  if (found.state === 'evicted') storages.example.acceptEviction();
  const [known] = await storages.example.summaries();
  if (known !== undefined) return known.platform.id;
  throw new Error('No example yet');
}
