const failed = new Set<string>();

/**
 * Notes the style sheets that could not be loaded. The build's own loader asks for each sheet once and never again: it
 * would show the page without it. Call once, before the first part is loaded.
 */
export function noteFailedSheets(page: Document): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    failed.add(target.href);
    target.remove();
  };
  // The event does not bubble.
  page.addEventListener('error', note, { capture: true });
}

function loadSheet(address: string): Promise<unknown> {
  failed.delete(address);
  const link = document.createElement('link');
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`Unable to preload CSS for ${address}`));
    Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href: address });
    document.head.append(link);
  });
}

/** Loads the sheets that failed before. */
export const loadFailedSheets = (): Promise<unknown> => Promise.all([...failed].map(loadSheet));
