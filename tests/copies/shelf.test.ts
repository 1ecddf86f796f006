import { expect, test } from 'vitest';
import type { Copy } from '#copies/copy.ts';
import { keptGenerations } from '#copies/generations.ts';
import { prepareReserve, reserveName } from '#copies/reserve.ts';
import { addCopy, dropCopies, keepCopy, listCopies, readCopyText } from '#copies/shelf.ts';
import { platformId } from '../kit/build.ts';
import { memoryFiles } from './memoryFiles.ts';

const copyAt = (when: string, criteria = 36): Copy => ({
  database: 'spiral',
  platformId,
  name: 'Blégny',
  when,
  counter: 9,
  groups: 1,
  criteria,
  erased: 0,
});

test('a copy gives back the very text that was stored', async () => {
  const files = memoryFiles();
  const text = `{"text":"Que quelqu’un passe me voir ${'é'.repeat(5000)}"}`;
  const { file } = await addCopy(files, copyAt('2026-11-27T20:32:00.000Z'), text);
  expect(await readCopyText(files, file)).toBe(text);
  expect(await listCopies(files)).toMatchObject([{ name: 'Blégny', criteria: 36 }]);
});

test('a copy with one changed bit is not listed, and the one before it is', async () => {
  const files = memoryFiles();
  await addCopy(files, copyAt('2026-11-27T20:31:00.000Z', 35), 'a');
  const { file } = await addCopy(files, copyAt('2026-11-27T20:32:00.000Z'), 'b');
  const bytes = files.bytes.get(file);
  if (bytes !== undefined) bytes[90] = (bytes[90] ?? 0) ^ 4;
  expect(await listCopies(files)).toMatchObject([{ criteria: 35 }]);
  expect(await readCopyText(files, file)).toBeUndefined();
});

test('a copy that is cut short leaves the ones before it', async () => {
  const files = memoryFiles();
  await addCopy(files, copyAt('2026-11-27T20:31:00.000Z', 35), 'a');
  files.cutAfter(40);
  await expect(addCopy(files, copyAt('2026-11-27T20:32:00.000Z'), 'b')).rejects.toThrow();
  expect(await listCopies(files)).toMatchObject([{ criteria: 35 }]);
});

test('after a day of work there are the two newest copies, two of former hours and one of the day before', async () => {
  const files = memoryFiles();
  const days = ['2026-11-26', '2026-11-27'];
  for (const day of days)
    for (const hour of ['18', '19', '20'])
      for (const minute of ['05', '25', '45'])
        await addCopy(files, copyAt(`${day}T${hour}:${minute}:00.000Z`), 'x');
  expect((await listCopies(files)).map(({ when }) => when.slice(5, 16))).toEqual([
    '11-27T20:45',
    '11-27T20:25',
    '11-27T19:45',
    '11-27T18:45',
    '11-26T20:45',
  ]);
});

test('the copy with the most criteria stays, however many smaller ones follow', () => {
  const copies = Array.from({ length: 30 }, (_, nth) => ({
    when: new Date(Date.UTC(2026, 10, 27, nth)).toISOString(),
    sequence: nth,
    criteria: nth === 3 ? 60 : 40,
    counter: nth,
  }));
  expect([...keptGenerations(copies)].some(({ sequence }) => sequence === 3)).toBe(true);
});

test('the copy that holds the latest write stays, however many follow in which it is missing', () => {
  const copies = Array.from({ length: 30 }, (_, nth) => ({
    when: new Date(Date.UTC(2026, 10, 27, 9, nth)).toISOString(),
    sequence: nth,
    criteria: 40,
    counter: nth === 3 ? 900 : 100 + nth,
  }));
  expect([...keptGenerations(copies)].some(({ sequence }) => sequence === 3)).toBe(true);
});

test('a copy that could not be written leaves nothing on the disk', async () => {
  const files = memoryFiles();
  const write = files.write;
  files.write = async (name, bytes) => {
    await write(name, bytes.slice(0, 10));
    throw new Error('No room');
  };
  await expect(addCopy(files, copyAt('2026-11-27T20:32:00.000Z'), 'a')).rejects.toThrow('No room');
  expect(await files.names()).toEqual([]);
});

test('dropping the copies of one platform leaves those of another', async () => {
  const files = memoryFiles();
  const other = { ...copyAt('2026-11-27T20:32:00.000Z'), platformId: 'other' as typeof platformId };
  await addCopy(files, copyAt('2026-11-27T20:32:00.000Z'), 'a');
  await addCopy(files, other, 'b');
  await dropCopies(files, { database: 'spiral', platformId });
  expect(await listCopies(files)).toMatchObject([{ platformId: 'other' }]);
});

/** A disk that takes nothing more: a file that keeps its length can still be written. */
function full(files: ReturnType<typeof memoryFiles>): void {
  const { write } = files;
  files.write = async (name, bytes) => {
    const length = files.bytes.get(name)?.length ?? 0;
    if (bytes.length > length) throw new Error('No room');
    const whole = new Uint8Array(length);
    whole.set(bytes);
    await write(name, whole);
  };
}

test('on a full disk the copy of what is on the screen goes into the room that was kept for it', async () => {
  const files = memoryFiles();
  await addCopy(files, copyAt('2026-11-27T20:31:00.000Z', 35), 'a');
  await prepareReserve(files);
  expect(await listCopies(files)).toHaveLength(1);
  full(files);
  const now = copyAt('2026-11-27T20:32:00.000Z');
  await expect(addCopy(files, now, 'b')).rejects.toThrow('No room');
  const { file } = await keepCopy(files, now, 'b');
  expect(await readCopyText(files, file)).toBe('b');
  expect(await listCopies(files)).toMatchObject([{ criteria: 36 }, { criteria: 35 }]);
});

test('dropping the copies of a platform overwrites what the kept room holds of it, and of no other', async () => {
  const files = memoryFiles();
  await prepareReserve(files);
  await keepCopy(files, copyAt('2026-11-27T20:32:00.000Z'), 'secret');
  await dropCopies(files, { database: 'spiral', platformId: 'other' as typeof platformId });
  expect(await listCopies(files)).toHaveLength(1);
  await dropCopies(files, { database: 'spiral', platformId });
  expect(await listCopies(files)).toEqual([]);
  expect(files.bytes.get(reserveName)?.every((byte) => byte === 0)).toBe(true);
});

const other = 'other' as typeof platformId;
const textIn = (files: ReturnType<typeof memoryFiles>) =>
  new TextDecoder('latin1').decode(files.bytes.get(reserveName));
/** A copy as a browser without compression keeps it: its words can be found in the file. */
async function keepPlain(files: ReturnType<typeof memoryFiles>, whose: typeof platformId, text: string) {
  const own = globalThis.CompressionStream;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const copy = { ...copyAt('2026-11-27T20:32:00.000Z'), platformId: whose };
  await keepCopy(files, copy, text).catch(() => undefined);
  globalThis.CompressionStream = own;
}

test('a copy in the kept room that was cut short is offered to nobody, and erasing overwrites what it left', async () => {
  const files = memoryFiles();
  await prepareReserve(files);
  full(files);
  await keepPlain(files, platformId, `${'long '.repeat(100)}secret`);
  expect(textIn(files)).toContain('secret');
  files.cutAfter(300);
  await keepPlain(files, other, 'short '.repeat(100));
  files.cutAfter(undefined);
  expect(textIn(files)).toContain('secret');
  expect(await listCopies(files)).toEqual([]);
  expect(await readCopyText(files, reserveName)).toBeUndefined();
  await dropCopies(files, { database: 'spiral', platformId });
  expect(textIn(files)).not.toContain('secret');
  expect(files.bytes.get(reserveName)).toHaveLength(1 << 20);
});

test('behind a whole copy of another platform, what an earlier one left is overwritten and the copy stays', async () => {
  const files = memoryFiles();
  await prepareReserve(files);
  await keepPlain(files, other, 'a short copy');
  const whole = files.bytes.get(reserveName)?.slice() ?? new Uint8Array();
  const behind = new Uint8Array(1 << 20);
  behind.set(new TextEncoder().encode('secret'), 5_000);
  behind.set(whole);
  files.bytes.set(reserveName, behind);
  await dropCopies(files, { database: 'spiral', platformId });
  expect(textIn(files)).not.toContain('secret');
  expect(await readCopyText(files, reserveName)).toBe('a short copy');
});

test('where the kept room cannot be read, nobody is told that its words are gone', async () => {
  const files = memoryFiles();
  await prepareReserve(files);
  files.read = async () => {
    throw new Error('disk');
  };
  await expect(dropCopies(files, { database: 'spiral', platformId })).rejects.toThrow('disk');
});
