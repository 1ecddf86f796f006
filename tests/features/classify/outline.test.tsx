import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';
import { bar, codeField, codeOf, inFocus, noteOf, see, stepsBack, typeCode } from './sorting.ts';

beforeAll(openDialogs);

const criteria = [1, 2, 3, 4].map((n) => aCriterion(n));
const classifications = [aClassification(4, 'A08')];
const box = (n: number) => noteOf<HTMLInputElement>(n);

async function outline() {
  const room = await enter(<ClassifyPage />, 'classify', { criteria, classifications });
  await see('outline');
  return room;
}

test('the outline is a text with headings: what is to classify, then dimension, component, criteria', async () => {
  await outline();
  const headings = screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent]);
  expect(headings.slice(1).map(([tag]) => tag)).toEqual(['H2', 'H2', 'H3']);
  expect(headings[1]?.[1]).toBe(words('classify.trayCount', { count: 3 }));
  expect(headings[3]?.[1]).toMatch(/^A08 .+ 1 critère$/);
  const under = screen.getByRole('region', { name: /^A08/ });
  expect(within(under).getAllByRole('listitem')).toHaveLength(1);
});

test('each criterion is a box with its words as its name', async () => {
  await outline();
  screen.getByRole('checkbox', { name: `${words('common.question.WB')} critère 1`, checked: false });
});

test('several ticked criteria take one code, as one act, and go under its heading', async () => {
  const { openPlatform } = await outline();
  fireEvent.click(box(1));
  fireEvent.click(box(3));
  bar().getByText(words('classify.chosen', { count: 2 }));
  typeCode('b02');
  expect([1, 2, 3].map((n) => codeOf(openPlatform, n))).toEqual(['B02', undefined, 'B02']);
  within(screen.getByRole('region', { name: /^B02/ })).getByText('critère 3');
  await waitFor(() => expect(stepsBack(openPlatform)).toBe(1));
  bar().getByText(words('classify.moved', { count: 2, code: 'B02' }));
});

test('after an act the next criterion to classify has the focus', async () => {
  await outline();
  fireEvent.click(box(1));
  typeCode('B02');
  expect(inFocus()).toBe(2);
});

test('a letter typed on a criterion begins its code', async () => {
  const { openPlatform } = await outline();
  box(2).focus();
  fireEvent.keyDown(box(2), { key: 'g' });
  expect(document.activeElement).toBe(codeField());
  expect(codeField().value).toBe('G');
  typeCode('G00');
  expect(codeOf(openPlatform, 2)).toBe('G00');
});

test('Escape gives the code up, and the focus goes back to the criterion', async () => {
  await outline();
  fireEvent.keyDown(box(2), { key: 'g' });
  fireEvent.keyDown(codeField(), { key: 'Escape' });
  expect([codeField().value, inFocus()]).toEqual(['', 2]);
});

test('a code that cannot be read is refused in words, and what is chosen stays chosen', async () => {
  const { openPlatform } = await outline();
  fireEvent.click(box(1));
  typeCode('B2');
  expect(bar().getByRole('alert').textContent).toContain('« B2 »');
  expect([codeOf(openPlatform, 1), box(1).checked]).toEqual([undefined, true]);
});

test('Enter opens the key; the component chosen there is given to all that are chosen', async () => {
  const { openPlatform } = await outline();
  fireEvent.click(box(2));
  fireEvent.keyDown(box(1), { key: 'Enter' });
  const key = within(screen.getByRole('dialog', { name: words('classify.moveChosen', { count: 1 }) }));
  fireEvent.click(key.getByRole('button', { name: /^D/ }));
  fireEvent.click(key.getByRole('button', { name: /Attribuer D02/ }));
  expect([codeOf(openPlatform, 2), codeOf(openPlatform, 1)]).toEqual(['D02', undefined]);
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(inFocus()).toBe(3));
});

test('up and down go from one criterion to the next, across the headings', async () => {
  await outline();
  box(3).focus();
  fireEvent.keyDown(box(3), { key: 'ArrowDown' });
  expect(inFocus()).toBe(4);
  fireEvent.keyDown(box(4), { key: 'ArrowUp' });
  expect(inFocus()).toBe(3);
});

test('a classified criterion goes back to the tray, in focus', async () => {
  const { openPlatform } = await outline();
  fireEvent.click(box(4));
  fireEvent.click(bar().getByRole('button', { name: words('classify.sendBack') }));
  expect([codeOf(openPlatform, 4), inFocus()]).toEqual([undefined, 4]);
  expect(screen.queryByRole('region', { name: /^A08/ })).toBeNull();
});

test('the act just done can be taken back from the same line', async () => {
  const { openPlatform } = await outline();
  fireEvent.click(box(1));
  fireEvent.click(box(2));
  typeCode('C00');
  await waitFor(() => expect(stepsBack(openPlatform)).toBe(1));
  fireEvent.click(bar().getByRole('button', { name: words('classify.undo') }));
  await waitFor(() =>
    expect([codeOf(openPlatform, 1), codeOf(openPlatform, 2)]).toEqual([undefined, undefined]),
  );
});

test('an act is not offered to be taken back once something else was done after it', async () => {
  const { openPlatform } = await outline();
  fireEvent.click(box(1));
  typeCode('C00');
  await waitFor(() => expect(stepsBack(openPlatform)).toBe(1));
  await openPlatform.undo();
  await waitFor(() => expect(bar().queryByRole('button', { name: words('classify.undo') })).toBeNull());
});

test('deselecting leaves nothing chosen and the focus where the choice began', async () => {
  await outline();
  fireEvent.click(box(2));
  fireEvent.click(box(3));
  fireEvent.click(bar().getByRole('button', { name: words('classify.deselect') }));
  expect([box(2).checked, box(3).checked, inFocus()]).toEqual([false, false, 2]);
});

test('the device remembers the view', async () => {
  const { textStore } = await outline();
  expect(JSON.parse(textStore.get('preferences') ?? '{}')).toMatchObject({ classifyView: 'outline' });
});

test('when everything is classified the outline says so', async () => {
  await enter(<ClassifyPage />, 'classify', { criteria: [aCriterion(4)], classifications });
  await see('outline');
  screen.getByText(words('classify.trayEmpty'));
});

test('five hundred criteria all come, not all at once', async () => {
  const many = Array.from({ length: 500 }, (_, at) => aCriterion(at + 1));
  await enter(<ClassifyPage />, 'classify', { criteria: many });
  await see('outline');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(500), { timeout: 20_000 });
});
