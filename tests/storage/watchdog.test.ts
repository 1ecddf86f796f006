import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '#storage/watchdog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

test('a write that answers in time is simply its answer', async () => {
  const { first } = watch(() => new Promise((resolve) => setTimeout(() => resolve('kept'), 2900)), 3000);
  await vi.advanceTimersByTimeAsync(2900);
  expect(await first).toEqual({ answered: true, value: 'kept' });
});

test('after three seconds without an answer the silence is told', async () => {
  const told = vi.fn();
  void watch(never, 3000).first.then(told);
  await vi.advanceTimersByTimeAsync(2999);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(told).toHaveBeenCalledWith({ answered: false });
});

test('a long import that shows signs of life is not called silent', async () => {
  const work = async (signOfLife: () => void) => {
    for (let n = 0; n < 5; n += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1900));
      signOfLife();
    }
    return 'imported';
  };
  const { first } = watch(work, 3000);
  await vi.advanceTimersByTimeAsync(9500);
  expect(await first).toEqual({ answered: true, value: 'imported' });
});

test('what is answered after the silence can still be followed', async () => {
  const { first, whole } = watch(
    () => new Promise((resolve) => setTimeout(() => resolve('late'), 8000)),
    3000,
  );
  await vi.advanceTimersByTimeAsync(3000);
  expect(await first).toEqual({ answered: false });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await whole).toBe('late');
});

test('a failure is passed on, and the watch is over', async () => {
  const { first } = watch(() => Promise.reject(new Error('broken')), 3000);
  await expect(first).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
