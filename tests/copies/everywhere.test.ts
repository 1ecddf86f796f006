import { afterEach, expect, test, vi } from 'vitest';
import type { Copy } from '#copies/copy.ts';
import { createDesk } from '#copies/desk.ts';
import { bringTexts, everywhere } from '#copies/everywhere.ts';
import { placesForReading, placesForWriting } from '#copies/place.ts';
import { recoverTexts } from '#copies/recover.ts';
import { bringReserve, prepareReserve, reserveName } from '#copies/reserve.ts';
import { addCopy, keepCopy, readCopyText } from '#copies/shelf.ts';
import { platformId } from '../kit/build.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { type MemoryFiles, memoryFiles } from './memoryFiles.ts';

const whose = { database: 'spiral', platformId };
const copyAt = (when: string): Copy => ({
  ...whose,
  ...{ name: 'Blégny', when, counter: 9, groups: 1, criteria: 3, erased: 0 },
});
const now = '2026-11-28T10:00:00.000Z';

/** A browser that wrote its second place to the cache once, and writes files now. */
async function twoPlaces() {
  const [files, former] = [memoryFiles(), memoryFiles()];
  for (const hour of ['09', '10'])
    await addCopy(former, copyAt(`2026-11-26T${hour}:00:00.000Z`), 'erased words');
  await prepareReserve(former);
  await keepCopy(former, copyAt('2026-11-26T11:00:00.000Z'), 'erased words');
  await prepareReserve(files);
  await addCopy(files, copyAt('2026-11-27T10:00:00.000Z'), 'erased words');
  const desk = createDesk({
    files: everywhere(files, [former]),
    alone: (_kind, work) => work(),
    take: async (_database, _platformId, when) => ({ copy: copyAt(when), text: 'what is left' }),
  });
  return { files, former, desk };
}

const heldBy = ({ bytes }: MemoryFiles) =>
  [...bytes].filter(([, content]) => content.some((byte) => byte !== 0)).map(([name]) => name);

test('Copies in the place that a former version of the browser wrote to are listed and can be read', async () => {
  const { desk } = await twoPlaces();
  const found = await desk.list(null);
  expect(found).toHaveLength(2);
  for (const { file } of found) expect(await desk.read({ file })).toBe('erased words');
});

test('Erasing reaches the copies in both places', async () => {
  const { files, former, desk } = await twoPlaces();
  await desk.drop(whose);
  expect([heldBy(files), heldBy(former)]).toEqual([[], []]);
});

test('After an erasure of single words the new copy is the only one, in both places', async () => {
  const { files, former, desk } = await twoPlaces();
  const copy = await desk.renew({ ...whose, when: now });
  expect([heldBy(files), heldBy(former)]).toEqual([[copy?.file], []]);
  expect(await desk.list(null)).toMatchObject([{ when: now }]);
});

test('A place that cannot be erased is not called erased', async () => {
  const { former, desk } = await twoPlaces();
  former.remove = async () => {
    throw new Error('disk');
  };
  await expect(desk.drop(whose)).rejects.toThrow('disk');
});

test('Texts in the former place are brought over, none is lost, and nothing of them stays there', async () => {
  const [files, former] = [memoryFiles(), memoryFiles()];
  const setIn = async (place: MemoryFiles, name: string, text: string) => {
    const desk = createDesk({ files: place, alone: (_kind, work) => work(), take: async () => undefined });
    await desk.texts({ changes: { [name]: { text, window: name, nth: 1, at: 1 } }, now: 1 });
  };
  await setIn(former, 'draft:old', 'un');
  await setIn(files, 'draft:new', 'deux');
  await bringTexts(files, [former]);
  expect(await former.names()).toEqual([]);
  const fast = memoryTextStore();
  await recoverTexts(fast, [files]);
  expect([fast.get('draft:old'), fast.get('draft:new')]).toEqual(['un', 'deux']);
});

test('The room that was taken in the former place is moved, with the copy that is in it', async () => {
  const [files, former] = [memoryFiles(), memoryFiles()];
  await prepareReserve(former);
  await keepCopy(former, copyAt(now), 'words on a full disk');
  await bringReserve(files, [former]);
  expect([await files.names(), await former.names()]).toEqual([[reserveName], []]);
  expect(files.bytes.get(reserveName)?.length).toBe(1 << 20);
  const all = everywhere(files, [former]);
  expect(await readCopyText(all, reserveName)).toBe('words on a full disk');
});

test('A text that is on the disk is not called lost because the former place cannot be cleaned', async () => {
  const [files, former] = [memoryFiles(), memoryFiles()];
  former.remove = async () => {
    throw new Error('disk');
  };
  const desk = createDesk({
    files: everywhere(files, [former]),
    alone: (_kind, work) => work(),
    take: async () => undefined,
  });
  const changes = { 'draft:g1': { text: 'un toit', window: 'w', nth: 1, at: 1 } };
  expect(await desk.texts({ changes, now: 1 })).toBeNull();
  await expect(everywhere(files, [former]).write('copy.x', new Uint8Array(1))).rejects.toThrow('disk');
});

afterEach(() => void vi.unstubAllGlobals());

test('Looking for what was written makes no place', async () => {
  const made: unknown[] = [];
  const handle = async (_name: string, given?: { readonly create?: boolean }) => {
    if (given?.create !== true) throw new DOMException('', 'NotFoundError');
    made.push('folder');
    return { keys: () => [].values() };
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => ({ getDirectoryHandle: handle }) } });
  vi.stubGlobal('caches', { has: async () => false, open: async () => made.push('cache') });
  expect(await placesForReading()).toEqual([]);
  expect(made).toEqual([]);
});

/** A browser in which both places were made. */
function stubBrowser(canWriteFiles: boolean) {
  const folder = (names: readonly string[]) => ({ keys: () => names.values() });
  const root = { getDirectoryHandle: async () => folder(['copy.in.folder']) };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
  const inCache = [{ url: 'https://spiral.test/spiral-copies/copy.in.cache' }];
  vi.stubGlobal('caches', { has: async () => true, open: async () => ({ keys: async () => inCache }) });
  const prototype = canWriteFiles ? { createSyncAccessHandle: () => undefined } : {};
  vi.stubGlobal(
    'FileSystemFileHandle',
    Object.assign(() => undefined, { prototype }),
  );
}

test('A worker that writes files also reaches what is in the cache, and the reverse', async () => {
  const namesNow = async () => {
    const { files, former = [] } = (await placesForWriting()) ?? {};
    return [await files?.names(), ...(await Promise.all(former.map((each) => each.names())))];
  };
  stubBrowser(true);
  expect(await namesNow()).toEqual([['copy.in.folder'], ['copy.in.cache']]);
  stubBrowser(false);
  expect(await namesNow()).toEqual([['copy.in.cache'], ['copy.in.folder']]);
});
