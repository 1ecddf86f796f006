import { useEffect } from 'react';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';

/** The group in the address. If the platform has only one, it is added to the address, together with `question`. */
export function useGroupInHand(question?: Question): {
  readonly group: Group | undefined;
  readonly groups: readonly Group[];
} {
  const route = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  const group = groups.find(({ id }) => id === route.groupId);
  const only = groups.length === 1 ? groups[0] : undefined;
  useEffect(() => {
    if (group !== undefined || only === undefined) return;
    go({ ...route, groupId: only.id, ...(question && { question }) }, { replace: true });
  }, [group, only, route, go, question]);
  return { group, groups };
}
