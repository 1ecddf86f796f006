import { vi } from 'vitest';

/** jsdom lays nothing out: a place that measures itself gets a width here, as a screen would give it. Call before each test. */
export function giveWidth(width = 900): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 400));
}
