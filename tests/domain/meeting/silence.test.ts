import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginSilence,
  drawnSize,
  isJustOver,
  lengthenSilence,
  minutesLeft,
  momentBetween,
  pauseSilence,
  resumeSilence,
  timeLeft,
} from '#domain/meeting/silence.ts';

const start = Date.parse('2026-03-14T19:00:00Z');
const minute = 60_000;

test('A silence counts down by the clock, whoever looks at it and when', () => {
  const silence = beginSilence(10, start);
  expect(minutesLeft(silence, start)).toBe(10);
  expect(minutesLeft(silence, start + 3 * minute)).toBe(7);
  expect(minutesLeft(silence, start + 9.5 * minute)).toBe(1);
});

test('At zero it is over and stays there: nothing goes below, nothing stops', () => {
  const silence = beginSilence(5, start);
  expect(timeLeft(silence, start + 5 * minute)).toBe(0);
  expect(minutesLeft(silence, start + 90 * minute)).toBe(0);
});

test('Paused, it keeps what was left; resumed later, it goes on from there', () => {
  const paused = pauseSilence(beginSilence(10, start), start + 4 * minute);
  expect(minutesLeft(paused, start + 60 * minute)).toBe(6);
  const resumed = resumeSilence(paused, start + 60 * minute);
  expect(minutesLeft(resumed, start + 62 * minute)).toBe(4);
});

test('One minute more counts from what is left, and from now when it is over', () => {
  const silence = beginSilence(5, start);
  expect(timeLeft(lengthenSilence(silence, start + 2 * minute), start + 2 * minute)).toBe(4 * minute);
  const late = start + 30 * minute;
  expect(timeLeft(lengthenSilence(silence, late), late)).toBe(minute);
  const paused = lengthenSilence(pauseSilence(silence, start), start);
  expect([paused.state, timeLeft(paused, late)]).toEqual(['paused', 6 * minute]);
});

test('Half the time is half the paint of the shape', () => {
  const silence = beginSilence(10, start);
  expect(drawnSize(silence, start, false)).toBe(1);
  expect(drawnSize(silence, start + 5 * minute, false) ** 2).toBeCloseTo(0.5);
  expect(drawnSize(silence, start + 10 * minute, false)).toBe(0);
});

test('Who asked for no motion sees the shape at rest within a minute', () => {
  const silence = beginSilence(10, start);
  expect(drawnSize(silence, start + 10_000, true)).toBe(drawnSize(silence, start + 50_000, true));
  expect(drawnSize(silence, start + 10_000, false)).not.toBe(drawnSize(silence, start + 50_000, false));
});

test('Half and end are said once each, however seldom one looks', () => {
  const length = 10 * minute;
  expect(momentBetween(length, length, 6 * minute)).toBeUndefined();
  expect(momentBetween(length, 6 * minute, 5 * minute)).toBe('half');
  expect(momentBetween(length, 5 * minute, 4 * minute)).toBeUndefined();
  expect(momentBetween(length, 9 * minute, 0)).toBe('end');
  expect(momentBetween(length, 0, 0)).toBeUndefined();
});

test('Whatever the clock does, what is left is never below nothing nor above the whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(5, 10, 15), fc.integer({ min: -1e12, max: 1e12 }), (minutes, later) => {
      const silence = beginSilence(minutes as 5, start);
      const left = timeLeft(silence, start + later);
      expect(left >= 0 && left <= silence.length).toBe(true);
    }),
  );
});

test('The bell belongs to the end: a device that learns of it later does not ring as if it were now', () => {
  const silence = beginSilence(10, 0);
  expect(isJustOver(silence, 10 * minute - 1)).toBe(false);
  expect(isJustOver(silence, 10 * minute)).toBe(true);
  expect(isJustOver(silence, 10 * minute + 9_000)).toBe(true);
  expect(isJustOver(silence, 11 * minute)).toBe(false);
  expect(isJustOver(pauseSilence(silence, 20 * minute), 20 * minute)).toBe(false);
});
