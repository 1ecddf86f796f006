import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { classify as words } from '#i18n/fr/classify.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { aClassification, aCriterion, criterionIdOf } from '../../kit/build.ts';
import { enterFast } from '../../kit/fastFingers.ts';
import { enter } from '../../kit/room.tsx';

const criteria = [aCriterion(1), aCriterion(2), aCriterion(3)];
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: pieces.field });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const inHand = () => screen.getByRole('region', { name: words.inHand });

test('a typed code and Enter classify the criterion in hand, and the next one comes', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria });
  type('a08');
  press('Enter');
  expect(openPlatform.state.getState().index.classificationOf(criterionIdOf(1))).toMatchObject({
    typed: 'a08',
    code: { component: 'A08' },
    key: { keyId: 'spiral-working' },
  });
  expect(field().value).toBe('');
  await within(inHand()).findByText('critère 2');
});

test('codes typed faster than the lists follow reach each criterion once, and the end is said', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria });
  await enterFast(field, ['a08', 'b01', 'c02']);
  expect(screen.getByText(words.allDone)).toBeDefined();
  const { index } = openPlatform.state.getState();
  const codes = [1, 2, 3].map((nth) => index.classificationOf(criterionIdOf(nth))?.code.component);
  expect(codes).toEqual(['A08', 'B01', 'C02']);
});

test('a word of the key, an arrow and Enter do the same', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria });
  type('dettes');
  press('ArrowDown');
  press('Enter');
  expect(openPlatform.state.getState().index.classificationOf(criterionIdOf(1))?.code.component).toBe('A08');
});

test('dimension, then component: two touches do the same', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria });
  fireEvent.click(screen.getByRole('button', { name: /^D/ }));
  fireEvent.click(screen.getByRole('button', { name: /Attribuer D02/ }));
  expect(openPlatform.state.getState().index.classificationOf(criterionIdOf(1))?.code.component).toBe('D02');
});

test('the general component comes first in its dimension', async () => {
  await enter(<ClassifyPage />, 'classify', { criteria });
  fireEvent.click(screen.getByRole('button', { name: /^A/ }));
  expect(screen.getAllByRole('button', { name: /^Attribuer A/ })[0]?.textContent).toContain('A00');
});

test('a word that is no code is not given; the screen says what a code is', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria });
  type('A8');
  press('Enter');
  expect(screen.getByRole('alert').textContent).toContain('« A8 »');
  expect(openPlatform.state.getState().index.records().classifications).toEqual([]);
});

test('a well-formed code that the key does not list is offered as it is, and kept', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria });
  type('A99');
  fireEvent.click(screen.getByRole('button', { name: 'Attribuer le code A99' }));
  expect(openPlatform.state.getState().index.classificationOf(criterionIdOf(1))?.code.component).toBe('A99');
});

test('the codes I01 to I06, which the shipped key does not list, are said to be so and taken as typed', async () => {
  const six = [1, 2, 3, 4, 5, 6].map((n) => aCriterion(n));
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria: six });
  type('i03');
  expect(screen.getByText(/I03 n’est pas dans la clé/)).toBeDefined();
  type('');
  await enterFast(field, ['i01', 'I02', 'I03', 'I04', 'I05', 'I06']);
  const given = () =>
    six.map(({ id }) => openPlatform.state.getState().index.classificationOf(id)?.code.component);
  expect(given()).toEqual(['I01', 'I02', 'I03', 'I04', 'I05', 'I06']);
});

test('a choice can be looked at again and taken away', async () => {
  const classifications = criteria.map((_, place) => aClassification(place + 1, 'G00'));
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria, classifications });
  fireEvent.click(screen.getByRole('button', { name: words.review }));
  expect(inHand().textContent).toContain('G00');
  fireEvent.click(screen.getByRole('button', { name: words.takeAway }));
  expect(openPlatform.state.getState().index.classificationOf(criterionIdOf(1))).toBeUndefined();
});

test('the lead says how many are left, of how many', async () => {
  await enter(<ClassifyPage />, 'classify', { criteria, classifications: [aClassification(1, 'A00')] });
  expect(screen.getByText('Encore 2 critères à classer, sur 3.')).toBeDefined();
});

test('an empty platform says that criteria are written first', async () => {
  await enter(<ClassifyPage />, 'classify');
  expect(screen.getByRole('link', { name: words.write })).toBeDefined();
});
