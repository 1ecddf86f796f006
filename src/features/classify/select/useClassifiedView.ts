import { useEffect, useMemo, useRef } from 'react';
import { type ClassifiedView, classifiedView } from '#domain/classifiedView.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { useDeskState, useKey } from '#session/useDesk.tsx';

/** Where each criterion is, at once after each act: what was dropped is seen where it went. */
export function useClassifiedView(): ClassifiedView {
  const { groupId } = usePlatformRoute();
  const { key } = useKey();
  const index = useDeskState((state) => state.index);
  const revision = useDeskState((state) => state.revision);
  const former = useRef<ClassifiedView>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place; its revision tells when
  const view = useMemo(
    () => classifiedView(index, key, groupId, former.current),
    [index, revision, key, groupId],
  );
  useEffect(() => {
    former.current = view;
  }, [view]);
  return view;
}
