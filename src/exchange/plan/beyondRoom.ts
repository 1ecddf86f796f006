import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { criteriaLimit, roomIn } from '#domain/platform/room.ts';
import { isLive } from '#domain/record/base.ts';
import type { Plan } from '#domain/record/change.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import type { ImportPreview } from './preview.ts';

type Here = Pick<PlatformIndex, 'criteriaCount' | 'stored'> | undefined;

const isNew = (index: Here, id: string): boolean => !isLive(index?.stored('criteria', id));

/** How many criteria would be there after the plan and are not there now, joined ones included. */
function comingIn({ changes, incoming }: Plan, index: Here): number {
  const written = changes.filter(({ table, kind }) => table === 'criteria' && kind === 'put');
  const merged = (incoming?.stored ?? []).filter(
    ({ table, record }) => table === 'criteria' && isLive(record),
  );
  const ids = [...written.map(({ after }) => after.id), ...merged.map(({ record }) => record.id)];
  return new Set(ids.filter((id) => isNew(index, id))).size;
}

type Unchecked = Omit<ImportPreview, 'coming' | 'beyond'>;

function checked(preview: Unchecked, index: Here, left: number): ImportPreview {
  const { plan } = preview;
  const coming = comingIn(plan, index);
  if (coming <= left) return { ...preview, coming };
  const empty = { act: { ...plan.act, count: 0 }, changes: [] };
  return { ...preview, coming, plan: empty, beyond: { coming, left, limit: criteriaLimit } };
}

/** Rows that do not fit into the platform are refused together: the plan is then empty, and `beyond` says why. */
export const withinRoom = (preview: Unchecked, index: Here): ImportPreview =>
  checked(preview, index, roomIn(index));

/**
 * The same for a backup. What one device wrote is always read back: a backup that by itself exceeds the limit may bring
 * the platform to its own size, and no further.
 */
export function withinRoomOf(
  preview: Unchecked,
  index: Here,
  { criteria }: Pick<PlatformRecords, 'criteria'>,
): ImportPreview {
  const { id } = preview.platform;
  const own = criteria.filter((each) => each.platformId === id && isLive(each)).length;
  return checked(preview, index, Math.max(roomIn(index), own - (index?.criteriaCount ?? 0)));
}
