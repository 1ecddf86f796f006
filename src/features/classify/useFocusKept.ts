import { useEffect, useRef } from 'react';
import type { CriterionId } from '#domain/identity.ts';

/** What is in hand, as something that can have the focus. */
export const inHandElement = 'in-hand';

/**
 * A chip or a neighbour that was touched goes away with its criterion: the focus then goes to the next one, or to the
 * page's title when that was the last.
 */
export function useFocusKept(inHand: CriterionId | undefined): void {
  const former = useRef(inHand);
  useEffect(() => {
    if (former.current === inHand) return;
    former.current = inHand;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const next = document.getElementById(inHandElement) ?? document.getElementById('page-title');
    next?.focus({ preventScroll: true });
  }, [inHand]);
}
