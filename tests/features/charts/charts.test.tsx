import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ChartsPage } from '#features/charts/ChartsPage.tsx';
import { charts as words } from '#i18n/fr/charts.ts';
import { aClassification, aCriterion, aGroup, groupIdOf } from '../../kit/build.ts';
import { giveWidth } from '../../kit/laidOut.ts';
import { enter, type Room } from '../../kit/room.tsx';

beforeEach(() => giveWidth());

const room: Room = {
  groups: [aGroup(1), aGroup(2)],
  criteria: [
    aCriterion(1, { question: 'WB', expressions: 4 }),
    aCriterion(2, { question: 'IB' }),
    aCriterion(3, { question: 'IB', groupId: groupIdOf(2) }),
    aCriterion(4, { question: 'ACT' }),
  ],
  classifications: [aClassification(1, 'A08'), aClassification(2, 'D02'), aClassification(3, 'D02')],
};

const section = (name: string) => within(screen.getByRole('region', { name }));
const tableOf = (name: string) =>
  section(name)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent?.trim()));

test('each chart has a sentence that names its base, and is named by it', async () => {
  await enter(<ChartsPage />, 'charts', room);
  const sentence = section(words.components).getByText(
    /^A08 .* revient le plus souvent : 4 expressions sur les 6 qui ont une composante\./,
  );
  const image = section(words.components).getByRole('img', { name: sentence.textContent ?? '' });
  expect(image.querySelectorAll('rect[data-question]').length).toBeGreaterThan(0);
});

test('counting criteria instead of expressions changes the sentence, the table and its caption', async () => {
  await enter(<ChartsPage />, 'charts', room);
  fireEvent.click(screen.getByRole('radio', { name: words.criteria }));
  expect(
    section(words.components).getByText(/^D02 .* : 2 critères sur les 3 qui ont une composante\./),
  ).toBeTruthy();
  expect(section(words.components).getByText(/Compté : les critères/)).toBeTruthy();
});

test('the table reconciles: what is not classified has its row, and the last row is the sum', async () => {
  await enter(<ChartsPage />, 'charts', room);
  const [heads, ...rows] = tableOf(words.components);
  expect(heads).toContain('Part des 6 expressions classées');
  expect(rows.map(([name, ...figures]) => [name?.slice(0, 3), ...figures])).toEqual([
    ['A08', '4', '0', '0', '4', '66,7 %', '1'],
    ['D02', '0', '2', '0', '2', '33,3 %', '2'],
    ['Pas', '0', '0', '1', '1', '', '1'],
    ['Tot', '4', '2', '1', '7', '', '2'],
  ]);
});

test('balance is told as a difference, ill-being on the left', async () => {
  await enter(<ChartsPage />, 'charts', room);
  const [, ...rows] = tableOf(words.balance);
  expect(rows.map(([name, ...figures]) => [name?.slice(0, 3), ...figures])).toEqual([
    ['A08', '0', '4', '4'],
    ['D02', '2', '0', '-2'],
  ]);
  expect(
    section(words.balance).getByText(/une en mal-être seulement, une en bien-être seulement, aucune/),
  ).toBeTruthy();
});

test('a group of its own has its own figures', async () => {
  await enter(<ChartsPage />, 'charts', room, { groupId: groupIdOf(2) });
  const [, ...rows] = tableOf(words.components);
  expect(rows.map(([name, ...figures]) => [name?.slice(0, 3), figures[3]])).toEqual([
    ['D02', '1'],
    ['Tot', '1'],
  ]);
});

test('with nothing classified there is no empty drawing but a way on', async () => {
  await enter(<ChartsPage />, 'charts', { criteria: [aCriterion(1)] });
  expect(screen.getByText(words.nothing)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
