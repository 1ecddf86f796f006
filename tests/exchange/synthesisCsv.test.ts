import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { synthesisCsv, synthesisHeadings } from '#exchange/synthesisCsv.ts';
import oracle from '../../fixtures/blegny-oracle.json' with { type: 'json' };
import { codebook, deviceWith } from './device.ts';
import { readFixture } from './fixture.ts';

const index = deviceWith(readFixture('wikispiral-blegny.txt'));
const crossing = statisticsOf(
  index,
  createCodeOrder(codebook.codebook.entries.map(({ code }) => code)),
).crossing();
const text = synthesisCsv(crossing, {
  labelOf: (component) => codebook.entry(component)?.label['fr'] ?? '',
  groupName: () => '=Groupe test',
});
const rows = text
  .trimEnd()
  .split('\r\n')
  .map((line) => line.slice(line.startsWith('\uFEFF') ? 2 : 1, -1).split('";"'));

test('The synthesis file has a row for each component, question and group, and names the base of its numbers', () => {
  expect(rows[0]).toEqual([...synthesisHeadings]);
  expect(rows.slice(1)).toHaveLength(28);
  const [code, , question, , criteria, , base] = rows.find(([c, , q]) => c === 'A06' && q === 'WB') ?? [];
  expect([code, question, criteria, base]).toEqual(['A06', 'WB', '2', '11']);
});

test('The file’s counts are those counted by hand', () => {
  const counted: Record<string, Record<string, number>> = {};
  for (const [code = '', , question = '', , criteria] of rows.slice(1)) {
    counted[code] ??= { WB: 0, IB: 0, ACT: 0 };
    counted[code][question] = Number(criteria);
  }
  expect(counted).toEqual(oracle.byComponent);
});

test('A group’s name that looks like a formula is guarded', () => {
  expect(rows[1]?.[3]).toBe("'=Groupe test");
});
