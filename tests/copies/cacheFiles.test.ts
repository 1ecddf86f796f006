import { expect, test } from 'vitest';
import { cacheFiles } from '#copies/cacheFiles.ts';

/** A cache in memory, with the methods that are used. */
function memoryCache() {
  const entries = new Map<string, Response>();
  const absolute = (address: string) => new URL(address, 'https://spiral.test').href;
  return {
    match: async (address: string) => entries.get(absolute(address))?.clone(),
    put: async (address: string, response: Response) => void entries.set(absolute(address), response),
    delete: async (address: string) => entries.delete(absolute(address)),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  } as unknown as Cache;
}

test('a browser without files of this kind keeps the same content in its cache', async () => {
  const files = cacheFiles(memoryCache());
  expect(await files.read('texts.a')).toBeUndefined();
  await files.write('texts.a', new Uint8Array([1, 2, 3]));
  await files.write('texts.a', new Uint8Array([4]));
  expect(await files.read('texts.a')).toEqual(new Uint8Array([4]));
  expect(await files.names()).toEqual(['texts.a']);
  await files.remove('texts.a');
  expect(await files.names()).toEqual([]);
});
