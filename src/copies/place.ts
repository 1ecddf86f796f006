import { cacheFiles } from './cacheFiles.ts';
import type { Files } from './files.ts';
import { cacheName, folderName, hasCache, hasFolder } from './hasPlace.ts';
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

type Places = {
  /** Where a worker writes. */
  readonly files: Files;
  /** Where it does not write, and where an earlier version of the browser may have: what is erased must go there too. */
  readonly former: readonly Files[];
};

const known = async (has: () => Promise<boolean>, open: () => Promise<Files | undefined>) =>
  (await has().catch(() => false)) ? tried(open) : undefined;

/** Undefined where the browser offers neither files nor a cache. */
export async function placesForWriting(): Promise<Places | undefined> {
  const folder = canWriteFiles() ? await tried(opfs) : undefined;
  const files = folder ?? (await tried(cache));
  if (files === undefined) return undefined;
  const other = await (folder === undefined ? known(hasFolder, opfs) : known(hasCache, cache));
  return { files, former: other === undefined ? [] : [other] };
}

/**
 * Everywhere something was written, now or by an earlier version of the browser. Makes no place: a cache that nobody
 * wrote to would count as a former one. Works in a page too.
 */
export const placesForReading = async (): Promise<readonly Files[]> =>
  (await Promise.all([known(hasFolder, opfs), known(hasCache, cache)])).filter(
    (files) => files !== undefined,
  );
