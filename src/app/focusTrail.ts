import { pageTitle } from '#ui/pageTitle.ts';

type Position = { readonly parent: Element; readonly at: number };

/**
 * The position of an element in each of its ancestors, from the nearest outwards. It survives the element's removal.
 */
export type Trail = { readonly element: HTMLElement; readonly positions: readonly Position[] };

export function trailOf(element: HTMLElement): Trail {
  const positions: Position[] = [];
  for (let child: Element = element; child.parentElement !== null; child = child.parentElement) {
    const parent = child.parentElement;
    positions.push({ parent, at: Array.prototype.indexOf.call(parent.children, child) });
  }
  return { element, positions };
}

/** Text fields are left out: focusing one would open a tablet's keyboard unasked. */
const controls = 'a[href], button:not(:disabled), summary, select:not(:disabled), [tabindex="0"]';

// `checkVisibility` does not exist in every engine of the tests.
const isShown = (element: Element): boolean =>
  element.isConnected && element.checkVisibility?.() !== false && element.closest('[inert]') === null;

const canHaveFocus = (element: HTMLElement): boolean =>
  isShown(element) && !element.matches(':disabled') && element.closest('[hidden]') === null;

function firstIn(element: Element): HTMLElement | undefined {
  const inside = [...element.querySelectorAll<HTMLElement>(controls)];
  const all = element.matches(controls) ? [element as HTMLElement, ...inside] : inside;
  return all.find(isShown);
}

/**
 * The element to focus after `element` lost the focus. Null if it is still there and usable: then the person left it.
 * Otherwise the control that took its place, or the nearest one after, before or around it, or else the page's title.
 */
export function nextToFocus({ element, positions }: Trail): HTMLElement | null {
  if (canHaveFocus(element)) return null;
  for (const { parent, at } of positions) {
    if (!isShown(parent)) continue;
    if (parent.matches('main, body')) break;
    const { children } = parent;
    const around = [...[...children].slice(at), ...[...children].slice(0, at).reverse()];
    for (const each of around) {
      const next = firstIn(each);
      if (next !== undefined) return next;
    }
    if (parent instanceof HTMLElement && parent.tabIndex === -1 && parent.hasAttribute('tabindex'))
      return parent;
  }
  return pageTitle();
}
