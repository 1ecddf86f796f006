import { expect, test, vi } from 'vitest';
import { type Choices, chooseValues } from '#domain/choose.ts';
import { removeCriteria } from '#domain/criterion.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { records as registry } from '#domain/record/registry.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { type Desk, openDesk } from '#session/desk.ts';
import { anotherTab, aWorkshop, correct, firstSeen, leftOnShelf, ready, texts } from '../kit/workshop.ts';

/** What a tab has to choose of its criterion: by unit, every value, the shown one first. */
const toChoose = (desk: Desk) =>
  conflictsOf(registry.criteria, firstSeen(desk) as unknown as AnyEntityRecord).map(({ unit, values }) => [
    unit.name,
    ...values.map(({ value }) => value[unit.name]),
  ]);

const chooses = (desk: Desk, choices: Choices) =>
  desk.act(chooseValues(desk.state.getState().index, 'criteria', firstSeen(desk), choices));

/** Chooses words that somebody wrote, in the language in which they stand. */
const choosesText = (desk: Desk, text: string) => chooses(desk, { text: { text, language: 'fr' } });

const both = [['text', 'ici', 'là-bas']];

/** Two tabs that wrote the same words differently. */
async function twoVersions() {
  const room = await aWorkshop();
  await room.write('le bruit');
  const seen = firstSeen(room.desk);
  const { desk: there } = await anotherTab(room);
  await correct(there, { text: 'là-bas' });
  await correct(room.desk, { text: 'ici' }, seen);
  await vi.waitFor(() => expect(toChoose(there)).toEqual(both));
  return { ...room, here: room.desk, there };
}

test('Undoing a choice brings the conflict back, with both versions, in every tab and after a reload', async () => {
  const { here, there, effects, platformId } = await twoVersions();
  await choosesText(here, 'là-bas');
  expect([toChoose(here), texts(here)]).toEqual([[], ['là-bas']]);
  await here.undo();
  expect(toChoose(here)).toEqual(both);
  await vi.waitFor(() => expect(toChoose(there)).toEqual(both));
  const again = openDesk(effects, 'real', platformId);
  await ready(again);
  expect(toChoose(again)).toEqual(both);
});

test('Choosing what was shown already can be undone too', async () => {
  const { here } = await twoVersions();
  await choosesText(here, 'ici');
  await here.undo();
  expect(toChoose(here)).toEqual(both);
});

test('Done again, the choice stands alone; undone once more, both versions are back', async () => {
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
  const seen = firstSeen(room.desk);
  const gone = removeCriteria(room.desk.state.getState().index, [seen.id]);
  if (gone.ok) await room.desk.act(gone.value);
  await correct(room.desk, { text: 'la nuit' }, seen);
  const asked = toChoose(room.desk).map(([unit]) => unit);
  expect(asked).toEqual(['deleted']);
  for (const choice of [{}, { deleted: true }]) {
    await chooses(room.desk, { deleted: choice });
    await room.desk.undo();
    expect(toChoose(room.desk).map(([unit]) => unit)).toEqual(asked);
  }
});

test('While undo waits to be written both versions are in view; a crash meanwhile loses neither', async () => {
  const room = await twoVersions();
  const { here, shelf, storage } = room;
  await choosesText(here, 'là-bas');
  storage.hold();
  void here.undo();
  await vi.waitFor(() => expect(toChoose(here)).toEqual(both));
  here.close();
  const { desk: again } = await anotherTab(room, 2, shelf);
  await vi.waitFor(() => expect(leftOnShelf(shelf)).toEqual([]));
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
