import { useEffect, useRef } from 'react';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { type ClassifiedView, classifiedView } from '#domain/views/classifiedView.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useDerivedAtOnce } from '#session/useDerived.ts';

/** The component of each criterion, updated at once after each act, so that a dropped note appears where it went. */
export function useClassifiedView(): ClassifiedView {
  const { groupId } = usePlatformRoute();
  const { codebook, order } = useCodebook();
  const former = useRef<ClassifiedView>(undefined);
  const view = useDerivedAtOnce(
    (index) => classifiedView(statisticsOf(index, order).columns, codebook, groupId, former.current),
    [codebook, order, groupId],
  );
  useEffect(() => {
    former.current = view;
  }, [view]);
  return view;
}
