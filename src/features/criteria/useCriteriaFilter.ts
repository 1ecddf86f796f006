import { useCallback, useMemo, useState } from 'react';
import type { CriteriaFilter } from '#domain/views/criteriaList.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import type { PlatformRoute } from '#session/routes.ts';

/**
 * The filters of the list. The group, and the question within it, are in the address, so that links can lead to them
 * and a reload keeps them. The other filters are not kept.
 */
export function useCriteriaFilter(): readonly [
  filter: CriteriaFilter,
  change: (filter: CriteriaFilter) => void,
  showAll: () => void,
] {
  const route = usePlatformRoute();
  const go = useGo();
  const [local, setLocal] = useState<CriteriaFilter>({});
  const { groupId } = route;
  const question = groupId === undefined ? local.question : route.question;
  const { component, text } = local;
  const filter = useMemo(
    () => ({ groupId, question, component, text }),
    [groupId, question, component, text],
  );
  const change = useCallback(
    (next: CriteriaFilter) => {
      setLocal(next);
      const narrowed = narrowedRoute(route, next);
      if (narrowed.groupId !== route.groupId || narrowed.question !== route.question) {
        go(narrowed, { replace: true });
      }
    },
    [route, go],
  );
  const showAll = useCallback(() => change({}), [change]);
  return [filter, change, showAll];
}

function narrowedRoute(route: PlatformRoute, { groupId, question }: CriteriaFilter): PlatformRoute {
  const { page, space, platformId, place } = route;
  if (groupId === undefined) return { page, space, platformId, place };
  return { page, space, platformId, place, groupId, ...(question === undefined ? {} : { question }) };
}
