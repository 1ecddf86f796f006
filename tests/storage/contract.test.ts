import { createMemoryDisk, createMemoryStorage } from '../kit/memoryStorage.ts';
import { storageContract } from './contract.ts';
import { copiesContract } from './copiesContract.ts';
import { createDevice } from './dexieTab.ts';
import { erasureContract } from './erasureContract.ts';
import type { ContractSubject } from './tabs.ts';
import { tabsContract } from './tabsContract.ts';

const inIndexedDb = (): ContractSubject => {
  const device = createDevice();
  return { tab: (clock, writer) => device.tab({ clock, writer }) };
};

const inMemory = (): ContractSubject => {
  const disk = createMemoryDisk();
  return { tab: (clock, writer) => createMemoryStorage({ clock, writer, disk }) };
};

storageContract('storage in IndexedDB', inIndexedDb);
storageContract('storage in memory', inMemory);
tabsContract('two tabs on IndexedDB', inIndexedDb);
tabsContract('two tabs in memory', inMemory);
copiesContract('two devices on IndexedDB', inIndexedDb);
copiesContract('two devices in memory', inMemory);
erasureContract('erasing in IndexedDB', inIndexedDb);
erasureContract('erasing in memory', inMemory);
