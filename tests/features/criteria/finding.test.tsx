import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CriteriaPage } from '#features/criteria/CriteriaPage.tsx';
import { common } from '#i18n/fr/common.ts';
import { criteria as words } from '#i18n/fr/criteria.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { aClassification, aCriterion, aGroup, groupIdOf } from '../../kit/build.ts';
import { enter } from '../../kit/room.tsx';

const room = {
  groups: [aGroup(1, { name: 'Jeunes mamans' }), aGroup(2, { name: 'Enseignants' })],
  criteria: [
    aCriterion(1, { text: 'Être en sécurité', expressions: 3 }),
    aCriterion(2, { text: 'avoir faim', question: 'IB' }),
    aCriterion(3, { text: 'se réunir', question: 'ACT', groupId: groupIdOf(2) }),
    aCriterion(4, { text: 'zut', groupId: groupIdOf(2) }),
  ],
  classifications: [aClassification(1, 'A08'), aClassification(2, 'A99'), aClassification(3, 'D03')],
};

const lines = () => screen.getAllByRole('row').slice(1);
const texts = () => lines().map((line) => line.querySelector('[data-cell="text"]')?.textContent);
const status = () => screen.getByRole('status').textContent?.replace(/\s/g, ' ');
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

test('each criterion is one line: question, words, component with its label, group, expressions, date', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  const [first] = lines();
  if (first === undefined) throw new Error('no line');
  expect(within(first).getByRole('img', { name: 'Bien-être' })).toBeDefined();
  for (const part of [
    'Être en sécurité',
    'A08',
    'Pouvoir d’achat / finances',
    'Jeunes mamans',
    '3',
    '2024',
  ]) {
    expect(first.textContent).toContain(part);
  }
});

test('a code outside the key is flagged, and a criterion without one says so', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  expect(lines()[1]?.textContent).toContain(`A99${common.notListed}`);
  expect(lines()[2]?.textContent).toContain(words.unclassified);
});

test('the line above says how many of how many are shown, and with how many expressions', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  expect(status()).toBe('4 critères sur 4 · 6 expressions');
  fireEvent.change(screen.getByRole('textbox', { name: words.search }), { target: { value: 'SECURITE' } });
  await waitFor(() => expect(texts()).toEqual(['Être en sécurité']));
  expect(status()).toBe('1 critère sur 4 · 3 expressions');
});

test('a question, a group and a component each narrow the list, and add up', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  fireEvent.click(screen.getByRole('radio', { name: 'Bien-être' }));
  await waitFor(() => expect(texts()).toEqual(['Être en sécurité', 'zut']));
  choose(pieces.group, groupIdOf(2));
  await waitFor(() => expect(texts()).toEqual(['zut']));
  choose(pieces.group, '');
  choose(words.component, 'A');
  await waitFor(() => expect(texts()).toEqual(['Être en sécurité']));
});

test('what is not classified is one touch away', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  fireEvent.click(screen.getByRole('button', { name: /1 sans composante/ }));
  await waitFor(() => expect(texts()).toEqual(['zut']));
});

test('the group is in the address: a link leads to it, and choosing another changes it', async () => {
  await enter(<CriteriaPage />, 'criteria', room, { groupId: groupIdOf(2), question: 'ACT' });
  expect(texts()).toEqual(['se réunir']);
  choose(pieces.group, groupIdOf(1));
  await waitFor(() => expect(location.hash).toContain(groupIdOf(1)));
});

test('when nothing answers the choices, the screen says so and one touch shows everything again', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  fireEvent.change(screen.getByRole('textbox', { name: words.search }), { target: { value: 'xyz' } });
  await screen.findByText(words.nothing);
  fireEvent.click(screen.getByRole('button', { name: words.showAll }));
  await waitFor(() => expect(texts().length).toBe(4));
});

test('a platform without a criterion says where criteria come from', async () => {
  await enter(<CriteriaPage />, 'criteria');
  expect(screen.getByRole('link', { name: words.emptyWrite }).getAttribute('href')).toMatch(/\/write$/);
  expect(screen.getByRole('link', { name: words.emptyImport }).getAttribute('href')).toMatch(/\/files$/);
});

test('a head sorts one way, then the other, then gives the order of the groups back', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  const head = () => screen.getByRole('columnheader', { name: words.column.text });
  const touch = () => fireEvent.click(within(head()).getByRole('button'));
  touch();
  expect(texts()).toEqual(['avoir faim', 'Être en sécurité', 'se réunir', 'zut']);
  expect(head().getAttribute('aria-sort')).toBe('ascending');
  touch();
  expect(texts()).toEqual(['zut', 'se réunir', 'Être en sécurité', 'avoir faim']);
  expect(head().getAttribute('aria-sort')).toBe('descending');
  touch();
  expect(texts()).toEqual(['Être en sécurité', 'avoir faim', 'zut', 'se réunir']);
  expect(head().getAttribute('aria-sort')).toBe('none');
});

test('what was said most comes first at the first touch of its head', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  const head = screen.getByRole('columnheader', { name: words.column.expressions });
  fireEvent.click(within(head).getByRole('button'));
  expect(texts()[0]).toBe('Être en sécurité');
  expect(head.getAttribute('aria-sort')).toBe('descending');
});

test('the latest come first at the first touch of the date', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  const head = screen.getByRole('columnheader', { name: words.column.day });
  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('descending');
});

test('where columns have no heads, one list sorts', async () => {
  await enter(<CriteriaPage />, 'criteria', room);
  choose(words.sortBy, 'group down');
  expect(texts()).toEqual(['zut', 'se réunir', 'Être en sécurité', 'avoir faim']);
});

test('of five thousand criteria only those in sight are drawn, and each says which line it is', async () => {
  const criteria = Array.from({ length: 5000 }, (_, n) => aCriterion(n + 1));
  await enter(<CriteriaPage />, 'criteria', { criteria });
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
  expect(lines().length).toBeGreaterThan(5);
  expect(lines().length).toBeLessThan(60);
  expect(lines()[0]?.getAttribute('aria-rowindex')).toBe('2');
});

test("up to a hundred criteria all are drawn, for the browser's own search", async () => {
  const criteria = Array.from({ length: 100 }, (_, n) => aCriterion(n + 1));
  await enter(<CriteriaPage />, 'criteria', { criteria });
  expect(lines().length).toBe(100);
});
