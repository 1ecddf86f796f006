import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Clock } from '#domain/record/identity.ts';
import { createDexieStorage, type DexieStorageSettings } from '#storage/dexieStorage.ts';
import type { SentinelKeeper } from '#storage/sentinel.ts';
import type { Sentinel, Storage } from '#storage/storage.ts';
import { steeredClock } from '../kit/steered.ts';

let databases = 0;

/** A device with a disk of its own: its tabs share the database and the sentinel. */
export type Device = {
  readonly factory: IDBFactory;
  readonly keeper: SentinelKeeper;
  readonly name: string;
  tab(settings?: Partial<DexieStorageSettings>): Storage;
};

export function memorySentinel(): SentinelKeeper {
  let kept: Sentinel | undefined;
  return {
    read: () => kept,
    write: (sentinel) => {
      kept = sentinel;
    },
    forget: () => {
      kept = undefined;
    },
  };
}

export function createDevice(clock: Clock = steeredClock()): Device {
  const factory = new IDBFactory();
  const keeper = memorySentinel();
  databases += 1;
  const name = `spiral-test-${databases}`;
  return {
    factory,
    keeper,
    name,
    tab: (settings = {}) =>
      createDexieStorage({
        name,
        clock,
        newId: () => crypto.randomUUID(),
        writer: 'device-a',
        sentinel: keeper,
        indexedDB: factory,
        keyRange: IDBKeyRange,
        ...settings,
      }),
  };
}
