import { cacheFiles } from './cacheFiles.ts';
import type { Files } from './files.ts';
import { cacheName, folderName } from './hasPlace.ts';
import { opfsFiles } from './opfsFiles.ts';

/** True where a worker can write files and force them to the disk. */
const canWriteFiles = (): boolean =>
  'FileSystemFileHandle' in globalThis &&
  'createSyncAccessHandle' in (globalThis.FileSystemFileHandle as { prototype: object }).prototype;

async function opfs(): Promise<Files | undefined> {
  const root = await globalThis.navigator?.storage?.getDirectory?.();
  return root === undefined
    ? undefined
    : opfsFiles(await root.getDirectoryHandle(folderName, { create: true }));
}

async function cache(): Promise<Files | undefined> {
  return globalThis.caches === undefined ? undefined : cacheFiles(await caches.open(cacheName));
}

const tried = (open: () => Promise<Files | undefined>): Promise<Files | undefined> =>
  open().catch(() => undefined);

/** Where a worker writes. Undefined where the browser offers neither files nor a cache. */
export const placeForWriting = async (): Promise<Files | undefined> =>
  (canWriteFiles() ? await tried(opfs) : undefined) ?? tried(cache);

/** Everywhere something may have been written, now or by an earlier version of the browser. Works in a page too. */
export const placesForReading = async (): Promise<readonly Files[]> =>
  (await Promise.all([tried(opfs), tried(cache)])).filter((files) => files !== undefined);
