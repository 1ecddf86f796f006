import { afterEach, beforeEach, expect } from 'vitest';
import { create, type Plan } from '#domain/change.ts';
import type { Criterion } from '#domain/criterion.ts';
import type { PlatformRecords } from '#domain/record.ts';
import type { Committed, Storage } from '#storage/storage.ts';
import { type SteeredClock, steeredClock } from '../kit/steered.ts';
import { criterion } from './records.ts';

export const add = (...numbers: readonly number[]): Plan => ({
  act: { type: 'addCriterion', count: numbers.length },
  changes: numbers.map((n) => create('criteria', criterion(n))),
});

export const change = (type: Plan['act']['type'], ...changes: Plan['changes'][number][]): Plan => ({
  act: { type, count: 1 },
  changes,
});

export async function saved(storage: Storage, plan: Plan): Promise<Committed> {
  const result = await storage.commit(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const only = <T>(list: readonly T[]): T => {
  if (list.length !== 1) throw new Error(`one expected, ${list.length} found`);
  return list[0] as T;
};

export const theCriterion = (records: PlatformRecords): Criterion => only(records.criteria);

/** Where a storage is kept: its tabs share it. */
export type ContractSubject = {
  /** One more tab on the same device, not opened yet. */
  readonly tab: (clock: SteeredClock, deviceId: string) => Storage;
};

export type Tabs = { readonly clock: SteeredClock; open(deviceId: string): Promise<Storage> };

/** A new device for each test of the file; its tabs are closed afterwards. */
export function tabsFor(fresh: () => ContractSubject): Tabs {
  let subject: ContractSubject;
  let clock: SteeredClock;
  const opened: Storage[] = [];
  beforeEach(() => {
    subject = fresh();
    clock = steeredClock();
  });
  afterEach(() => {
    for (const storage of opened.splice(0)) storage.close();
  });
  return {
    get clock() {
      return clock;
    },
    open: async (deviceId) => {
      const storage = subject.tab(clock, deviceId);
      opened.push(storage);
      expect(await storage.open()).toMatchObject({ state: 'ready' });
      return storage;
    },
  };
}
