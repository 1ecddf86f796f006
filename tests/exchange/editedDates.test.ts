import { expect, test } from 'vitest';
import type { ParsedRow } from '#exchange/reading.ts';
import { aCriterion, aGroup, anIndex, groupIdOf } from '../kit/build.ts';
import { readText } from './device.ts';
import { editedFile } from './editedFile.ts';

const twoGroups = () =>
  anIndex(
    [aCriterion(1), aCriterion(2, { groupId: groupIdOf(2) })],
    [],
    [aGroup(1, { meetingDate: '2018-03-04' }), aGroup(2, { meetingDate: '2018-10-31' })],
  );

const meetingOf = ({ group }: ParsedRow) => group?.details?.meetingDate;

const readAs = (way: string, column: string, text: string, day: string) => ({
  type: 'DatesReadAs',
  way,
  column,
  text,
  day,
});

test('Our own file as we wrote it says nothing about its dates', () => {
  const reading = editedFile(twoGroups(), []);
  expect(reading.rows.map(meetingOf)).toEqual(['2018-03-04', '2018-10-31']);
  expect(reading.problems.filter(({ type }) => type === 'DatesReadAs')).toEqual([]);
});

test('Meetings of our own file are read the month first when a spreadsheet of the United States saved it', () => {
  const reading = editedFile(twoGroups(), [{ meetingDate: '3/4/2018' }, { meetingDate: '10/31/2018' }]);
  expect(reading.rows.map(meetingOf)).toEqual(['2018-03-04', '2018-10-31']);
  expect(reading.problems).toContainEqual(
    readAs('monthFirst', 'Date de la réunion', '3/4/2018', '2018-03-04'),
  );
});

test.each([
  ['meetingDate', 'Date de la réunion'],
  ['retentionDate', 'À conserver jusqu’au'],
  ['created', 'Créé le'],
  ['modified', 'dernière modif.'],
] as const)('A date of our own file that shows no order is told: %s', (column, heading) => {
  const reading = editedFile(twoGroups(), [{ [column]: '3/4/2018' }]);
  expect(reading.problems).toContainEqual(readAs('dayFirst', heading, '3/4/2018', '2018-04-03'));
});

test('The last day of keeping a platform is read as its column writes it', () => {
  const reading = editedFile(twoGroups(), [{ retentionDate: '43404' }]);
  expect(reading.rows[0]?.group?.platform?.details?.retentionDate).toBe('2018-10-31');
  expect(reading.problems).toContainEqual(readAs('serial', 'À conserver jusqu’au', '43404', '2018-10-31'));
});

test('A source’s own date in our file stays as it is written, and is told as it will be shown', () => {
  const reading = editedFile(twoGroups(), [
    { source: 'csv', created: '3/4/2018' },
    { source: 'csv', created: '10/31/2018' },
  ]);
  expect(reading.rows.map(({ origin }) => origin?.created)).toEqual(['3/4/2018', '10/31/2018']);
  expect(reading.problems).toContainEqual(readAs('dayFirst', 'Créé le', '3/4/2018', '2018-04-03'));
});

test('A column with dates in both orders tells how its doubtful dates are read', () => {
  const rows = ['31/10/2018', '10/31/2018', '03/04/2018'].map((date) => `WB;Un toit;${date}`);
  const { problems } = readText(`Questions;Post-it;Créé le\n${rows.join('\n')}`);
  expect(problems).toContainEqual(readAs('dayFirst', 'Créé le', '03/04/2018', '2018-04-03'));
});
