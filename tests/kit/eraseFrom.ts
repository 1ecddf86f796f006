import { createPlatformIndex } from '#domain/index/platformIndex.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import type { Storage } from '#storage/storage.ts';

/** Withdraws a record with everything in it and erases it for ever, as a person does in another window. */
export async function eraseFrom(
  storage: Storage,
  platformId: PlatformId,
  table: 'criteria' | 'groups',
  id: string,
): Promise<void> {
  const index = createPlatformIndex(await storage.load(platformId));
  const changes = withdrawal(index, table, [id as never]);
  const items = changes.map((change) => ({ table: change.table, id: change.after.id }));
  await storage.commit({ act: { type: 'removeCriterion', count: 1 }, changes });
  const result = await storage.eraseRecords({ platformId, day: '2026-03-14', items });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}
