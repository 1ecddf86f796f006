import { expect, test } from 'vitest';
import { aClassification, aCriterion, anIndex } from '../kit/build.ts';
import { deviceWith, emptyDevice, planNew, readText } from './device.ts';
import { editedFile } from './editedFile.ts';

const written = () => anIndex([aCriterion(1)], [aClassification(1, 'A08')]);

const kept = (code: string) => ({ source: 'csv', id: '', code });

test.each([
  ['its component was changed into no code', { component: 'A8' }, 'A8'],
  ['both its cells are no code', { component: 'A8', meaning: 'P15' }, 'A8 / P15'],
  ['its component was emptied and a meaning is left', { component: '', meaning: 'P15' }, 'P15'],
])('A criterion written here keeps its unread cell when %s', (_name, edit, code) => {
  const { rows } = editedFile(written(), [edit]);
  expect(rows).toMatchObject([{ codings: [], origin: kept(code) }]);
});

test('A cell that is said to be kept is in the records after the import', () => {
  const reading = editedFile(written(), [{ component: 'A8' }]);
  expect(reading.problems).toEqual([{ row: 2, type: 'MalformedCode', text: 'A8' }]);
  const { plan } = planNew(emptyDevice(), reading);
  const criteria = plan.changes.filter(({ table }) => table === 'criteria');
  expect(criteria).toMatchObject([{ after: { origin: kept('A8') } }]);
});

test('A criterion written here has no source when nothing else is said', () => {
  expect(editedFile(written(), [{ text: 'autre chose' }]).rows[0]?.origin).toBeUndefined();
});

test.each([
  ['without an id', { criterionId: '' }],
  ['with an id that is none', { criterionId: '42' }],
])('A row added to our file %s keeps what it says of its source', (_name, id) => {
  const said = { proposition: 'Se loger', created: '2018-10-31', component: 'A8', fullCode: '' };
  const reading = editedFile(written(), [], [{ ...id, ...said, text: 'un ajout' }]);
  const origin = { ...kept('A8'), created: '2018-10-31', proposition: 'Se loger' };
  expect(reading.rows[1]?.origin).toEqual(origin);
});

test('A date that is none is told in a row added to our file', () => {
  const { problems } = editedFile(written(), [], [{ criterionId: '', created: 'hier', text: 'un ajout' }]);
  expect(problems).toContainEqual({ row: 3, type: 'NotADay', column: 'Créé le', text: 'hier' });
});

test('A copied row of our file keeps its unread cell, and not the source of the row it was copied from', () => {
  const table = 'Plate-forme;Groupe;Questions;Post-it;Composante;Créé le\nP;G;WB;Un toit;A03;2018-10-31';
  const index = emptyDevice();
  const preview = planNew(
    index,
    editedFile(deviceWith(readText(table)), [], [{ text: 'Un ajout', component: 'A8' }]),
  );
  const added = preview.plan.changes.flatMap(({ after }) =>
    after !== undefined && 'text' in after && after.text === 'Un ajout' ? [after] : [],
  );
  expect(added).toMatchObject([{ origin: kept('A8') }]);
  expect(added[0]).not.toMatchObject({ origin: { created: expect.anything() } });
});
