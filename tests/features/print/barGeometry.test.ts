import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barHeight, barWidth, drawnParts } from '#features/print/barGeometry.ts';

const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

test('on paper each question has its own texture: plain, diagonals, dots, crossed diagonals', () => {
  const [plain, diagonal, dotted, crossed] = drawnParts([
    { question: 'WB', start: 0, length: 0.25 },
    { question: 'IB', start: 0.25, length: 0.25 },
    { question: 'ACT', start: 0.5, length: 0.25 },
    { question: 'FREE', start: 0.75, length: 0.25 },
  ]);
  expect(plain).toEqual({ question: 'WB', outline: `M0 0H${barWidth / 4}V${barHeight}H0z`, texture: '' });
  expect(diagonal?.texture).toMatch(/^(M[\d. ]+L[\d. ]+)+$/);
  expect(dotted?.texture).toMatch(/^(M[\d. ]+h0)+$/);
  const slopes = (crossed?.texture ?? '')
    .split('M')
    .slice(1)
    .map((each) => {
      const [, y1 = 0, , y2 = 0] = numbers(each);
      return Math.sign(y2 - y1);
    });
  expect(new Set(slopes)).toEqual(new Set([-1, 1]));
});

test('no line of a texture leaves its part, and no part is left without texture', () => {
  const anyPart = fc.record({
    question: fc.constantFrom('IB' as const, 'ACT' as const, 'FREE' as const),
    start: fc.double({ min: 0, max: 0.5, noNaN: true }),
    length: fc.double({ min: 0.02, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(anyPart, (part) => {
      const [drawn] = drawnParts([part]);
      const points = numbers((drawn?.texture ?? '').replaceAll('h0', ''));
      expect(points.length).toBeGreaterThan(0);
      const across = points.filter((_, place) => place % 2 === 0);
      const down = points.filter((_, place) => place % 2 === 1);
      expect(Math.min(...across)).toBeGreaterThanOrEqual(part.start * barWidth - 0.01);
      expect(Math.max(...across)).toBeLessThanOrEqual((part.start + part.length) * barWidth + 0.01);
      expect(Math.min(...down)).toBeGreaterThanOrEqual(-0.01);
      expect(Math.max(...down)).toBeLessThanOrEqual(barHeight + 0.01);
    }),
  );
});
