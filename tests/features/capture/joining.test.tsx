import { act, configure, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WritePage } from '#features/capture/WritePage.tsx';
import { aCriterion, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter, textsOf } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();
// Similar criteria are found while the browser is idle, which is rare on a busy machine.
configure({ asyncUtilTimeout: 8000 });

const atGroup = { groupId: groupIdOf(1), question: 'WB' } as const;
const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /bien-être/ });
const write = (text: string) => {
  fireEvent.change(composer(), { target: { value: text } });
  fireEvent.keyDown(composer(), { key: 'Enter' });
};
const open = (texts: readonly string[]) =>
  enter(<WritePage />, 'write', { criteria: texts.map((text, at) => aCriterion(at + 1, { text })) }, atGroup);
const joinOffer = () =>
  screen.findByRole('button', {
    name: words('capture.joinNamed', { text: 'avoir du travail', host: 'Avoir un travail' }),
  });

test('what was said before is pointed out on the note; one touch joins, one undo takes it back', async () => {
  const { openPlatform } = await open(['Avoir un travail', 'Un toit']);
  write('avoir du travail');
  const button = await joinOffer();
  expect(screen.getByText(words('capture.nearTo', { text: 'Avoir un travail' }))).toBeDefined();
  expect(document.activeElement).toBe(composer());
  expect(textsOf(openPlatform)).toHaveLength(3);
  fireEvent.click(button);
  expect(textsOf(openPlatform)).toEqual(['Avoir un travail', 'Un toit']);
  expect(document.activeElement).toBe(composer());
  await act(() => openPlatform.undo());
  expect(textsOf(openPlatform)).toHaveLength(3);
});

test('the review comes with the note’s own line, not after it: nothing moves under a finger', async () => {
  await open(['Avoir un travail', 'Un toit']);
  const drawn: boolean[] = [];
  const isThere = (text: string) => screen.queryByText(text) !== null;
  const watch = new MutationObserver(() => {
    if (isThere(words('capture.nearTo', { text: 'Avoir un travail' })))
      drawn.push(isThere(words('capture.similar', { count: 1 })));
  });
  watch.observe(document.body, { childList: true, subtree: true });
  write('avoir du travail');
  await joinOffer();
  watch.disconnect();
  expect(drawn[0]).toBe(true);
});

test('a negation is not pointed out as the same', async () => {
  await open(['Avoir un travail', 'ne pas avoir de travail', 'un toit', 'Un toit']);
  await screen.findByText(words('capture.sameAs', { text: 'un toit' }));
  expect(screen.queryByText(words('capture.nearTo', { text: 'Avoir un travail' }))).toBeNull();
});

test('kept apart, two criteria are not pointed out again on this device', async () => {
  const room = await open(['Avoir un travail']);
  write('avoir du travail');
  await joinOffer();
  fireEvent.click(
    screen.getByRole('button', { name: words('capture.keepApartNamed', { text: 'avoir du travail' }) }),
  );
  const isSaidAlike = () =>
    screen.queryByText(words('capture.nearTo', { text: 'Avoir un travail' })) !== null;
  // At once: a second touch in the same place must not join the criteria that were just marked as different.
  expect(isSaidAlike()).toBe(false);
  await act(() => new Promise((go) => setTimeout(go, 150)));
  expect(isSaidAlike()).toBe(false);
  expect([...room.textStore.texts.keys()].some((name) => name.endsWith('/apart'))).toBe(true);
});

test('the originals stay readable on the note and each can be split off again', async () => {
  const joinedTo = criterionIdOf(1);
  const criteria = [
    aCriterion(1, { text: 'Un travail', expressions: 1 }),
    aCriterion(2, { text: 'du boulot', expressions: 2, joinedTo }),
  ];
  const { openPlatform } = await enter(<WritePage />, 'write', { criteria }, atGroup);
  expect(screen.getByText('du boulot')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: words('capture.splitNamed', { text: 'du boulot' }) }));
  const { index } = openPlatform.state.getState();
  expect(index.criteria().map(({ text, expressions }) => [text, expressions])).toEqual([
    ['Un travail', 1],
    ['du boulot', 2],
  ]);
});

test('three that say the same are joined at once, under the words that somebody chose', async () => {
  const { openPlatform } = await open(['Un travail', 'du travail', 'Le travail', 'Un toit', 'le toit']);
  fireEvent.click(await screen.findByRole('button', { name: words('capture.similar', { count: 2 }) }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(
    dialog.getByRole('button', { name: words('capture.keepTheseWordsNamed', { text: 'Le travail' }) }),
  );
  fireEvent.click(dialog.getByRole('button', { name: words('capture.joinCount', { count: 3 }) }));
  const { index } = openPlatform.state.getState();
  expect(index.criteria().map(({ text, expressions }) => [text, expressions])).toEqual([
    ['Le travail', 3],
    ['Un toit', 1],
    ['le toit', 1],
  ]);
  await screen.findByText(words('capture.joinedTitle'));
  fireEvent.click(dialog.getByRole('button', { name: words('capture.keepApart') }));
  await screen.findByText(words('capture.similarNone'));
});

test('together too many expressions are refused with a sentence, and nothing is joined', async () => {
  const criteria = [
    aCriterion(1, { text: 'Un toit', expressions: 9999 }),
    aCriterion(2, { text: 'un toit' }),
  ];
  const { openPlatform } = await enter(<WritePage />, 'write', { criteria }, atGroup);
  fireEvent.click(
    await screen.findByRole('button', {
      name: words('capture.joinNamed', { text: 'un toit', host: 'Un toit' }),
    }),
  );
  expect(screen.getByRole('alert').textContent).toBe(
    words('problems.JoinedTooMany', { value: 10_000, limit: 9999 }),
  );
  expect(textsOf(openPlatform)).toHaveLength(2);
});
