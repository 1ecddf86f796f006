import { expect, test } from 'vitest';
import blegny from '#exchange/example/blegny.txt?raw';
import { planExample, readExample } from '#exchange/example.ts';
import oracle from '../../fixtures/blegny-oracle.json' with { type: 'json' };
import { codebook, ids } from './device.ts';
import { readFixture, textOf } from './fixture.ts';

const reading = readFixture('wikispiral-blegny.txt');

test('Blégny counted by hand and by the program: 36 criteria, 11, 17 and 8 by question', () => {
  const byQuestion = { WB: 0, IB: 0, ACT: 0, FREE: 0 };
  for (const { question } of reading.rows) if (question !== undefined) byQuestion[question] += 1;
  expect(reading.rows).toHaveLength(oracle.criteria);
  expect(byQuestion).toEqual({ ...oracle.byQuestion, FREE: 0 });
});

test('Blégny counted by hand and by the program: 21 codes, each with its questions', () => {
  const byComponent: Record<string, Record<string, number>> = {};
  for (const { question, codings } of reading.rows) {
    const component = codings[0]?.code.component ?? 'none';
    byComponent[component] ??= { WB: 0, IB: 0, ACT: 0 };
    const counts = byComponent[component];
    if (question !== undefined) counts[question] = (counts[question] ?? 0) + 1;
  }
  expect(Object.keys(byComponent)).toHaveLength(oracle.distinctCodes);
  expect(byComponent).toEqual(oracle.byComponent);
});

test('The example that is shipped is the criteria table of the public page, letter for letter', () => {
  const page = textOf('wikispiral-blegny.txt');
  expect(blegny).toBe(page.slice(page.indexOf('Crit ID |')));
});

test('The example reads as the public page does, with nothing odd', () => {
  expect(readExample().rows.map(({ row: _row, ...rest }) => rest)).toEqual(
    reading.rows.map(({ row: _row, ...rest }) => rest),
  );
  expect(planExample(ids, codebook)).toMatchObject({ fresh: 36, problems: [], platform: { name: 'Blégny' } });
});
