const failed = new Set<string>();

/**
 * Records the style sheets that failed to load. The bundler's loader requests each sheet only once, and would later
 * render the page without it. Call this once, before the first part is loaded.
 */
export function noteFailedSheets(page: Document): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    failed.add(target.href);
    target.remove();
  };
  // The error event of a link does not bubble, so it is captured.
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

/** Reloads the sheets that failed. */
export const loadFailedSheets = (): Promise<unknown> => Promise.all([...failed].map(loadSheet));
