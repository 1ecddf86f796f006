import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { removeGroup } from '#domain/group/edit.ts';
import { chooseValues } from '#domain/record/choose.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { records as registry } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { createOpenPlatform, type OpenPlatform } from '#session/openPlatform.ts';
import { anotherTab, aWorkshop, correct, firstSeen, ready, texts } from '../kit/workshop.ts';

const groupNames = (openPlatform: OpenPlatform) =>
  openPlatform.state
    .getState()
    .index.groups()
    .map(({ name }) => name);

/** The tables in which a person has to choose whether a record is kept. */
const lifeToChoose = (openPlatform: OpenPlatform) =>
  openPlatform.state
    .getState()
    .index.withSiblings()
    .filter(({ table, record }) =>
      conflictsOf(registry[table], record as unknown as AnyEntityRecord).some(
        ({ unit }) => unit.name === 'deleted',
      ),
    )
    .map(({ table }) => table)
    .sort();

/** Two tabs that show a group of two criteria; the second tab withdraws the group. */
async function withdrawnThere() {
  const room = await aWorkshop();
  await room.write('le bruit');
  await room.write('le calme');
  const { openPlatform: there } = await anotherTab(room);
  const withdraw = async () => {
    const plan = removeGroup(there.state.getState().index, room.groupId);
    if (plan.ok) await there.act(plan.value);
  };
  return { ...room, here: room.openPlatform, there, withdraw };
}

test('A criterion saved after its group was withdrawn elsewhere is found in its group, and somebody has to choose', async () => {
  const room = await withdrawnThere();
  const { here, there, withdraw } = room;
  const seen = firstSeen(here);
  await withdraw();
  await vi.waitFor(() => expect(groupNames(here)).toEqual([]));
  await correct(here, { text: 'le bruit la nuit' }, seen);
  const again = createOpenPlatform(room.effects, 'real', room.platformId);
  await ready(again);
  await vi.waitFor(() => expect(groupNames(there)).toEqual(['Aînés']));
  for (const openPlatform of [here, there, again]) {
    expect(groupNames(openPlatform)).toEqual(['Aînés']);
    expect(texts(openPlatform)).toEqual(['le bruit la nuit']);
    expect(lifeToChoose(openPlatform)).toEqual(['criteria', 'groups']);
  }
});

test('A criterion written in a group that another tab withdrew at the same time is found in it', async () => {
  const { here, there, storage, withdraw, write } = await withdrawnThere();
  const release = storage.hold();
  const written = write('le vent');
  await withdraw();
  release();
  await written;
  await vi.waitFor(() => expect(texts(there)).toEqual(['le vent']));
  expect([texts(here), groupNames(here)]).toEqual([['le vent'], ['Aînés']]);
  expect(lifeToChoose(here)).toEqual(['groups']);
});

test('More can be written in such a group, and it is withdrawn again when what lives in it is', async () => {
  const { here, withdraw, ids, groupId } = await withdrawnThere();
  const seen = firstSeen(here);
  await withdraw();
  await vi.waitFor(() => expect(groupNames(here)).toEqual([]));
  await correct(here, { text: 'le bruit la nuit' }, seen);
  const more = addCriteria(here.state.getState().index, ids, [{ groupId, question: 'IB', text: 'le vent' }]);
  expect(more.ok && (await here.act(more.value))).toBe(true);
  expect(texts(here)).toEqual(['le bruit la nuit', 'le vent']);
  await here.undo();
  await here.undo();
  expect([texts(here), groupNames(here), lifeToChoose(here)]).toEqual([[], [], []]);
});

test.each([
  ['keeps the group: what its withdrawal took comes back', {}, ['le bruit la nuit', 'le calme']],
  ['withdraws the group: what lives in it goes with it', { deleted: true }, []],
] as const)('Whoever chooses %s', async (_, choice, left) => {
  const { here, there, withdraw, groupId } = await withdrawnThere();
  const seen = firstSeen(here);
  await withdraw();
  await vi.waitFor(() => expect(groupNames(here)).toEqual([]));
  await correct(here, { text: 'le bruit la nuit' }, seen);
  const { index } = here.state.getState();
  const group = index.record('groups', groupId);
  if (group === undefined) throw new Error('no group');
  await here.act(chooseValues(index, 'groups', asSeen(group), { deleted: choice }));
  expect(texts(here)).toEqual(left);
  expect(lifeToChoose(here)).not.toContain('groups');
  await vi.waitFor(() => expect(texts(there)).toEqual(left));
  expect(groupNames(there)).toEqual(left.length === 0 ? [] : ['Aînés']);
});
