import { expect, test, vi } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { records as registry } from '#domain/record/registry.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { anotherTab, aWorkshop, correct, firstSeen, texts } from '../kit/workshop.ts';

/** Two tabs that show one criterion. */
async function twoTabs() {
  const room = await aWorkshop();
  await room.write('le bruit');
  const { openPlatform: there, storage } = await anotherTab(room);
  return { ...room, here: room.openPlatform, there, storageThere: storage };
}

/** Every text that a tab has of the first criterion, the shown one first; a single text if there is no conflict. */
function textsKept(openPlatform: OpenPlatform): readonly unknown[] {
  const record = firstSeen(openPlatform);
  const conflicts = conflictsOf(registry.criteria, record as unknown as AnyEntityRecord);
  const kept = conflicts.find(({ unit }) => unit.name === 'text')?.values.map(({ value }) => value['text']);
  return kept ?? [record.text];
}

test('an editor opened here, saved after another tab changed the same words: both are kept, in both tabs', async () => {
  const { here, there } = await twoTabs();
  const opened = firstSeen(here);
  await correct(there, { text: 'le bruit la nuit' });
  await vi.waitFor(() => expect(texts(here)).toEqual(['le bruit la nuit']));
  await correct(here, { text: 'le bruit des camions' }, opened);
  const both = ['le bruit des camions', 'le bruit la nuit'];
  expect(textsKept(here)).toEqual(both);
  await vi.waitFor(() => expect(textsKept(there)).toEqual(both));
});

test('an editor opened after the other tab saved replaces what it shows, and nothing is asked', async () => {
  const { here, there } = await twoTabs();
  await correct(there, { text: 'le bruit la nuit' });
  await vi.waitFor(() => expect(texts(here)).toEqual(['le bruit la nuit']));
  await correct(here, { text: 'le bruit des camions' });
  expect(textsKept(here)).toEqual(['le bruit des camions']);
  expect(firstSeen(here).siblings).toBeUndefined();
});

test('an editor that changes another field keeps what the other tab wrote, and nothing is asked', async () => {
  const { here, there } = await twoTabs();
  const opened = firstSeen(here);
  await correct(there, { text: 'le bruit la nuit' });
  await vi.waitFor(() => expect(texts(here)).toEqual(['le bruit la nuit']));
  await correct(here, { expressions: 4 }, opened);
  expect(firstSeen(here)).toMatchObject({ text: 'le bruit la nuit', expressions: 4 });
  expect(textsKept(here)).toEqual(['le bruit la nuit']);
});

test('a correction of what another tab withdrew meanwhile is there, and both tabs can choose', async () => {
  const { here, there } = await twoTabs();
  const opened = firstSeen(here);
  const { index } = there.state.getState();
  const gone = removeCriteria(index, [opened.id]);
  if (gone.ok) await there.act(gone.value);
  await vi.waitFor(() => expect(texts(here)).toEqual([]));
  await correct(here, { text: 'le bruit la nuit' }, opened);
  expect(texts(here)).toEqual(['le bruit la nuit']);
  await vi.waitFor(() => expect(texts(there)).toEqual(['le bruit la nuit']));
  for (const openPlatform of [here, there]) {
    const conflicts = conflictsOf(registry.criteria, firstSeen(openPlatform) as unknown as AnyEntityRecord);
    expect(conflicts.map(({ unit }) => unit.name)).toEqual(['deleted']);
  }
});

test('two tabs that wait for a slow disk: both values are kept, in both tabs and after a reload', async () => {
  const room = await twoTabs();
  const { here, there, storage, storageThere } = room;
  const releases = [storage.hold(), storageThere.hold()];
  const saved = [correct(here, { text: 'ici' }), correct(there, { text: 'là-bas' })];
  for (const release of releases) release();
  await Promise.all(saved);
  await vi.waitFor(() => expect(textsKept(here)).toHaveLength(2));
  await vi.waitFor(() => expect(textsKept(there)).toEqual(textsKept(here)));
  const { openPlatform: again } = await anotherTab(room, 2);
  expect(textsKept(again)).toEqual(textsKept(here));
});
