import { expect, test, vi } from 'vitest';
import { createAwake } from '#effects/awake.ts';

/** A page that can be hidden, and a browser that counts how often it keeps the screen on. */
function aDevice({ refuses = false, has = true } = {}) {
  let on = 0;
  let asked = 0;
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const request = async () => {
    asked += 1;
    if (refuses) throw new DOMException('refused', 'NotAllowedError');
    on += 1;
    let isReleased = false;
    const end = async () => {
      if (!isReleased) on -= 1;
      isReleased = true;
    };
    // The browser takes it back by itself when the page is hidden.
    page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && void end());
    return { release: end };
  };
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const awake = createAwake({ wakeLock: has ? { request } : undefined, page: page as unknown as Document });
  return { awake, show, on: () => on, asked: () => asked };
}

test('The screen is kept on from the first who needs it to the last', async () => {
  const { awake, on } = aDevice();
  const [silence, reading] = [awake.hold(), awake.hold()];
  await vi.waitFor(() => expect(on()).toBe(1));
  silence();
  silence();
  await Promise.resolve();
  expect(on()).toBe(1);
  reading();
  await vi.waitFor(() => expect(on()).toBe(0));
});

test('The screen is kept on again when the page is visible again, and not after it is given back', async () => {
  const { awake, show, on, asked } = aDevice();
  const release = awake.hold();
  await vi.waitFor(() => expect(on()).toBe(1));
  show('hidden');
  expect(on()).toBe(0);
  show('visible');
  await vi.waitFor(() => expect(on()).toBe(1));
  release();
  await vi.waitFor(() => expect(on()).toBe(0));
  show('hidden');
  show('visible');
  expect(asked()).toBe(2);
});

test('What was given back before the browser answered is given back when it answers', async () => {
  const { awake, on, asked } = aDevice();
  awake.hold()();
  expect(asked()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(on()).toBe(0);
});

test('A browser that refuses, or knows of no such thing, breaks nothing', async () => {
  for (const device of [aDevice({ refuses: true }), aDevice({ has: false })]) {
    const release = device.awake.hold();
    await Promise.resolve();
    device.show('visible');
    release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(device.on()).toBe(0);
  }
});
