import { afterEach, beforeEach, expect } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { type SteeredClock, steeredClock } from '../kit/steered.ts';

/** A place where a storage keeps its data: its tabs share it. */
export type ContractSubject = {
  /** One more tab on the same device, not opened yet. `writer`: the name under which it writes. */
  readonly tab: (clock: SteeredClock, writer: string) => Storage;
};

export type Tabs = { readonly clock: SteeredClock; open(writer: string): Promise<Storage> };

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
    open: async (writer) => {
      const storage = subject.tab(clock, writer);
      opened.push(storage);
      expect(await storage.open()).toMatchObject({ state: 'ready' });
      return storage;
    },
  };
}
