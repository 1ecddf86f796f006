import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ChartsPage } from '#features/charts/ChartsPage.tsx';
import { charts as words } from '#i18n/fr/charts.ts';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { giveWidth } from '../../kit/laidOut.ts';
import { enter } from '../../kit/room.tsx';

vi.mock('#features/charts/BalanceChart.tsx', () => ({
  BalanceChart: () => {
    throw new Error('the drawing broke');
  },
}));

beforeEach(() => {
  giveWidth();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('a chart that breaks leaves its sentence and its table, the other charts and the page', async () => {
  await enter(<ChartsPage />, 'charts', {
    criteria: [aCriterion(1), aCriterion(2, { question: 'IB' })],
    classifications: [aClassification(1, 'A08'), aClassification(2, 'A08')],
  });
  const broken = within(screen.getByRole('region', { name: words.balance }));
  expect(broken.getByText(words.drawFailed)).toBeTruthy();
  expect(broken.getAllByRole('row', { hidden: true })).toHaveLength(2);
  const sound = within(screen.getByRole('region', { name: words.components }));
  expect(sound.queryByText(words.drawFailed)).toBeNull();
  expect(sound.getByRole('img').querySelectorAll('rect[data-question]')).toHaveLength(2);
});
