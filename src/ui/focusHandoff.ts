import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { isFocusLost, pageTitle } from './pageTitle.ts';

/** The element to focus after a navigation: scrolls to the top and returns the page's title. */
export function topOfPage(): HTMLElement | null {
  window.scrollTo(0, 0);
  return pageTitle();
}

/** The element at a position of a list, or the last one if the list is shorter. */
export function nthIn(list: Element | null, selector: string, at: number): HTMLElement | undefined {
  const all = list?.querySelectorAll<HTMLElement>(selector) ?? [];
  return all[Math.min(at, all.length - 1)];
}

/**
 * Moves the focus after a change; screens move it in no other way. Whenever `change` changes, the element that `next`
 * returns gets the focus; if it returns nothing, the focus stays. `lost`: only if no element has the focus, and without
 * scrolling. A closing dialog may return the focus to an element that is removed a moment later, so the focus is
 * checked again in the next frame.
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
 * For a list whose buttons are removed with their items: if the focused button disappears, the button at the same
 * position gets the focus, or the list itself when none is left. Such buttons carry `data-focus`.
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
