import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WritePage } from '#features/capture/WritePage.tsx';
import { groupIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter, textsOf } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();

const atGroup = { groupId: groupIdOf(1), question: 'WB' } as const;
const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /bien-être/ });
const typeIn = (text: string) => fireEvent.change(composer(), { target: { value: text } });
const enterKey = () => fireEvent.keyDown(composer(), { key: 'Enter' });
const paste = (text: string) =>
  fireEvent.paste(composer(), { clipboardData: { getData: () => text } as unknown as DataTransfer });

const openWriting = async () => {
  const { openPlatform, ...room } = await enter(<WritePage />, 'write', {}, atGroup);
  const index = () => openPlatform.state.getState().index;
  const codes = () =>
    index()
      .criteria()
      .map(({ id }) => index().classificationOf(id)?.typed);
  const counts = () =>
    index()
      .criteria()
      .map(({ expressions }) => expressions);
  return { ...room, openPlatform: openPlatform, index, codes, counts };
};

test('words, #a08 and Enter: the criterion has its component, and one undo takes both back', async () => {
  const { openPlatform, codes } = await openWriting();
  typeIn('Avoir un travail #a08');
  expect(screen.getByRole('button', { name: /^A08 .*Garder « #a08 »/ })).toBeDefined();
  enterKey();
  expect(textsOf(openPlatform)).toEqual(['Avoir un travail']);
  expect(codes()).toEqual(['a08']);
  await act(() => openPlatform.undo());
  expect(textsOf(openPlatform)).toEqual([]);
});

test('x3 gives the number of post-its, shown before Enter; the buttons can still change it', async () => {
  const { openPlatform, counts } = await openWriting();
  typeIn('Un toit x3');
  expect(screen.getByRole<HTMLInputElement>('spinbutton').value).toBe('3');
  enterKey();
  typeIn('Un lit #a03 x3');
  fireEvent.click(screen.getByRole('button', { name: words('capture.more') }));
  expect(composer().value).toBe('Un lit #a03');
  enterKey();
  expect(textsOf(openPlatform)).toEqual(['Un toit', 'Un lit']);
  expect(counts()).toEqual([3, 4]);
});

test('a shortcut that is refused stays in the words, and is read again at another touch', async () => {
  const { openPlatform, counts } = await openWriting();
  typeIn('Le bus x3');
  fireEvent.click(screen.getByRole('button', { name: /Garder « x3 »/ }));
  expect(screen.getByRole<HTMLInputElement>('spinbutton').value).toBe('1');
  fireEvent.click(screen.getByRole('button', { name: /« x3 » reste/ }));
  fireEvent.click(screen.getByRole('button', { name: /Garder « x3 »/ }));
  enterKey();
  typeIn('Le train x3');
  enterKey();
  expect(textsOf(openPlatform)).toEqual(['Le bus x3', 'Le train']);
  expect(counts()).toEqual([1, 3]);
});

test('a code the key does not list is flagged before Enter, and kept', async () => {
  const { codes } = await openWriting();
  typeIn('Le calme #i99');
  expect(screen.getByRole('button', { name: new RegExp(words('common.notListed')) })).toBeDefined();
  enterKey();
  expect(codes()).toEqual(['i99']);
});

test('the quiet line under the post-it begins a shortcut for those who do not know the sign', async () => {
  await openWriting();
  typeIn('Le calme');
  fireEvent.click(screen.getByRole('button', { name: /#a08/ }));
  expect(composer().value).toBe('Le calme #');
  expect(document.activeElement).toBe(composer());
});

test('several pasted lines are shown as criteria first, and saved in one act that one undo takes back', async () => {
  const { openPlatform, codes } = await openWriting();
  typeIn('déjà là ');
  paste('- Un toit #a03\n\n- Des amis');
  const dialog = screen.getByRole('dialog');
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([expect.stringMatching(/^- Un toitA03/), '- Des amis']);
  fireEvent.click(within(dialog).getByRole('button', { name: words('capture.pasteSplit', { count: 2 }) }));
  expect(textsOf(openPlatform)).toEqual(['- Un toit', '- Des amis']);
  expect(codes()).toEqual(['a03', undefined]);
  expect(composer().value).toBe('déjà là ');
  await act(() => openPlatform.undo());
  expect(textsOf(openPlatform)).toEqual([]);
});

test('the marks of a pasted list go only when somebody asks, and shortcuts can be left as words', async () => {
  const { openPlatform } = await openWriting();
  paste('1. Un toit x2\n2. Des amis');
  const dialog = screen.getByRole('dialog');
  fireEvent.click(within(dialog).getByRole('checkbox', { name: words('capture.pasteMarkers') }));
  fireEvent.click(within(dialog).getByRole('checkbox', { name: words('capture.pasteShortcuts') }));
  fireEvent.click(within(dialog).getByRole('button', { name: words('capture.pasteSplit', { count: 2 }) }));
  expect(textsOf(openPlatform)).toEqual(['Un toit x2', 'Des amis']);
});

test('a pasted list can be kept as one post-it with its line breaks', async () => {
  const { openPlatform, textStore } = await openWriting();
  paste('Un toit\nDes amis');
  expect([...textStore.texts.values()]).toContain('Un toit\nDes amis');
  fireEvent.click(
    within(screen.getByRole('dialog')).getAllByRole('button', { name: words('capture.pasteKeep') })[1] ??
      document.body,
  );
  enterKey();
  expect(textsOf(openPlatform)).toEqual(['Un toit\nDes amis']);
});

test('200 pasted lines become 200 criteria; more than 250 are shown the way of files', async () => {
  const { openPlatform } = await openWriting();
  paste(Array.from({ length: 200 }, (_, n) => `Critère ${n}`).join('\r\n'));
  fireEvent.click(screen.getByRole('button', { name: words('capture.pasteSplit', { count: 200 }) }));
  expect(textsOf(openPlatform)).toHaveLength(200);
  paste(Array.from({ length: 251 }, (_, n) => `Critère ${n}`).join('\n'));
  expect(screen.getByText(words('capture.pasteTooMany', { limit: 250 }))).toBeDefined();
  expect(screen.queryByRole('button', { name: words('capture.pasteSplit', { count: 251 }) })).toBeNull();
});
