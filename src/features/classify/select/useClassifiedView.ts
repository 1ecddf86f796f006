import { useEffect, useRef } from 'react';
import { type ClassifiedView, classifiedView } from '#domain/classifiedView.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useDerivedAtOnce } from '#session/useDerived.ts';
import { useKey } from '#session/useDesk.tsx';

/** Where each criterion is, at once after each act: what was dropped is seen where it went. */
export function useClassifiedView(): ClassifiedView {
  const { groupId } = usePlatformRoute();
  const { key, order } = useKey();
  const former = useRef<ClassifiedView>(undefined);
  const view = useDerivedAtOnce(
    (index) => classifiedView(statisticsOf(index, order).columns, key, groupId, former.current),
    [key, order, groupId],
  );
  useEffect(() => {
    former.current = view;
  }, [view]);
  return view;
}
