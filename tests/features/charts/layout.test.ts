import { expect, test } from 'vitest';
import { chartLayout } from '#features/charts/layout.ts';

test('with room, names are beside the bars; without, above them', () => {
  expect(chartLayout(1000, 5, 1)).toMatchObject({ nameWidth: 320, barShift: 0 });
  expect(chartLayout(1000, 5, 1, 4).countWidth).toBeGreaterThan(chartLayout(1000, 5, 1).countWidth);
  expect(chartLayout(360, 5, 1)).toMatchObject({ nameWidth: 0, countWidth: 0 });
});

test('twice as large a text makes twice as large a chart, and moves names above the bars sooner', () => {
  expect(chartLayout(2000, 5, 2)).toMatchObject({ rowHeight: 88, barSize: 40 });
  expect(chartLayout(1000, 5, 2).nameWidth).toBe(0);
});

test('a bar below its name stays inside its row', () => {
  for (const [width, scale] of [
    [360, 1],
    [300, 1],
    [360, 2],
  ] as const) {
    const { rowHeight, barShift, barSize } = chartLayout(width, 3, scale);
    expect(rowHeight / 2 + barShift + barSize / 2).toBeLessThanOrEqual(rowHeight);
    expect(rowHeight / 2 + barShift - barSize / 2).toBeGreaterThanOrEqual(2 * 19 * scale);
  }
});
