import { expect, test } from 'vitest';
import type { Copy } from '#copies/copy.ts';
import { keptGenerations } from '#copies/generations.ts';
import { addCopy, dropCopies, listCopies, readCopyText } from '#copies/shelf.ts';
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
  }));
  expect([...keptGenerations(copies)].some(({ sequence }) => sequence === 3)).toBe(true);
});

test('dropping the copies of one platform leaves those of another', async () => {
  const files = memoryFiles();
  const other = { ...copyAt('2026-11-27T20:32:00.000Z'), platformId: 'other' as typeof platformId };
  await addCopy(files, copyAt('2026-11-27T20:32:00.000Z'), 'a');
  await addCopy(files, other, 'b');
  await dropCopies(files, { database: 'spiral', platformId });
  expect(await listCopies(files)).toMatchObject([{ platformId: 'other' }]);
});
