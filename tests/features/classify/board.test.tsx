import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { classificationId } from '#domain/classification/classify.ts';
import { questions } from '#domain/platform/question.ts';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { aClassification, aCriterion, criterionIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { steeredIds } from '../../kit/steered.ts';
import { words } from '../../kit/words.ts';
import { bar, codeField, codeOf, inFocus, noteOf, see, stepsBack, typeCode } from './sorting.ts';

beforeAll(async () => {
  openDialogs();
  // Preloads the board: this tests the board, not the time it takes to load its files.
  await import('#features/classify/board/Board.tsx');
});

const criteria = [1, 2, 3, 4].map((n) => aCriterion(n));
// Has the id that the program would give it, so that another code changes this same record.
const given = classificationId(steeredIds(), criterionIdOf(4), '');
const classifications = [aClassification(4, 'A08', { id: given })];
const note = noteOf;
const component = (code: string): HTMLElement => {
  const head = document.querySelector<HTMLElement>(`[data-drop="${code}"] h3 button`);
  if (head === null) throw new Error(`${code} is not on the board`);
  return head;
};
const placeOf = (n: number) => note(n).closest('[data-drop]')?.getAttribute('data-drop');

async function board(more: Room = {}) {
  const room = await enter(<ClassifyPage />, 'classify', { criteria, classifications, ...more });
  await see('board');
  await screen.findByRole('region', { name: words('classify.board') });
  return room;
}

test('notes and components are buttons with their words as names', async () => {
  await board();
  screen.getByRole('button', { name: `${words('common.question.WB')} critère 1` });
  screen.getByRole('button', { name: /^A08 .+ 1 critère$/ });
});

test('no note holds an SVG: the browser would put five hundred of them together anew at each act', async () => {
  await board({ criteria: questions.map((question, at) => aCriterion(at + 1, { question })) });
  expect(document.querySelectorAll('[data-note]')).toHaveLength(questions.length);
  expect(document.querySelectorAll('[data-note] svg')).toHaveLength(0);
});

test('the tray holds what is to classify; every component of the key is a place', async () => {
  await board();
  expect([1, 2, 3, 4].map(placeOf)).toEqual(['tray', 'tray', 'tray', 'A08']);
  const places = [...document.querySelectorAll('[data-drop]')].map((place) =>
    place.getAttribute('data-drop'),
  );
  expect(places.slice(1).toSorted()).toEqual(shippedCodebook.entries.map(({ code }) => code).toSorted());
});

test('a touch on a criterion, a touch on a component: it lies there, and the next one has the focus', async () => {
  const { openPlatform } = await board();
  fireEvent.click(note(1));
  fireEvent.click(component('B02'));
  expect([codeOf(openPlatform, 1), placeOf(1), inFocus()]).toEqual(['B02', 'B02', 2]);
});

test('several touched criteria go together, as one act that is taken back as one', async () => {
  const { openPlatform } = await board();
  for (const n of [1, 3, 4]) fireEvent.click(note(n));
  fireEvent.click(component('D00'));
  expect([1, 2, 3, 4].map(placeOf)).toEqual(['D00', 'tray', 'D00', 'D00']);
  await waitFor(() => expect(stepsBack(openPlatform)).toBe(1));
  fireEvent.click(bar().getByRole('button', { name: words('classify.undo') }));
  await waitFor(() => expect([1, 2, 3, 4].map(placeOf)).toEqual(['tray', 'tray', 'tray', 'A08']));
});

test('a touch on a component gives nothing while nothing is chosen', async () => {
  const { openPlatform } = await board();
  fireEvent.click(component('B02'));
  await waitFor(() => expect(stepsBack(openPlatform)).toBe(0));
  expect([1, 2, 3].map((n) => codeOf(openPlatform, n))).toEqual([undefined, undefined, undefined]);
});

test('a component given to a criterion that has it already is no act', async () => {
  const { openPlatform } = await board();
  fireEvent.click(note(4));
  fireEvent.click(component('A08'));
  bar().getByText(words('classify.moved', { count: 0, code: 'A08' }));
  expect([stepsBack(openPlatform), note(4).getAttribute('aria-pressed')]).toEqual([0, 'false']);
});

test('a typed code does the same as a touch, and one the key does not list gets its place', async () => {
  await board();
  fireEvent.click(note(2));
  typeCode('c99');
  expect([placeOf(2), inFocus()]).toEqual(['C99', 3]);
  expect(component('C99').textContent).toContain(words('common.notListed'));
});

test('a letter typed on a note begins its code', async () => {
  await board();
  fireEvent.keyDown(note(3), { key: 'a' });
  expect([codeField().value, document.activeElement]).toEqual(['A', codeField()]);
});

test('up and down go along the tray, and along a column by components and notes', async () => {
  await board();
  note(1).focus();
  fireEvent.keyDown(note(1), { key: 'ArrowDown' });
  expect(inFocus()).toBe(2);
  component('A08').focus();
  fireEvent.keyDown(component('A08'), { key: 'ArrowDown' });
  expect(inFocus()).toBe(4);
});

test('back to the tray: the note is there again, in focus', async () => {
  await board();
  fireEvent.click(note(4));
  fireEvent.click(bar().getByRole('button', { name: words('classify.sendBack') }));
  expect([placeOf(4), inFocus()]).toEqual(['tray', 4]);
});

test('a place shows its first notes and counts them all; what was just put there is shown wherever it is in the list', async () => {
  const many = Array.from({ length: 20 }, (_, at) => aCriterion(at + 1));
  const given = many.slice(0, 19).map((_, at) => aClassification(at + 1, 'A08'));
  await board({ criteria: many, classifications: given });
  const place = within(component('A08').closest<HTMLElement>('[data-drop]') as HTMLElement);
  expect(place.getAllByRole('listitem')).toHaveLength(6);
  fireEvent.click(note(20));
  fireEvent.click(component('A08'));
  expect(place.getAllByRole('listitem').at(-1)?.textContent).toContain('critère 20');
  fireEvent.click(place.getByRole('button', { name: words('classify.showMore', { count: 13 }) }));
  expect(place.getAllByRole('listitem')).toHaveLength(20);
});

test('another group on the screen: what was chosen is let go', async () => {
  await board();
  fireEvent.click(note(1));
  location.hash = `${location.hash}/${criteria[0]?.groupId}`;
  await waitFor(() => expect(note(1).getAttribute('aria-pressed')).toBe('false'));
});

test('the last one classified, the tray says so and the focus stays on what moved', async () => {
  await board({ criteria: [aCriterion(1)], classifications: [] });
  fireEvent.click(note(1));
  fireEvent.click(component('E00'));
  screen.getByText(words('classify.trayEmpty'));
  expect(inFocus()).toBe(1);
});
