import { act } from '@testing-library/react';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Result } from '#domain/record/result.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { createMemoryStorage, type MemoryDisk } from './memoryStorage.ts';

/** Another window of the same device. Returns a function that does something there, as it sees the platform. */
export async function otherWindow(disk: MemoryDisk, { state }: OpenPlatform) {
  const there = createMemoryStorage({ disk, writer: 'memory.2' });
  await there.open();
  return (plan: (index: PlatformIndex) => Result<Plan, Problem>) =>
    act(async () => {
      const planned = plan(state.getState().index);
      if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
      await there.commit(planned.value);
    });
}
