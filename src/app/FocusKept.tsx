import { useEffect } from 'react';
import { isFocusLost } from '#ui/pageTitle.ts';
import { nextToFocus, type Trail, trailOf } from './focusTrail.ts';

/**
 * In milliseconds: long enough for a screen to move the focus itself when one of its controls goes, since it knows
 * better where.
 */
const patience = 60;

/**
 * When a focused control is removed or disabled, the browser focuses nothing, and keyboard users lose their place. This
 * moves the focus to what is now in the control's place. Renders nothing.
 */
export function FocusKept() {
  useEffect(() => {
    let trail: Trail | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      trail = target instanceof HTMLElement ? trailOf(target) : undefined;
    };
    const look = () => {
      waiting = undefined;
      const next = trail && isFocusLost() ? nextToFocus(trail) : null;
      // Nobody asked to be here, unlike after navigation, so the focus must be visible (base.css).
      next?.toggleAttribute('data-kept', true);
      next?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (trail && isFocusLost()) waiting ??= setTimeout(look, patience);
    });
    document.addEventListener('focusin', note);
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden', 'inert'],
    });
    return () => {
      document.removeEventListener('focusin', note);
      watch.disconnect();
      clearTimeout(waiting);
    };
  }, []);
  return null;
}
