/** The folder in the origin private file system, and the cache where there is no such folder. */
export const folderName = 'spiral';
export const cacheName = 'spiral-copies';

/** Asks without making one. Rejects where there is none. */
export const hasFolder = async (): Promise<boolean> => {
  const root = await globalThis.navigator?.storage?.getDirectory?.();
  return root !== undefined && (await root.getDirectoryHandle(folderName)) !== undefined;
};

export const hasCache = async (): Promise<boolean> => (await globalThis.caches?.has(cacheName)) ?? false;

const orNot = (found: Promise<boolean>): Promise<boolean> => found.catch(() => false);

/** Whether anything was ever written to the second place of this browser. Asks without making one. */
export const hasPlace = async (): Promise<boolean> =>
  (await Promise.all([orNot(hasFolder()), orNot(hasCache())])).includes(true);
