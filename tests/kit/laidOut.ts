import { vi } from 'vitest';

/** jsdom has no layout: gives elements that measure themselves a width, as a screen would. Call before each test. */
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
