import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { indexOf } from '../kit/commitTo.ts';
import { platformRecords } from './arbitraries.ts';
import { commit, deviceWith, emptyDevice, planNew, readText } from './device.ts';
import { readFixture } from './fixture.ts';

test.each([';', ','] as const)(
  'What is exported with %s and imported into an empty tablet is the same, letter for letter',
  (delimiter) => {
    const roundTrip = fc.property(platformRecords, (records) => {
      const device = indexOf(records);
      const copy = emptyDevice();
      commit(copy, planNew(copy, readText(criteriaCsv(codedCollectionOf(device), delimiter))).plan);
      expect(canonicalContent(copy.records())).toBe(canonicalContent(records));
    });
    fc.assert(roundTrip, { numRuns: 150 });
  },
);

test('The seed, exported and imported into an empty tablet, gives the same canonical content', () => {
  const device = deviceWith(readFixture('wikispiral-blegny.txt'));
  const copy = deviceWith(readText(criteriaCsv(codedCollectionOf(device))));
  expect(canonicalContent(copy.records())).toBe(canonicalContent(device.records()));
  expect(copy.criteria()).toHaveLength(36);
});

test('The file opens as a Belgian spreadsheet expects, with the site’s columns first and under its names', () => {
  const text = criteriaCsv(codedCollectionOf(deviceWith(readFixture('wikispiral-blegny.txt'))));
  const heading = text.split('\r\n')[0] ?? '';
  expect(
    heading.startsWith(
      '\uFEFF"Crit ID";"Plate-forme";"Nom du groupe homogène";"Questions";"NB express";"Post-it";"Composante";"Sens";"Proposition";"Créé le";"dernière modif.";',
    ),
  ).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(38);
});

test('Importing our own file again changes nothing', () => {
  const device = deviceWith(readFixture('wikispiral-blegny.txt'));
  const again = planNew(device, readText(criteriaCsv(codedCollectionOf(device))));
  expect(again.plan.changes).toEqual([]);
  expect(again).toMatchObject({ fresh: 0, unchanged: 36, differing: [] });
});

test('A row copied and changed in the spreadsheet comes in as one more criterion', () => {
  const device = deviceWith(readFixture('wikispiral-blegny.txt'));
  const lines = criteriaCsv(codedCollectionOf(device)).trimEnd().split('\r\n');
  const copied = (lines[1] ?? '').replace(device.criteria()[0]?.text ?? '', 'Autre chose');
  const preview = planNew(device, readText([...lines, copied].join('\r\n')));
  expect(preview).toMatchObject({ fresh: 1, unchanged: 36 });
  expect(preview.problems).toContainEqual({ row: 38, type: 'CopiedRow', first: 2 });
});

test('A component changed in the spreadsheet wins over the code as it was typed', () => {
  const device = deviceWith(readFixture('wikispiral-blegny.txt'));
  const text = criteriaCsv(codedCollectionOf(device)).replace('"A06";"";"";', '"B07";"";"";');
  const preview = planNew(device, readText(text), { onDifference: 'replace' });
  expect(preview.differing).toMatchObject([{ fields: ['code'] }]);
  commit(device, preview.plan);
  const codes = device.criteria().map(({ id }) => device.classificationOf(id)?.code.component);
  expect(codes).toContain('B07');
});
