import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { WritePage } from '#features/capture/WritePage.tsx';
import { capture as words } from '#i18n/fr/capture.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { aCriterion, aGroup, groupIdOf } from '../../kit/build.ts';
import { enter, textsOf } from '../../kit/room.tsx';

const atGroup = { groupId: groupIdOf(1), question: 'WB' } as const;
const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /bien-être/ });
const typeIn = (text: string) => fireEvent.change(composer(), { target: { value: text } });
const enterKey = (more: object = {}) => fireEvent.keyDown(composer(), { key: 'Enter', ...more });

test('Enter saves one criterion, empties the composer and keeps the focus in it', async () => {
  const { openPlatform } = await enter(<WritePage />, 'write', {}, atGroup);
  typeIn(' avoir des amis ');
  enterKey();
  expect(textsOf(openPlatform)).toEqual([' avoir des amis ']);
  expect(composer().value).toBe('');
  expect(document.activeElement).toBe(composer());
  await screen.findByText(/Enregistré : 1 critère/);
});

test('a held Enter, an input method and a line break do not save', async () => {
  const { openPlatform } = await enter(<WritePage />, 'write', {}, atGroup);
  typeIn('avoir');
  enterKey({ repeat: true });
  enterKey({ isComposing: true });
  enterKey({ keyCode: 229 });
  enterKey({ shiftKey: true });
  expect(textsOf(openPlatform)).toEqual([]);
  expect(composer().value).toBe('avoir');
});

test('a double tap on the button makes one criterion', async () => {
  const { openPlatform } = await enter(<WritePage />, 'write', {}, atGroup);
  typeIn('un toit');
  const button = screen.getByRole('button', { name: words.save });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(textsOf(openPlatform)).toEqual(['un toit']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a note of nothing but space is not saved and the screen says what to do', async () => {
  await enter(<WritePage />, 'write', {}, atGroup);
  typeIn('  ');
  enterKey();
  expect(screen.getByRole('alert').textContent).toContain('Écrivez');
});

test('a draft comes back in its field, and goes when it is saved', async () => {
  const { textStore, unmount } = await enter(<WritePage />, 'write', {}, atGroup);
  typeIn('presque');
  expect([...textStore.texts.values()]).toContain('presque');
  enterKey();
  await vi.waitFor(() =>
    expect([...textStore.texts.keys()].filter((name) => name.startsWith('draft'))).toEqual([]),
  );
  unmount();
});

test('the number of post-its goes with the criterion, then starts again at one', async () => {
  const { openPlatform } = await enter(<WritePage />, 'write', {}, atGroup);
  fireEvent.click(screen.getByRole('button', { name: words.more }));
  fireEvent.click(screen.getByRole('button', { name: words.more }));
  typeIn('le froid');
  enterKey();
  typeIn('le bruit');
  enterKey();
  expect(
    openPlatform.state
      .getState()
      .index.criteria()
      .map(({ expressions }) => expressions),
  ).toEqual([3, 1]);
});

test('the last five criteria stay in sight, the newest first', async () => {
  const criteria = [1, 2, 3, 4, 5, 6].map((n) => aCriterion(n));
  await enter(<WritePage />, 'write', { criteria }, atGroup);
  const list = screen.getByRole('list', { name: words.latest });
  expect([...list.querySelectorAll('[dir=auto]')].map((words) => words.textContent)).toEqual(
    [6, 5, 4, 3, 2].map((n) => `critère ${n}`),
  );
});

test('a withdrawn criterion can be taken back', async () => {
  const { openPlatform } = await enter(<WritePage />, 'write', { criteria: [aCriterion(1)] }, atGroup);
  fireEvent.click(screen.getByRole('button', { name: 'Retirer : critère 1' }));
  expect(textsOf(openPlatform)).toEqual([]);
  await act(() => openPlatform.undo());
  expect(textsOf(openPlatform)).toEqual(['critère 1']);
});

test('a criterion that was just written can be corrected, beginning in its words, and moved to another question', async () => {
  const { openPlatform } = await enter(<WritePage />, 'write', { criteria: [aCriterion(1)] }, atGroup);
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  fireEvent.click(screen.getByRole('button', { name: 'Corriger : critère 1' }));
  const field = screen.getByRole('textbox', { name: words.composer });
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'mieux dit' } });
  fireEvent.click(screen.getByRole('radio', { name: /Mal-être/ }));
  fireEvent.click(screen.getByRole('button', { name: words.saveCorrection }));
  expect(openPlatform.state.getState().index.criteria()).toMatchObject([
    { text: 'mieux dit', question: 'IB' },
  ]);
});

test('without a group, the place says to create one first', async () => {
  await enter(<WritePage />, 'write', { groups: [] });
  expect(screen.getByRole('link', { name: pieces.createGroup })).toBeDefined();
});

test('with several groups, one touch chooses which one is writing', async () => {
  await enter(<WritePage />, 'write', { groups: [aGroup(1), aGroup(2)] });
  expect(screen.getByRole('link', { name: /Groupe 2/ }).getAttribute('href')).toContain(groupIdOf(2));
});
