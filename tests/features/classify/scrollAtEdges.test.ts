import { expect, test } from 'vitest';
import { stepBetween } from '#features/classify/board/scrollAtEdges.ts';

test('in the middle nothing scrolls', () => {
  expect([200, 500, 800].map((at) => stepBetween(100, 900, at))).toEqual([0, 0, 0]);
});

test('the nearer an edge, the faster it scrolls towards it', () => {
  const towardsTheEnd = [840, 860, 880, 900].map((at) => stepBetween(100, 900, at));
  expect(towardsTheEnd).toEqual(towardsTheEnd.toSorted((a, b) => a - b));
  expect([stepBetween(100, 900, 100), stepBetween(100, 900, 900)]).toEqual([-18, 18]);
});

test('beyond an edge it is no faster than at it', () => {
  expect([stepBetween(100, 900, 20), stepBetween(100, 900, 990)]).toEqual([-18, 18]);
});

test('a low strip keeps a middle where nothing scrolls', () => {
  expect(stepBetween(0, 90, 45)).toBe(0);
});
