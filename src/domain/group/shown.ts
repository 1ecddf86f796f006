import { isLive } from '#domain/record/base.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { AnyRecord, PlatformRecords } from '#domain/record/records.ts';
import type { Group } from './group.ts';

/**
 * A group is shown while it is live, and also when it was withdrawn as long as something lives in it (decision 025).
 * Every list and every count of groups follows this rule.
 */
export const isShownGroup = (isLiveGroup: boolean, living: number): boolean => isLiveGroup || living > 0;

/** The group in which a record lives. None for a withdrawn record, and for a criterion that is shown in another one. */
export function homeOf(record: AnyRecord | undefined): GroupId | undefined {
  if (!isLive(record) || !('groupId' in record)) return undefined;
  return 'joinedTo' in record && record.joinedTo !== undefined ? undefined : record.groupId;
}

/** The groups of these records that are shown. */
export function shownGroups({
  groups,
  criteria,
  syntheses,
}: Pick<PlatformRecords, 'groups' | 'criteria' | 'syntheses'>): readonly Group[] {
  const homes = new Set([...criteria, ...syntheses].map(homeOf));
  return groups.filter((group) => isShownGroup(isLive(group), homes.has(group.id) ? 1 : 0));
}
