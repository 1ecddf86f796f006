import { createMemoryDisk, createMemoryStorage } from '../kit/memoryStorage.ts';
import { storageContract } from './contract.ts';
import { createDevice } from './dexieTab.ts';

storageContract('storage in IndexedDB', () => {
  const device = createDevice();
  return { tab: (clock, deviceId) => device.tab({ clock, deviceId }) };
});

storageContract('storage in memory', () => {
  const disk = createMemoryDisk();
  return { tab: (clock, deviceId) => createMemoryStorage({ clock, deviceId, disk }) };
});
