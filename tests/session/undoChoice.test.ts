import { expect, test, vi } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { type Choices, chooseValues } from '#domain/record/choose.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { records as registry } from '#domain/record/registry.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { createOpenPlatform, type OpenPlatform } from '#session/openPlatform.ts';
import { anotherTab, aWorkshop, correct, firstSeen, leftInOutbox, ready, texts } from '../kit/workshop.ts';

/** The conflicts of a tab's criterion: for each unit every value, the shown one first. */
const toChoose = (openPlatform: OpenPlatform) =>
  conflictsOf(registry.criteria, firstSeen(openPlatform) as unknown as AnyEntityRecord).map(
    ({ unit, values }) => [unit.name, ...values.map(({ value }) => value[unit.name])],
  );

const chooses = (openPlatform: OpenPlatform, choices: Choices) =>
  openPlatform.act(
    chooseValues(openPlatform.state.getState().index, 'criteria', firstSeen(openPlatform), choices),
  );

/** Chooses a text that somebody wrote, in its language. */
const choosesText = (openPlatform: OpenPlatform, text: string) =>
  chooses(openPlatform, { text: { text, language: 'fr' } });

const both = [['text', 'ici', 'là-bas']];

/** Two tabs that wrote the same text differently. */
async function twoVersions() {
  const room = await aWorkshop();
  await room.write('le bruit');
  const seen = firstSeen(room.openPlatform);
  const { openPlatform: there } = await anotherTab(room);
  await correct(there, { text: 'là-bas' });
  await correct(room.openPlatform, { text: 'ici' }, seen);
  await vi.waitFor(() => expect(toChoose(there)).toEqual(both));
  return { ...room, here: room.openPlatform, there };
}

test('Undoing a choice brings the conflict back, with both versions, in every tab and after a reload', async () => {
  const { here, there, effects, platformId } = await twoVersions();
  await choosesText(here, 'là-bas');
  expect([toChoose(here), texts(here)]).toEqual([[], ['là-bas']]);
  await here.undo();
  expect(toChoose(here)).toEqual(both);
  await vi.waitFor(() => expect(toChoose(there)).toEqual(both));
  const again = createOpenPlatform(effects, 'real', platformId);
  await ready(again);
  expect(toChoose(again)).toEqual(both);
});

test('Choosing what was shown already can be undone too', async () => {
  const { here } = await twoVersions();
  await choosesText(here, 'ici');
  await here.undo();
  expect(toChoose(here)).toEqual(both);
});

test('Done again, the choice is the only value; undone once more, both versions are back', async () => {
  const { here } = await twoVersions();
  await choosesText(here, 'là-bas');
  await here.undo();
  await here.redo();
  expect([toChoose(here), texts(here)]).toEqual([[], ['là-bas']]);
  await here.undo();
  expect(toChoose(here)).toEqual(both);
});

test('What came since the choice stays beside what undo brings back', async () => {
  const { here, there } = await twoVersions();
  const seen = firstSeen(there);
  await choosesText(here, 'là-bas');
  await correct(there, { text: 'ailleurs' }, seen);
  await vi.waitFor(() => expect(toChoose(here)).toEqual([['text', 'ailleurs', 'là-bas']]));
  await here.undo();
  expect(toChoose(here)).toEqual([['text', 'ici', 'là-bas', 'ailleurs']]);
});

test('A choice in another unit is not undone with it', async () => {
  const { here } = await twoVersions();
  await correct(here, { expressions: 4 });
  await choosesText(here, 'ici');
  await here.undo();
  expect(firstSeen(here).expressions).toBe(4);
  await here.undo();
  expect(firstSeen(here).expressions).toBe(1);
  expect(toChoose(here)).toEqual(both);
});

test('Undoing the writing that made the conflict leaves what the other tab wrote, and nothing to choose', async () => {
  const { here } = await twoVersions();
  await here.undo();
  expect([toChoose(here), texts(here)]).toEqual([[], ['là-bas']]);
  await here.redo();
  expect(toChoose(here)).toEqual(both);
});

test('Undoing the choice between keeping and withdrawing asks again', async () => {
  const room = await aWorkshop();
  await room.write('le bruit');
  const seen = firstSeen(room.openPlatform);
  const gone = removeCriteria(room.openPlatform.state.getState().index, [seen.id]);
  if (gone.ok) await room.openPlatform.act(gone.value);
  await correct(room.openPlatform, { text: 'la nuit' }, seen);
  const asked = toChoose(room.openPlatform).map(([unit]) => unit);
  expect(asked).toEqual(['deleted']);
  for (const choice of [{}, { deleted: true }]) {
    await chooses(room.openPlatform, { deleted: choice });
    await room.openPlatform.undo();
    expect(toChoose(room.openPlatform).map(([unit]) => unit)).toEqual(asked);
  }
});

test('While undo waits to be written both versions are in view; a crash meanwhile loses neither', async () => {
  const room = await twoVersions();
  const { here, textStore, storage } = room;
  await choosesText(here, 'là-bas');
  storage.hold();
  void here.undo();
  await vi.waitFor(() => expect(toChoose(here)).toEqual(both));
  here.close();
  const { openPlatform: again } = await anotherTab(room, 2, textStore);
  await vi.waitFor(() => expect(leftInOutbox(textStore)).toEqual([]));
  expect(again.state.getState().setAside).toEqual([]);
  expect(toChoose(again)).toEqual(both);
});

test('A correction made over an undo that waits replaces what was shown, and the other version still waits', async () => {
  const { here, storage } = await twoVersions();
  await choosesText(here, 'là-bas');
  const release = storage.hold();
  const undone = here.undo();
  await vi.waitFor(() => expect(toChoose(here)).toEqual(both));
  const saved = correct(here, { text: 'ici même' });
  release();
  await Promise.all([undone, saved]);
  expect(toChoose(here)).toEqual([['text', 'ici même', 'là-bas']]);
});
