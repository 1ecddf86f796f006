import type { Page } from 'playwright';

/** The smallest side of a touch target, and the distance between two smaller ones, in CSS pixels. */
const least = 48;

/**
 * Every touch target on the screen that is smaller than 48 by 48 pixels, one sentence each. Exceptions: a link within a
 * sentence is as tall as its line, as in any text; a checkbox or radio button counts with its label; a control that
 * covers its card (`data-cover`) is as large as the card.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((side) => {
    const controls =
      'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=option], [role=checkbox], [role=radio], [role=tab], [role=combobox], [role=switch], [role=slider], [tabindex="0"]';
    const isInText = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.matches('p, li, span, dd, td') === true &&
      (element.parentElement.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    const hit = (element: Element): DOMRect => {
      const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
      const area = element.matches('input[type=checkbox], input[type=radio]') ? (label ?? element) : element;
      return area.getBoundingClientRect();
    };
    const top =
      document.querySelector('dialog[open]') ?? document.querySelector(':popover-open') ?? document.body;
    const isShown = (element: Element) =>
      element.checkVisibility({
        opacityProperty: false,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      }) && element.getClientRects().length > 0;
    const isScroller = (element: Element) =>
      !element.matches('button, a, input, select, textarea, summary') &&
      element.matches('[tabindex="0"]') &&
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    return [...top.querySelectorAll(controls)].flatMap((element) => {
      if (
        !isShown(element) ||
        isInText(element) ||
        isScroller(element) ||
        element.closest('[inert]') !== null
      )
        return [];
      if (element.matches('[data-cover]')) return [];
      const { width, height } = hit(element);
      if (width === 0 || (width > side - 0.5 && height > side - 0.5)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const kind = `${element.tagName.toLowerCase()}.${element.className}`;
      return [`${kind} "${name.slice(0, 40)}" is ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, least);
