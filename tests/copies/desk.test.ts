import { expect, test } from 'vitest';
import type { Copy } from '#copies/copy.ts';
import { createDesk } from '#copies/desk.ts';
import { addCopy, listCopies } from '#copies/shelf.ts';
import { platformId } from '../kit/build.ts';
import { memoryFiles } from './memoryFiles.ts';

const whose = { database: 'spiral', platformId };
const copyAt = (when: string): Copy => ({
  ...whose,
  ...{ name: 'Blégny', when, counter: 9, groups: 1, criteria: 3, erased: 0 },
});
const now = '2026-11-28T10:00:00.000Z';

/** A desk with two generations of a platform. `take`: what the database holds of it now. */
async function aDesk(take: (when: string) => { readonly copy: Copy; readonly text: string } | undefined) {
  const files = memoryFiles();
  for (const when of ['2026-11-27T10:00:00.000Z', '2026-11-27T11:00:00.000Z'])
    await addCopy(files, copyAt(when), 'erased words');
  const desk = createDesk({
    files,
    alone: (_kind, work) => work(),
    take: async (_database, _platformId, when) => take(when),
  });
  const times = async () => (await listCopies(files)).map(({ when }) => when);
  return { desk, times };
}

test('Renewing leaves only the copy that was made now', async () => {
  const { desk, times } = await aDesk((when) => ({ copy: copyAt(when), text: 'what is left' }));
  expect(await desk.renew({ ...whose, when: now })).toMatchObject({ when: now });
  expect(await times()).toEqual([now]);
});

test('Where the database no longer holds the platform, renewing drops nothing: those copies are the last', async () => {
  const { desk, times } = await aDesk(() => undefined);
  expect(await desk.renew({ ...whose, when: now })).toBeUndefined();
  expect(await times()).toHaveLength(2);
});

test('Dropping leaves no copy of the platform', async () => {
  const { desk, times } = await aDesk(() => undefined);
  await desk.drop(whose);
  expect(await times()).toEqual([]);
});
