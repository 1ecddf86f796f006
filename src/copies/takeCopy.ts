import type { PlatformId } from '#domain/record/identity.ts';
import { records as registry } from '#domain/record/registry.ts';
import { highestOf } from '#domain/record/vector.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { countAll, shownCounts } from '#storage/counts.ts';
import { readStored } from '#storage/readStored.ts';
import type { Copy } from './copy.ts';

/** A platform as the database holds it, as a backup file. Undefined when the database does not hold it. */
export async function takeCopy(
  database: string,
  platformId: PlatformId,
  when: string,
): Promise<{ readonly copy: Copy; readonly text: string } | undefined> {
  const stored = await readStored(indexedDB, database, registry, platformId);
  if (stored === undefined) return undefined;
  const { records, seen, damaged } = stored;
  const { groups, criteria } = shownCounts(countAll(records));
  const name = records.platforms[0]?.name ?? '';
  const counts = { groups, criteria, erased: records.erasures.length };
  const copy: Copy = { database, platformId, name, when, counter: highestOf(seen), ...counts };
  return { copy, text: writeBundle({ records, seen, damaged }) };
}
