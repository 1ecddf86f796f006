import { useEffect } from 'react';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';

/**
 * The group in the address. If the platform has only one, it is added to the address, together with `question`. Another
 * window may withdraw the group while somebody writes for it: it stays in hand while `isWriting` says so, because the
 * words would otherwise go to the group that is left.
 */
export function useGroupInHand(
  question?: Question,
  isWriting: (groupId: GroupId) => boolean = () => false,
): {
  readonly group: Group | undefined;
  readonly groups: readonly Group[];
} {
  const route = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  const named = useIndex((index) => route.groupId && index.record('groups', route.groupId));
  const isKept = named !== undefined && isWriting(named.id);
  const group = groups.find(({ id }) => id === route.groupId) ?? (isKept ? named : undefined);
  const only = groups.length === 1 ? groups[0] : undefined;
  useEffect(() => {
    if (group !== undefined || only === undefined) return;
    go({ ...route, groupId: only.id, ...(question && { question }) }, { replace: true });
  }, [group, only, route, go, question]);
  return { group, groups };
}
