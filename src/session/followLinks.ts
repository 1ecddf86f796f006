import { navigateTo } from './overPage.ts';

/**
 * The address that a click leads to within this window of the program. Undefined if the browser should follow the link
 * (a new tab, a file).
 */
function addressOf(event: MouseEvent): string | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return undefined;
  const address = link.getAttribute('href') ?? '';
  return address.startsWith('#/') && address !== location.hash ? address : undefined;
}

/** Reports a step back or forward at once: the browser's own `hashchange` comes too late (see `followLinks`). */
const tellStep = (): void => void dispatchEvent(new HashChangeEvent('hashchange'));

/**
 * Follows the program's links during the click itself, until the returned function is called. If this were left to the
 * browser, the address would change at once, but `hashchange` would come after the next frame. What is typed until then
 * would be saved by the page that is being left, under another question.
 */
export function followLinks(): () => void {
  const follow = (event: MouseEvent) => {
    const address = addressOf(event);
    if (address === undefined) return;
    event.preventDefault();
    navigateTo(address);
  };
  document.addEventListener('click', follow);
  addEventListener('popstate', tellStep);
  return () => {
    document.removeEventListener('click', follow);
    removeEventListener('popstate', tellStep);
  };
}
