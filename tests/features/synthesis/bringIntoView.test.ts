// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { bringIntoView } from '#features/synthesis/bringIntoView.ts';

/** A part that is first too far down, because the parts before it grow when they come near. */
function restlessPart(tops: number[]): { readonly part: HTMLElement; readonly scrolled: () => number } {
  const part = document.createElement('section');
  part.innerHTML = '<h2 tabindex="-1">E</h2>';
  document.body.append(part);
  let top = 46_000;
  let scrolls = 0;
  part.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  part.scrollIntoView = () => {
    scrolls += 1;
    top = tops.shift() ?? 48;
  };
  return { part, scrolled: () => scrolls };
}

test('a jump stays with its part until nothing moves any more, and hands the focus to its heading', async () => {
  const { part, scrolled } = restlessPart([20_000, 3_000, 48]);
  bringIntoView(part);
  await vi.waitFor(() => expect(scrolled()).toBe(6));
  expect(document.activeElement?.textContent).toBe('E');
});

test('a part that never comes to rest is left alone after a while', async () => {
  const { part, scrolled } = restlessPart(Array.from({ length: 200 }, (_, step) => step * 10));
  bringIntoView(part);
  await vi.waitFor(() => expect(scrolled()).toBe(40));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(scrolled()).toBe(40);
});
