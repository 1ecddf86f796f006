import { useEffect } from 'react';
import { isFocusLost } from '#ui/pageTitle.ts';
import { nextToFocus, type Trail, trailOf } from './focusTrail.ts';

/** After whatever a screen does itself when one of its controls goes: it knows better where to go on. */
const patience = 60;

/**
 * A control that goes, or stops working, while it has the focus would leave those who type nowhere: the browser gives
 * the focus to nothing. It then goes to what stands where the control stood. Renders nothing.
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
      // Nobody asked to be here, unlike on arriving: whoever types must see where they are (base.css).
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
