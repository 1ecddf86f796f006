import { pageTitle } from '#ui/pageTitle.ts';

type Stand = { readonly parent: Element; readonly at: number };

/** Where an element stood, from itself outwards: what remains when it has gone. */
export type Trail = { readonly element: HTMLElement; readonly stands: readonly Stand[] };

export function trailOf(element: HTMLElement): Trail {
  const stands: Stand[] = [];
  for (let child: Element = element; child.parentElement !== null; child = child.parentElement) {
    const parent = child.parentElement;
    stands.push({ parent, at: Array.prototype.indexOf.call(parent.children, child) });
  }
  return { element, stands };
}

/** Not fields of text: the keyboard of a tablet would come up unasked. */
const controls = 'a[href], button:not(:disabled), summary, select:not(:disabled), [tabindex="0"]';

// Not in every engine of the tests.
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
 * What has the focus when an element lost it: nothing when the element is still there and usable, for then the person
 * left it; else the control that took its place, or the nearest after it, before it, around it; else the page's title.
 */
export function nextToFocus({ element, stands }: Trail): HTMLElement | null {
  if (canHaveFocus(element)) return null;
  for (const { parent, at } of stands) {
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
