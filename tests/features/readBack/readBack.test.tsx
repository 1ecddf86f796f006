import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { readBackStatusOf } from '#domain/criterion/readBack.ts';
import { ReadBackPage } from '#features/readBack/ReadBackPage.tsx';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { inOneBreath } from '../../kit/fastFingers.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();
beforeEach(() => history.replaceState(null, ''));

const criteria = [aCriterion(1), aCriterion(2, { question: 'IB' }), aCriterion(3)];
const classifications = [aClassification(1, 'A08'), aClassification(2, 'A08'), aClassification(3, 'D03')];

const read = (room: Room = { criteria, classifications }) => enter(<ReadBackPage />, 'readback', room);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const seen = () => screen.getByRole('region', { name: words('readBack.seen') });
const statuses = (openPlatform: OpenPlatform) =>
  openPlatform.state.getState().index.criteria().map(readBackStatusOf);
const oneOf = (openPlatform: OpenPlatform, nth: number): Criterion | undefined =>
  openPlatform.state.getState().index.criteria()[nth];
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('Confirmed, a criterion has its answer and the next one comes', async () => {
  const { openPlatform } = await read();
  expect(seen().textContent).toContain('critère 1');
  press(words('readBack.confirm'));
  expect(seen().textContent).toContain('critère 2');
  expect(
    openPlatform.state
      .getState()
      .index.criteria()
      .filter((each) => each.readBack === 'confirmed'),
  ).toHaveLength(1);
  expect(screen.getByText('Confirmé : critère 1')).toBeDefined();
});

test('A reworded criterion stays in view with its first words beside it', async () => {
  const { openPlatform } = await read();
  press(words('readBack.reword'));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(words('readBack.newWords')), { target: { value: 'mieux dit' } });
  fireEvent.click(dialog.getByRole('button', { name: words('readBack.keepWords') }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await vi.waitFor(() => expect(seen().textContent).toContain('mieux dit'));
  expect(seen().textContent).toContain('critère 1');
  expect(oneOf(openPlatform, 0)).toMatchObject({
    text: 'mieux dit',
    original: 'critère 1',
    readBack: 'confirmed',
  });
});

test('Blank words are not kept: the dialog says so and stays', async () => {
  const { openPlatform } = await read();
  press(words('readBack.reword'));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(words('readBack.newWords')), { target: { value: '  ' } });
  fireEvent.click(dialog.getByRole('button', { name: words('readBack.keepWords') }));
  expect(dialog.getByRole('alert').textContent).toBe(words('problems.EmptyText'));
  expect(oneOf(openPlatform, 0)?.text).toBe('critère 1');
});

test('Sent back, a criterion is marked and named again at the end with what remains', async () => {
  const { openPlatform } = await read();
  press(words('readBack.sendBack'));
  press(words('readBack.confirm'));
  press(words('readBack.next'));
  expect(statuses(openPlatform)).toContain('sentBack');
  expect(screen.getByRole('heading', { name: words('readBack.over') })).toBeDefined();
  await screen.findByText(words('readBack.overHelp', { left: 1 }));
  expect(screen.getByText('critère 1').closest('li')).not.toBeNull();
  press(words('readBack.readLeft', { count: 1 }));
  expect(seen().textContent).toContain('critère 3');
});

test('A component is confirmed as a whole, and one undo takes all of it back', async () => {
  const { openPlatform } = await read();
  choose(words('readBack.way'), 'component');
  expect(seen().textContent).toContain('critère 1');
  expect(seen().textContent).toContain('critère 2');
  press(words('readBack.confirmAll', { count: 2 }));
  expect(statuses(openPlatform).filter((each) => each === 'confirmed')).toHaveLength(2);
  await act(async () => {
    await vi.waitFor(() => expect(openPlatform.state.getState().save.state).toBe('saved'));
    await openPlatform.undo();
  });
  expect(statuses(openPlatform)).toEqual(['left', 'left', 'left']);
});

test('What was sent back a breath ago is not confirmed with the rest of its component', async () => {
  const { openPlatform } = await read();
  choose(words('readBack.way'), 'component');
  const [first] = screen.getAllByRole('button', { name: words('readBack.sendBack') });
  const all = screen.getByRole('button', { name: words('readBack.confirmAll', { count: 2 }) });
  await inOneBreath(
    () => first?.click(),
    () => all.click(),
  );
  expect(statuses(openPlatform)).toEqual(['sentBack', 'left', 'confirmed']);
});

test('One can go back to what was just confirmed, though only what is left is read', async () => {
  await read();
  press(words('readBack.confirm'));
  press(words('readBack.previous'));
  expect(seen().textContent).toContain('critère 1');
  expect(seen().textContent).toContain(words('readBack.status.confirmed'));
});

test('What was read back at an earlier time is left out, until all is asked for', async () => {
  await read({ criteria: [aCriterion(1, { readBack: 'confirmed' }), aCriterion(2)] });
  expect(seen().textContent).toContain('critère 2');
  fireEvent.click(screen.getByRole('radio', { name: words('readBack.shows.all') }));
  expect(seen().textContent).toContain('critère 1');
  expect(screen.getByText(words('readBack.progress', { place: 1, total: 2 }))).toBeDefined();
});

test('A reload comes back to the criterion that was in hand', async () => {
  const { unmount } = await read();
  press(words('readBack.next'));
  expect(seen().textContent).toContain('critère 2');
  const kept: unknown = history.state;
  unmount();
  history.replaceState(kept, '');
  await read();
  expect(seen().textContent).toContain('critère 2');
  expect(JSON.stringify(kept)).not.toContain('critère');
});

test('The stage answers to a clicker’s keys, and Escape leaves it', async () => {
  await read();
  press(words('readBack.fullScreen'));
  const stage = screen.getByRole('dialog', { name: words('readBack.stage') });
  fireEvent.keyDown(stage, { key: 'PageDown' });
  expect(stage.textContent).toContain('critère 2');
  fireEvent.keyDown(stage, { key: 'PageUp' });
  expect(stage.textContent).toContain('critère 1');
  fireEvent.keyDown(stage, { key: '.' });
  expect(stage.textContent).not.toContain('critère');
  fireEvent.keyDown(stage, { key: ' ' });
  expect(stage.textContent).toContain('critère 1');
  fireEvent(stage, new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('A refused window is said kindly, with the other way', async () => {
  await read();
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  press(words('readBack.openWindow'));
  expect(screen.getByText(words('readBack.refused'))).toBeDefined();
  open.mockRestore();
});

test('An empty platform says that criteria are written first', async () => {
  await read({});
  expect(screen.getByRole('link', { name: words('readBack.write') })).toBeDefined();
});
