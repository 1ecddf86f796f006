import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { CriteriaPage } from '#features/criteria/CriteriaPage.tsx';
import { placeAfter } from '#features/criteria/useGridKeys.ts';
import { criteria as words } from '#i18n/fr/criteria.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { aClassification, aCriterion, aGroup, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enterIn, inOneBreath, typeInto } from '../../kit/fastFingers.ts';
import { enter, textsOf } from '../../kit/room.tsx';

openDialogs();

const room = {
  groups: [aGroup(1), aGroup(2)],
  criteria: [aCriterion(1, { text: ' avoir faim ' }), aCriterion(2), aCriterion(3)],
  classifications: [aClassification(1, 'A08'), aClassification(3, 'D03')],
};

const cell = (line: number, field: string) => {
  const found = document.querySelector<HTMLElement>(`[data-index="${line}"] [data-cell="${field}"]`);
  if (found === null) throw new Error(`no ${field} in line ${line}`);
  return found;
};
const open = (line: number, field: string) => fireEvent.click(cell(line, field));
const field = () => document.activeElement as HTMLInputElement;
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const start = async () => {
  const { openPlatform } = await enter(<CriteriaPage />, 'criteria', room);
  const index = () => openPlatform.state.getState().index;
  return {
    openPlatform: openPlatform,
    index,
    codeOf: (n: number) => index().classificationOf(criterionIdOf(n))?.code.component,
  };
};

test('the words are corrected in their place: Enter keeps them as typed, and the focus stays on them', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  expect(field().value).toBe(' avoir faim ');
  type(' avoir  très faim ');
  press('Enter');
  expect(textsOf(openPlatform)[0]).toBe(' avoir  très faim ');
  expect(document.activeElement).toBe(cell(0, 'text'));
  expect(cell(0, 'text').textContent).toBe(' avoir  très faim ');
});

test.each([
  ['text', 'avoir très faim'],
  ['expressions', '12'],
  ['component', 'B01'],
])('opened again at once, a corrected %s begins with what it was corrected to', async (name, value) => {
  await start();
  await inOneBreath(
    () => cell(0, name).click(),
    () => typeInto(field(), value),
    () => enterIn(field()),
    () => cell(0, name).click(),
  );
  expect(field().value).toBe(value);
});

test('Escape saves nothing and loses nothing: the cell shows the former words, its field what was begun', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  type('autre chose');
  press('Escape');
  expect(textsOf(openPlatform)[0]).toBe(' avoir faim ');
  expect(cell(0, 'text').textContent).toBe(' avoir faim ');
  open(0, 'text');
  expect(field().value).toBe('autre chose');
});

test('Words that were begun earlier are not saved by whoever only looks at them', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  type('autre chose');
  press('Escape');
  open(0, 'text');
  fireEvent.blur(field());
  expect(textsOf(openPlatform)[0]).toBe(' avoir faim ');
});

test('a line break, a held Enter and an input method do not end editing', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  type('autre chose');
  press('Enter', { shiftKey: true });
  press('Enter', { repeat: true });
  press('Enter', { isComposing: true });
  press('Enter', { keyCode: 229 });
  expect(textsOf(openPlatform)[0]).toBe(' avoir faim ');
  expect(field().value).toBe('autre chose');
});

test('touching elsewhere keeps what was typed', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  type('gardé');
  fireEvent.blur(field());
  expect(textsOf(openPlatform)[0]).toBe('gardé');
});

test('opening another cell keeps the first one and opens the second', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  type('gardé');
  act(() => cell(1, 'text').focus());
  open(1, 'text');
  expect(textsOf(openPlatform)[0]).toBe('gardé');
  expect(field().value).toBe('critère 2');
});

test('empty words are not taken: the field stays, and the screen says what to do', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  type('  ');
  press('Enter');
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(field().value).toBe('  ');
  expect(textsOf(openPlatform)[0]).toBe(' avoir faim ');
});

test('nothing is written when nothing was changed', async () => {
  const { openPlatform } = await start();
  open(0, 'text');
  press('Enter');
  expect(openPlatform.state.getState().latest).toBeUndefined();
});

test('the number of expressions is corrected, within its limits', async () => {
  const { index } = await start();
  open(0, 'expressions');
  type('0');
  press('Enter');
  expect(screen.getByRole('alert').textContent).toContain('9');
  type('12');
  press('Enter');
  expect(index().criteria()[0]?.expressions).toBe(12);
});

test('a component is given by its code, in lower case too, with the key in force', async () => {
  const { index, codeOf } = await start();
  open(1, 'component');
  type('a01-11/p15');
  expect(document.querySelector('[data-edited]')?.textContent).toContain('Alimentation');
  press('Enter');
  expect(codeOf(2)).toBe('A01');
  expect(index().classificationOf(criterionIdOf(2))?.key.keyId).toBe('spiral-working');
});

test('an emptied code takes the component away', async () => {
  const { codeOf } = await start();
  open(0, 'component');
  type('');
  press('Enter');
  expect(codeOf(1)).toBeUndefined();
  expect(cell(0, 'component').textContent).toBe(words.unclassified);
});

test('a word that is no code is not taken, and a code outside the key is', async () => {
  const { codeOf } = await start();
  open(1, 'component');
  type('A8');
  press('Enter');
  expect(screen.getByRole('alert').textContent).toContain('« A8 »');
  type('A99');
  press('Enter');
  expect(codeOf(2)).toBe('A99');
});

test('among what is not classified, the next line takes the focus when one was classified', async () => {
  const { codeOf } = await start();
  fireEvent.click(screen.getByRole('button', { name: /1 sans composante/ }));
  await waitFor(() => expect(screen.getAllByRole('row').length).toBe(2));
  open(0, 'component');
  type('B01');
  press('Enter');
  expect(codeOf(2)).toBe('B01');
  await screen.findByText(words.nothing);
});

test('a criterion moves to another question or group', async () => {
  const { index } = await start();
  open(0, 'more');
  fireEvent.click(screen.getAllByRole('radio', { name: 'Mal-être', hidden: true }).at(-1) as HTMLElement);
  const group = screen.getAllByRole('combobox', { name: pieces.group, hidden: true }).at(-1) as HTMLElement;
  fireEvent.change(group, { target: { value: groupIdOf(2) } });
  fireEvent.click(screen.getByRole('button', { name: words.move, hidden: true }));
  expect(
    index()
      .criteriaIn(groupIdOf(2), 'IB')
      .map(({ text }) => text),
  ).toEqual([' avoir faim ']);
});

test('a criterion is withdrawn with its component, and both come back', async () => {
  const { openPlatform, codeOf } = await start();
  open(0, 'more');
  fireEvent.click(screen.getByRole('button', { name: words.withdraw, hidden: true }));
  expect(textsOf(openPlatform)).toEqual(['critère 2', 'critère 3']);
  await act(async () => void (await openPlatform.undo()));
  expect(textsOf(openPlatform)).toEqual([' avoir faim ', 'critère 2', 'critère 3']);
  expect(codeOf(1)).toBe('A08');
});

test('arrows lead from cell to cell, Home and End to the first and the last line', async () => {
  await start();
  cell(0, 'text').focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(cell(1, 'text'));
  press('ArrowRight');
  expect(document.activeElement).toBe(cell(1, 'component'));
  press('End');
  expect(document.activeElement).toBe(cell(2, 'component'));
  press('Home');
  expect(document.activeElement).toBe(cell(0, 'component'));
});

test('at the edges an arrow leads nowhere, and other keys are not ours', () => {
  const first = { position: 0, field: 'text' } as const;
  expect(placeAfter('ArrowUp', first, 3)).toBeUndefined();
  expect(placeAfter('ArrowLeft', first, 3)).toBeUndefined();
  expect(placeAfter('ArrowDown', { position: 2, field: 'more' }, 3)).toBeUndefined();
  expect(placeAfter('ArrowRight', { position: 2, field: 'more' }, 3)).toBeUndefined();
  expect(placeAfter('a', first, 3)).toBeUndefined();
});

test('a code typed for a criterion that another window withdrew is kept, and it can be brought back', async () => {
  const { openPlatform, index, codeOf } = await start();
  open(0, 'component');
  type('b01');
  const input = field();
  const plan = removeCriteria(index(), [criterionIdOf(1)]);
  if (!plan.ok) throw new Error('not there');
  act(() => void openPlatform.act(plan.value));
  press('Enter');
  expect(screen.getByText(pieces.withdrawn.criteria)).toBeDefined();
  expect(input.value).toBe('b01');
  fireEvent.click(screen.getByRole('button', { name: pieces.withdrawn.bringBack }));
  expect(screen.queryByText(pieces.withdrawn.criteria)).toBeNull();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(codeOf(1)).toBe('B01');
});
