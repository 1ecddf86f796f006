import { expect, test } from 'vitest';
import { median } from '../bench/figures.mjs';
import { comparisonOf, comparisonTable, differencesOf, inPairs, isWorse } from '../bench/paired.mjs';
import { doPart, step } from '../bench/steps.mjs';

const never = () => new Promise<never>(() => undefined);
const leaveNothing = async () => undefined;

test('The median is the middle one, or lies between the two in the middle, in whatever order they came', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('Each round of the new build is compared with the round of the old one beside it', () => {
  expect(differencesOf([100, 200], [110, 180])).toEqual([0.1, -0.1]);
});

test('A build is worse when it is over 5 % slower and four rounds of five agree', () => {
  expect(isWorse([0.06, 0.08, 0.1, 0.07, -0.3])).toBe(true);
  expect(isWorse([0.06, 0.08, 0.1, -0.01, -0.3])).toBe(false);
  expect(isWorse([0.05, 0.05, 0.05, 0.05, 0.05])).toBe(false);
  expect(isWorse([-0.2, -0.2, -0.2, -0.2, -0.2])).toBe(false);
});

test('Both builds are measured in turns, and each of them goes first every second time', async () => {
  const order: string[] = [];
  const measure = (name: string) => async (round: number) => {
    order.push(name);
    return round;
  };
  const found = await inPairs(4, measure('A'), measure('B'));
  expect(order.join(' ')).toBe('A B B A A B B A');
  expect(found).toEqual({ old: [0, 1, 2, 3], fresh: [0, 1, 2, 3] });
});

test('A comparison read back from its file is judged the same, and the table says what is worse', () => {
  const first = comparisonOf({
    name: 'tap',
    unit: 'ms',
    old: [10, 10, 10, 10, 10],
    fresh: [12, 12, 12, 12, 9],
  });
  const again = comparisonOf(JSON.parse(JSON.stringify(first)));
  expect(again).toEqual(first);
  expect(comparisonTable([again])).toContain('| tap | 10.00 ms | 12.00 ms | +20.0 % | 4/5 | WORSE |');
});

test('A part that waits for ever is given up at its deadline, told with the step it waited for, and left', async () => {
  let isLeft = false;
  const leave = async () => {
    isLeft = true;
  };
  const { broken } = await doPart('classify', 30, () => step('the note taken', never), leave);
  expect(broken).toMatchObject({ part: 'classify', step: 'the note taken' });
  expect(isLeft).toBe(true);
});

test('A step has a deadline of its own, and the innermost one is named', async () => {
  const drag = () => step('the drag', () => step('the note held over A01', never, 20), 5000);
  const { broken } = await doPart('classify', 5000, drag, leaveNothing);
  expect(broken).toMatchObject({ step: 'the note held over A01' });
});

test('A part goes on when another one broke, even when leaving that one fails', async () => {
  const fails = async () => {
    throw new Error('The browser is gone');
  };
  const { broken } = await doPart('tasks', 1000, () => step('a browser', fails), fails);
  expect(broken).toEqual({ part: 'tasks', step: 'a browser', message: 'The browser is gone' });
  expect(await doPart('keys', 1000, async () => [1], leaveNothing)).toEqual({ found: [1] });
});

test('A step of a part that was given up, ending late, takes no step from the part after it', async () => {
  const later = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));
  await doPart('classify', 10, () => step('the drag', () => later(40)), leaveNothing);
  const { broken } = await doPart('tasks', 80, () => step('the tap', never), leaveNothing);
  expect(broken).toMatchObject({ part: 'tasks', step: 'the tap' });
});
