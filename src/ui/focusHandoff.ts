import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { isFocusLost, pageTitle } from './pageTitle.ts';

/** For a page that one comes to: from its top, its heading first. */
export function topOfPage(): HTMLElement | null {
  window.scrollTo(0, 0);
  return pageTitle();
}

/** What stands at a place of a list now, or the last one where there are fewer. */
export function nthIn(list: Element | null, selector: string, at: number): HTMLElement | undefined {
  const all = list?.querySelectorAll<HTMLElement>(selector) ?? [];
  return all[Math.min(at, all.length - 1)];
}

/**
 * The one way in which a screen hands the focus on. Whenever `change` becomes another value, what `next` finds has the
 * focus; where it finds nothing, the focus stays. `lost`: only when the focus is on nothing, and without scrolling.
 * A dialog that closes gives the focus back to what may be gone a moment later: hence a second look in the next frame.
 */
export function useFocusHandoff(
  change: unknown,
  next: () => HTMLElement | null | undefined,
  when: 'always' | 'lost' = 'always',
): void {
  const former = useRef(change);
  const give = useEffectEvent(() => {
    const element = next();
    element?.focus({ preventScroll: when === 'lost' || element === pageTitle() });
  });
  const isWanted = useEffectEvent(() => when === 'always' || isFocusLost());
  useEffect(() => {
    if (former.current === change) return undefined;
    former.current = change;
    if (isWanted()) give();
    const frame = requestAnimationFrame(() => {
      if (isFocusLost()) give();
    });
    return () => cancelAnimationFrame(frame);
  }, [change]);
}

/**
 * For a list whose buttons go with their items: whoever had the focus on one goes on at the same place, or on the list
 * when none is left. Such buttons carry `data-focus`.
 */
export function useFocusInList(list: RefObject<HTMLElement | null>, items: readonly unknown[]): void {
  const at = useRef(-1);
  useEffect(() => {
    const element = list.current;
    const note = ({ target }: FocusEvent) => {
      at.current = [...(element?.querySelectorAll('[data-focus]') ?? [])].indexOf(target as Element);
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [list]);
  const next = () =>
    at.current === -1 ? null : (nthIn(list.current, '[data-focus]', at.current) ?? list.current);
  useFocusHandoff(items, next, 'lost');
}
