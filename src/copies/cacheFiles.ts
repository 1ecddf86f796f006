import type { Files } from './files.ts';

/** Cache entries have addresses. Nothing is ever fetched from these. */
const addressOf = (name: string): string => `/spiral-copies/${name}`;

/** Files as entries of the Cache API, for browsers whose workers cannot write to the origin private file system. */
export function cacheFiles(cache: Cache): Files {
  return {
    read: async (name) => {
      const response = await cache.match(addressOf(name));
      return response === undefined ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    write: (name, bytes) => cache.put(addressOf(name), new Response(bytes)),
    remove: async (name) => {
      await cache.delete(addressOf(name));
    },
    hasRoom: async (bytes) => {
      try {
        await cache.put(addressOf('room'), new Response(new Uint8Array(bytes)));
        return true;
      } catch {
        return false;
      } finally {
        await cache.delete(addressOf('room'));
      }
    },
    names: async () => (await cache.keys()).map(({ url }) => url.slice(url.lastIndexOf('/') + 1)),
  };
}
