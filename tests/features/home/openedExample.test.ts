import { afterEach, expect, test, vi } from 'vitest';
import { openExample } from '#features/home/openExample.ts';
import { resetExample } from '#features/home/resetExample.ts';
import type { Opening } from '#storage/storage.ts';
import { createMemoryStorage } from '../../kit/memoryStorage.ts';
import { memoryTextStore } from '../../kit/memoryTextStore.ts';
import { steeredClock, steeredIds } from '../../kit/steered.ts';

afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);

/** A device whose example database misbehaves. */
function withExample(broken: Partial<ReturnType<typeof createMemoryStorage>>) {
  const example = { ...createMemoryStorage(), ...broken };
  const storages = { real: createMemoryStorage(), example };
  return { clock: steeredClock(), ids: steeredIds(), textStore: memoryTextStore(), storages };
}

const blocked = async (): Promise<Opening> => ({ state: 'blocked', whenUnblocked: never });
const closed = async (): Promise<Opening> => ({ state: 'unavailable', cause: 'closed' });

test.each([
  ['does not answer when it is opened', { open: () => never }],
  ['opens, and then answers nothing', { summaries: () => never }],
  ['is held by another window', { open: blocked, summaries: () => never }],
  ['was closed', { open: closed, summaries: () => never }],
] as const)('An example that %s keeps nobody waiting for ever', async (_, broken) => {
  vi.useFakeTimers();
  for (const begin of [openExample, resetExample]) {
    const outcome = begin(withExample(broken)).then(
      () => 'opened',
      () => 'failed',
    );
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await Promise.race([outcome, Promise.resolve('waiting')])).toBe('failed');
  }
});

test('A database that is held by another window is said to be so at once', async () => {
  await expect(openExample(withExample({ open: blocked }))).rejects.toThrow('blocked');
});
