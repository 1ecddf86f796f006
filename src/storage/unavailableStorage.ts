import { refused } from '#domain/record/result.ts';
import type { Opening, Storage, StorageProblem } from './storage.ts';

const missing: Opening = { state: 'unavailable', cause: 'no IndexedDB' };
const closed = refused<StorageProblem>({ type: 'StorageClosed' });
const notOpen = () => Promise.reject(new Error('The storage is not open'));

/** The storage where the browser has no IndexedDB: it says so at `open`, stores nothing and never claims to. */
export const unavailableStorage: Storage = {
  open: async () => missing,
  acceptEviction: () => missing,
  acceptLoss: notOpen,
  summaries: notOpen,
  load: notOpen,
  device: () => '',
  salvage: async () => ({}),
  commit: async () => closed,
  recover: async () => closed,
  journal: notOpen,
  eraseRecords: async () => refused<StorageProblem>({ type: 'StorageClosed' }),
  erase: async () => closed,
  listen: () => () => {},
  close: () => {},
};
