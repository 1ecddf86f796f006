import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { eraseRecord } from '#domain/erasure/erase.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import { bringBack, withdrawnIn } from '#domain/views/bin.ts';
import { createDrafts } from '#session/drafts.ts';
import { textName } from '#session/effects.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { keepSeen } from '#session/useSeen.ts';
import { anotherTab, aWorkshop, correct, firstSeen, texts } from '../kit/workshop.ts';

const now = Date.UTC(2026, 2, 14, 12);

const indexOf = (openPlatform: OpenPlatform) => openPlatform.state.getState().index;

async function withdrawFirst(openPlatform: OpenPlatform): Promise<void> {
  const plan = removeCriteria(indexOf(openPlatform), [firstSeen(openPlatform).id]);
  if (!plan.ok) throw new Error('refused');
  await openPlatform.act(plan.value);
}

/** Withdraws the first criterion and erases it. */
async function eraseFirst(openPlatform: OpenPlatform): Promise<boolean> {
  await withdrawFirst(openPlatform);
  const [item] = withdrawnIn(indexOf(openPlatform).records());
  if (item === undefined) throw new Error('the bin is empty');
  return openPlatform.erase(eraseRecord(item, now));
}

const pastTypes = (openPlatform: OpenPlatform) =>
  openPlatform.state.getState().past.map(({ act }) => act.type);

test('After erasing, nothing in memory, in the database or kept beside it has the words', async () => {
  const room = await aWorkshop();
  const { openPlatform, textStore, platformId, storage, write, disk } = room;
  await write('un banc public');
  await write('une fontaine');
  const drafts = createDrafts(textStore, 'real', platformId);
  const { id } = firstSeen(openPlatform);
  drafts.write(`correct/${id}`, 'un banc public à l’ombre');
  drafts.write('a text', 'une idée sur ce banc');
  keepSeen(drafts, 'a text', firstSeen(openPlatform));
  await correct(openPlatform, { text: 'un banc public, dit mieux' });
  expect(await eraseFirst(openPlatform)).toBe(true);
  const { past, future, index } = openPlatform.state.getState();
  const everything = JSON.stringify([
    index.records(),
    past,
    future,
    [...textStore.texts],
    [...disk.rows.values()].map((rows) => [...rows.values()]),
    [...disk.journal.values()],
    await storage.load(platformId),
  ]);
  expect(everything).not.toContain('banc');
  expect(texts(openPlatform)).toEqual(['une fontaine']);
});

test('Erasing is no act: the line to undo it never shows, and undo takes back the act before', async () => {
  const { openPlatform, write } = await aWorkshop();
  await write('un banc');
  await write('une fontaine');
  const before = openPlatform.state.getState().latest;
  await eraseFirst(openPlatform);
  expect(openPlatform.state.getState().latest?.nth).toBe((before?.nth ?? 0) + 1);
  expect(pastTypes(openPlatform)).toEqual(['createPlatform', 'createGroup', 'addCriterion']);
  expect(await openPlatform.undo()).toBe(true);
  expect(texts(openPlatform)).toEqual([]);
  expect(await openPlatform.redo()).toBe(true);
  expect(texts(openPlatform)).toEqual(['une fontaine']);
});

test('Another tab forgets at once: its screen, its acts to undo and what waits in it', async () => {
  const room = await aWorkshop();
  await room.write('un banc');
  const other = await anotherTab(room, 1, room.textStore);
  await correct(other.openPlatform, { text: 'un banc rouge' });
  await vi.waitFor(() => expect(texts(room.openPlatform)).toEqual(['un banc rouge']));
  const seen = firstSeen(other.openPlatform);
  const release = other.storage.hold();
  const late = correct(other.openPlatform, { text: 'un banc vert' }, seen);
  expect(texts(other.openPlatform)).toEqual(['un banc vert']);
  await eraseFirst(room.openPlatform);
  await vi.waitFor(() => expect(texts(other.openPlatform)).toEqual([]));
  expect(pastTypes(other.openPlatform)).not.toContain('editCriterion');
  expect(JSON.stringify([...room.textStore.texts])).not.toContain('banc');
  release();
  await late;
  expect(texts(other.openPlatform)).toEqual([]);
  expect(JSON.stringify([...(room.disk.rows.get('criteria')?.values() ?? [])])).not.toContain('banc');
  expect(JSON.stringify([...room.disk.journal.values()])).not.toContain('banc');
});

test('What an earlier start left of an erased record is taken out, and the rest of it stays', async () => {
  const room = await aWorkshop();
  const { openPlatform, textStore, platformId, write } = room;
  await write('un banc');
  const { id, groupId } = firstSeen(openPlatform);
  const change = (of: string, text: string) => ({
    table: 'criteria',
    kind: 'put',
    after: { id: of, groupId, text },
  });
  const plan = {
    act: { type: 'addCriterion', count: 2 },
    changes: [change(id, 'un banc'), change('x', 'un arbre')],
  };
  const own = textName('outbox', 'real', platformId);
  const aside = textName('aside', 'real', platformId);
  textStore.set(`${own}:closed`, JSON.stringify({ version: 3, plans: [plan] }));
  textStore.set(
    `${aside}:closed:0`,
    JSON.stringify({ version: 3, plans: [{ changes: [change(id, 'un banc')] }] }),
  );
  textStore.set(`${aside}:closed:1`, `cut {"id":"${id}","text":"un banc`);
  await eraseFirst(openPlatform);
  expect(textStore.get(`${own}:closed`)).toContain('un arbre');
  expect(textStore.get(`${own}:closed`)).not.toContain('banc');
  expect(textStore.names().filter((name) => name.startsWith(aside))).toEqual([]);
});

test('Nothing is erased while something is not saved, and the answer says so', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  await write('un banc');
  await withdrawFirst(openPlatform);
  const [item] = withdrawnIn(indexOf(openPlatform).records());
  if (item === undefined) throw new Error('the bin is empty');
  storage.failNext({ type: 'StorageFull' });
  await write('une fontaine');
  expect(await openPlatform.erase(eraseRecord(item, now))).toBe(false);
  await openPlatform.retry();
  storage.failNext({ type: 'StorageFull' });
  expect(await openPlatform.erase(eraseRecord(item, now))).toBe(false);
  expect(withdrawnIn(indexOf(openPlatform).records())).toHaveLength(1);
  expect(await openPlatform.erase(eraseRecord(item, now))).toBe(true);
  expect(withdrawnIn(indexOf(openPlatform).records())).toEqual([]);
});

test('What another tab brought back meanwhile is not erased, and the answer says so', async () => {
  const room = await aWorkshop();
  await room.write('un banc');
  await withdrawFirst(room.openPlatform);
  const [item] = withdrawnIn(indexOf(room.openPlatform).records());
  if (item === undefined) throw new Error('the bin is empty');
  const other = await anotherTab(room);
  await other.openPlatform.act(bringBack(item));
  expect(await room.openPlatform.erase(eraseRecord(item, now))).toBe(false);
  expect(texts(other.openPlatform)).toEqual(['un banc']);
});

test('A begun text about several criteria stays when one of them is erased, and so does how far a coder has come', async () => {
  const { openPlatform, textStore, platformId, write } = await aWorkshop();
  await write('un banc');
  await write('une fontaine');
  const { id, groupId } = firstSeen(openPlatform);
  const drafts = createDrafts(textStore, 'real', platformId);
  drafts.write('synthesis::A08:all', 'Des lieux où se poser.');
  keepSeen(drafts, 'synthesis::A08:all', { id: 'x', text: '', covered: [id, groupId] });
  drafts.write('a text', 'une idée');
  keepSeen(drafts, 'a text', { records: [firstSeen(openPlatform)] });
  drafts.shared.write(`${groupId}/WB/apart`, JSON.stringify([`${id}/${groupId}`]));
  drafts.shared.write('coding', JSON.stringify({ view: 'blind', at: id }));
  await eraseFirst(openPlatform);
  expect(drafts.read('synthesis::A08:all')).toBe('Des lieux où se poser.');
  expect(drafts.readBeside('synthesis::A08:all', 'seen')).toContain(id);
  expect(drafts.shared.read(`${groupId}/WB/apart`)).toContain(id);
  expect(drafts.shared.read('coding')).toContain(id);
  expect(drafts.read('a text')).toBe('');
});

test('Words written into a group that another tab erased are set aside and told, also at the next start', async () => {
  const room = await aWorkshop();
  const other = await anotherTab(room, 1, room.textStore);
  const release = other.storage.hold();
  const { index } = other.openPlatform.state.getState();
  const plan = addCriteria(index, other.ids, [{ groupId: room.groupId, question: 'WB', text: 'un banc' }]);
  if (!plan.ok) throw new Error('refused');
  const late = other.openPlatform.act(plan.value);
  const changes = withdrawal(indexOf(room.openPlatform), 'groups', [room.groupId]);
  await room.openPlatform.act({ act: { type: 'removeGroup', count: 1 }, changes });
  const [item] = withdrawnIn(indexOf(room.openPlatform).records());
  if (item === undefined) throw new Error('the bin is empty');
  expect(await room.openPlatform.erase(eraseRecord(item, now))).toBe(true);
  release();
  expect(await late).toBe(false);
  const setAside = (openPlatform: OpenPlatform) => openPlatform.state.getState().setAside.join();
  await vi.waitFor(() => expect(setAside(other.openPlatform)).toContain('un banc'));
  const again = await anotherTab(room, 2, room.textStore);
  expect(setAside(again.openPlatform)).toContain('un banc');
});
