import { navigate } from 'wouter/use-hash-location';

/** Where a click leads in this window and in the program; undefined where it is the browser's to follow (a new tab, a file). */
function addressOf(event: MouseEvent): string | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return undefined;
  const address = link.getAttribute('href') ?? '';
  return address.startsWith('#/') && address !== location.hash ? address : undefined;
}

/** A step back or forth is told as soon as it is taken, too. */
const tellStep = (): void => void dispatchEvent(new HashChangeEvent('hashchange'));

/**
 * Follows the program's links in the click itself, until what it returns is called. Left to the browser, the address
 * changes at once, but `hashchange` comes after the next frame: what is typed until then would be saved on the page that
 * is being left, under another question.
 */
export function followLinks(): () => void {
  const follow = (event: MouseEvent) => {
    const address = addressOf(event);
    if (address === undefined) return;
    event.preventDefault();
    navigate(address);
  };
  document.addEventListener('click', follow);
  addEventListener('popstate', tellStep);
  return () => {
    document.removeEventListener('click', follow);
    removeEventListener('popstate', tellStep);
  };
}
