import { createMemoryDisk, createMemoryStorage } from '../kit/memoryStorage.ts';
import type { ContractSubject } from './acts.ts';
import { storageContract } from './contract.ts';
import { createDevice } from './dexieTab.ts';
import { tabsContract } from './tabsContract.ts';

const inIndexedDb = (): ContractSubject => {
  const device = createDevice();
  return { tab: (clock, deviceId) => device.tab({ clock, deviceId }) };
};

const inMemory = (): ContractSubject => {
  const disk = createMemoryDisk();
  return { tab: (clock, deviceId) => createMemoryStorage({ clock, deviceId, disk }) };
};

storageContract('storage in IndexedDB', inIndexedDb);
storageContract('storage in memory', inMemory);
tabsContract('two tabs on IndexedDB', inIndexedDb);
tabsContract('two tabs in memory', inMemory);
