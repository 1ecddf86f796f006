import { expect, test, vi } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { anotherTab, aWorkshop, correct, firstSeen, texts } from '../kit/workshop.ts';

/** Two tabs that show one criterion; the first one has a slow disk. */
async function slowAndQuick() {
  const room = await aWorkshop();
  await room.write('le bruit');
  const { openPlatform: there } = await anotherTab(room);
  const release = room.storage.hold();
  return { ...room, here: room.openPlatform, there, release };
}

test('while a correction waits, what another tab changes in the same criterion is in view', async () => {
  const { here, there, release } = await slowAndQuick();
  const saved = correct(here, { text: 'le bruit la nuit' });
  await correct(there, { expressions: 4 });
  await vi.waitFor(() => expect(firstSeen(here)).toMatchObject({ text: 'le bruit la nuit', expressions: 4 }));
  release();
  await saved;
  expect(firstSeen(here)).toMatchObject({ text: 'le bruit la nuit', expressions: 4 });
  expect(here.state.getState().index.withSiblings()).toEqual([]);
});

test('while a correction waits, what another tab writes in the same words is kept beside it', async () => {
  const { here, there, release } = await slowAndQuick();
  const saved = correct(here, { text: 'ici' });
  await correct(there, { text: 'là-bas' });
  await vi.waitFor(() => expect(firstSeen(here).siblings?.['text']).toHaveLength(1));
  expect(texts(here)).toEqual(['ici']);
  release();
  await saved;
  expect(firstSeen(here).siblings?.['text']).toMatchObject([{ value: { text: 'là-bas' } }]);
});

test('of two corrections that wait the first is written: the second is kept, and nothing is asked', async () => {
  const { here, release } = await slowAndQuick();
  const asked: number[] = [];
  here.state.subscribe(({ index }) => asked.push(index.withSiblings().length));
  const saved = [correct(here, { text: 'deux' }), correct(here, { text: 'trois' })];
  release();
  await Promise.all(saved);
  expect(texts(here)).toEqual(['trois']);
  expect(Math.max(...asked)).toBe(0);
});

test('an act that turns out to be written after all leaves the one that waits over it, and nothing is asked', async () => {
  const { here, release, storage } = await slowAndQuick();
  const real = storage.commit;
  storage.commit = async (plan) => {
    await real(plan);
    return { ok: false, problems: [{ type: 'StorageTimeout' }] };
  };
  release();
  await correct(here, { text: 'deux' });
  const asked: number[] = [];
  here.state.subscribe(({ index }) => asked.push(index.withSiblings().length));
  storage.commit = real;
  await correct(here, { text: 'trois' });
  expect(texts(here)).toEqual(['trois']);
  expect(Math.max(...asked)).toBe(0);
});

test('while a correction waits, a withdrawal in another tab leaves the criterion in view, to be chosen', async () => {
  const { here, there, release } = await slowAndQuick();
  const saved = correct(here, { text: 'le bruit la nuit' });
  const gone = removeCriteria(there.state.getState().index, [firstSeen(there).id]);
  if (gone.ok) await there.act(gone.value);
  await vi.waitFor(() => expect(firstSeen(here).siblings?.['deleted']).toHaveLength(1));
  release();
  await saved;
  expect(texts(here)).toEqual(['le bruit la nuit']);
});
