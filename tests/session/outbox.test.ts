import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { clearTexts } from '#session/drafts.ts';
import { textName } from '#session/effects.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { isProvisional } from '#session/provisional.ts';
import { anotherTab, aWorkshop, correct, leftInOutbox, ready, texts } from '../kit/workshop.ts';

type Room = Awaited<ReturnType<typeof aWorkshop>>;

/** A valid plan as an earlier start left it, among others. */
function goodPlan({ openPlatform, ids, groupId }: Room, text: string) {
  const plan = addCriteria(openPlatform.state.getState().index, ids, [{ groupId, question: 'WB', text }]);
  if (!plan.ok) throw new Error('refused');
  return { ...plan.value, id: ids.next() };
}

const act = { type: 'addCriterion', count: 1 };
const asideOn = ({ textStore }: Room): readonly string[] =>
  textStore
    .names()
    .filter((name) => name.startsWith('aside'))
    .map((name) => textStore.get(name) ?? '');

/** Opens the platform with this text in its outbox, twice. Each time it must open and go on saving. */
async function opensWith(room: Room, text: string): Promise<void> {
  const { textStore, openPlatform, platformId } = room;
  openPlatform.close();
  textStore.set(`${textName('outbox', 'real', platformId)}:before`, text);
  for (const series of [1, 2]) {
    const { openPlatform: again, ids } = await anotherTab(room, series, textStore);
    expect(await again.act(goodPlan({ ...room, openPlatform: again, ids }, `écrit ensuite ${series}`))).toBe(
      true,
    );
    await vi.waitFor(() => expect(again.state.getState().save.state).toBe('saved'));
    expect(texts(again)).toContain(`écrit ensuite ${series}`);
    expect(again.state.getState().setAside).toEqual(asideOn(room));
    again.close();
  }
  expect(leftInOutbox(textStore)).toEqual([]);
}

const bad: readonly (readonly [string, unknown])[] = [
  [
    'a table of another build',
    { act, changes: [{ table: 'actions', kind: 'put', after: { id: 'x', text: 'mots' } }] },
  ],
  ['no change where one should be', { act, changes: [null] }],
  ['a change without what comes after', { act, changes: [{ table: 'criteria', kind: 'put' }] }],
  [
    'a criterion without text',
    { act, changes: [{ table: 'criteria', kind: 'put', after: { id: 'x', platformId: 'y' } }] },
  ],
  ['changes that are no list', { act, changes: 'tous' }],
  ['no act', { changes: [] }],
  ['nothing', null],
  ['a text', 'mots'],
];

test.each(bad)(
  'an entry with %s takes neither the platform nor the good entries with it, and is kept',
  async (_, entry) => {
    const room = await aWorkshop();
    const good = [goodPlan(room, 'avant'), goodPlan(room, 'après')];
    const text = JSON.stringify({ version: 3, plans: [good[0], entry, good[1]] });
    await opensWith(room, text);
    const { openPlatform: again } = await anotherTab(room, 3, room.textStore);
    expect(texts(again).slice(0, 2)).toEqual(['avant', 'après']);
    expect(asideOn(room)).toEqual([JSON.stringify({ version: 3, plans: [entry] })]);
  },
);

test('bad entries as the first version kept them, in a bare list, are set aside too', async () => {
  const room = await aWorkshop();
  await opensWith(room, JSON.stringify([{ act, changes: [null] }]));
  expect(asideOn(room)).toEqual([JSON.stringify({ version: 2, plans: [{ act, changes: [null] }] })]);
});

test('a text that was cut in its middle is kept as it is', async () => {
  const room = await aWorkshop();
  const text = JSON.stringify({ version: 3, plans: [goodPlan(room, 'coupé')] }).slice(0, -40);
  await opensWith(room, text);
  expect(asideOn(room)).toEqual([text]);
});

test('what a newer version left is not read as ours: it is kept for it', async () => {
  const room = await aWorkshop();
  const plan = goodPlan(room, 'de demain');
  const text = JSON.stringify({ version: 4, plans: [plan] });
  await opensWith(room, text);
  expect(asideOn(room)).toEqual([text]);
});

test('where the textStore has no room to set a bad entry aside, it stays where it was', async () => {
  const room = await aWorkshop();
  const { textStore, openPlatform, platformId } = room;
  openPlatform.close();
  const name = `${textName('outbox', 'real', platformId)}:before`;
  textStore.set(name, '{');
  textStore.set = () => false;
  const { openPlatform: again } = await anotherTab(room, 1, textStore);
  expect(again.state.getState().status).toBe('ready');
  expect(textStore.get(name)).toBe('{');
});

test('an act that the storage can never take is set aside, and those after it are written', async () => {
  const room = await aWorkshop();
  const { openPlatform, storage, write, textStore } = room;
  storage.failNext({ type: 'StorageUnreadable', field: 'criteria.text' });
  const saved = await Promise.all([write('refusé'), write('suivant')]);
  expect(saved).toEqual([false, true]);
  expect(texts(openPlatform)).toEqual(['suivant']);
  expect(openPlatform.state.getState().save.state).toBe('saved');
  expect(openPlatform.state.getState().setAside.join()).toContain('refusé');
  expect(asideOn(room).join()).toContain('refusé');
  expect(leftInOutbox(textStore)).toEqual([]);
});

test('an act that can never be written is still told where the textStore has no room for it', async () => {
  const room = await aWorkshop();
  const { openPlatform, storage, write, textStore } = room;
  textStore.set = () => false;
  storage.failNext({ type: 'StorageUnreadable', field: 'criteria.text' });
  await write('refusé');
  expect(openPlatform.state.getState().setAside.join()).toContain('refusé');
});

test('a correction of what could never be written is written as a record of its own', async () => {
  const { openPlatform, storage, write, platformId } = await aWorkshop();
  storage.failNext({ type: 'StorageUnreadable', field: 'criteria.text' });
  expect(await Promise.all([write('refusé'), correct(openPlatform, { text: 'corrigé' })])).toEqual([
    false,
    true,
  ]);
  const { criteria } = (await storage.load(platformId)).records;
  expect(criteria.map((record) => [record.text, isProvisional(record)])).toEqual([['corrigé', false]]);
  expect(texts(openPlatform)).toEqual(['corrigé']);
});

test('words set aside of a platform that is erased for good go with it', async () => {
  const room = await aWorkshop();
  await opensWith(room, '{ "mots": "intimes');
  expect(asideOn(room)).toHaveLength(1);
  clearTexts(room.textStore, 'real', room.platformId);
  expect(room.textStore.names()).toEqual([]);
});

test('an outbox of one platform is not read by another', async () => {
  const room = await aWorkshop();
  const other = '01900000-0000-7000-8000-123456789abc';
  const name = `${textName('outbox', 'real', other as never)}:before`;
  room.textStore.set(name, '{');
  const again = createOpenPlatform(room.effects, 'real', room.platformId);
  await ready(again);
  expect(again.state.getState().setAside).toEqual([]);
  expect(room.textStore.get(name)).toBe('{');
});
