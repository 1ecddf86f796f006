import type { Group } from '#domain/group/group.ts';
import { isShownGroup } from '#domain/group/shown.ts';
import { questions } from '#domain/platform/question.ts';
import { isLive } from '#domain/record/base.ts';
import { lifeUnit } from '#domain/record/entity.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { bucketOf, type Live, placeGroup } from './liveLists.ts';
import type { Tables } from './tables.ts';

/** Only the difference between none and some matters. */
const livingIn = (live: Live, id: GroupId): number =>
  questions.find((question) => bucketOf(live, id, question).length > 0) !== undefined ||
  live.syntheses.some(({ groupId }) => groupId === id)
    ? 1
    : 0;

/** Shows the group as live and keeps its withdrawal as a conflict to choose, as after an edit of the group itself. */
function shownAlive(group: Group): Group {
  const { deleted, siblings, ...rest } = group;
  if (deleted === undefined) return group;
  const lives = [...(siblings?.[lifeUnit] ?? []), { stamp: deleted, value: { deleted: true } }];
  return { ...rest, siblings: { ...siblings, [lifeUnit]: lives } };
}

function nowShown({ inhabited }: Live, stored: Group): Group {
  const known = inhabited.get(stored.id);
  return known?.stored === stored ? known.shown : shownAlive(stored);
}

function keepAlive(live: Live, stored: Group): readonly Group[] {
  const shown = nowShown(live, stored);
  if (live.groups.includes(shown)) return [];
  live.inhabited.set(stored.id, { stored, shown });
  placeGroup(live, shown, true);
  return [shown];
}

function letGo(live: Live, stored: Group): readonly Group[] {
  if (!live.inhabited.delete(stored.id)) return [];
  placeGroup(live, stored, true);
  return [stored];
}

/**
 * Shows every withdrawn group that holds a live criterion or text: what somebody wrote without having seen the
 * withdrawal must be found somewhere. Returns the groups whose display changed.
 */
export const showInhabited = (tables: Tables, live: Live): readonly Group[] =>
  [...tables.groups.values()].flatMap((group) => {
    if (isLive(group)) {
      live.inhabited.delete(group.id);
      return [];
    }
    return isShownGroup(false, livingIn(live, group.id)) ? keepAlive(live, group) : letGo(live, group);
  });
