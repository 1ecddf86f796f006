import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createSession } from '#session/session.ts';
import { SessionProvider } from '#session/useSession.tsx';
import { useNow } from '#session/useSilences.ts';
import { aDevice } from '../kit/workshop.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The time that a page shows, in a browser that looks at repeated timers once a minute only. */
async function shownTime(end?: number) {
  const { effects } = await aDevice();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('setInterval', () => 0);
  let now = 1_000;
  const session = createSession({ ...effects, clock: { now: () => now } }, ['fr']);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SessionProvider session={session}>{children}</SessionProvider>
  );
  const { result } = renderHook(() => useNow(true, end), { wrapper });
  const pass = (ms: number) =>
    act(async () => {
      now += ms;
      await vi.advanceTimersByTimeAsync(ms);
    });
  return { result, pass };
}

test('The end of a silence is noticed when it comes, also in a page that has been hidden for long', async () => {
  const { result, pass } = await shownTime(601_000);
  await pass(599_000);
  expect(result.current).toBe(1_000);
  await pass(1_000);
  expect(result.current).toBe(601_000);
});

test('A page that is shown again shows the time at once', async () => {
  const { result, pass } = await shownTime();
  await pass(45_000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe(46_000);
});
