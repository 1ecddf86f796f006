import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FilesPage } from '#features/transfer/FilesPage.tsx';
import { aCriterion } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { catchDownloads, textIn } from '../../kit/downloads.ts';
import { enter, textsOf } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();

const fixture = (name: string) => readFileSync(`fixtures/${name}`, 'utf8');

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const importAction = (count: number) => words('transfer.importAction', { count });

async function paste(text: string): Promise<void> {
  fireEvent.click(await button(words('transfer.paste')));
  fireEvent.change(screen.getByLabelText(words('transfer.pasteLabel')), { target: { value: text } });
  fireEvent.click(await button(words('transfer.readPaste')));
}

async function press(name: string): Promise<void> {
  const pressed = await button(name);
  await act(async () => {
    fireEvent.click(pressed);
  });
}

const handed = catchDownloads();

test('A page of the wiki pasted here is shown before anything is written, comes in at one touch, and can be undone', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files');
  await paste(fixture('wikispiral-blegny.txt'));
  const action = await button(importAction(36));
  expect(textsOf(openPlatform)).toEqual([]);
  const table = within(screen.getByRole('table', { name: words('transfer.groupsCaption') }));
  expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['11', '17', '8', '36']);
  await act(async () => {
    fireEvent.click(action);
  });
  await screen.findByText(words('transfer.done', { count: 36, name: 'Blégny' }));
  expect(textsOf(openPlatform)).toHaveLength(36);
  await press(words('transfer.undoImport'));
  expect(screen.getByRole('alertdialog').textContent).toContain('36 critères');
  await press(words('pieces.undo.confirm'));
  await screen.findByText(words('transfer.undone'));
  expect(textsOf(openPlatform)).toEqual([]);
});

test('The same page again brings nothing, and the button says so', async () => {
  await enter(<FilesPage />, 'files');
  await paste(fixture('wikispiral-blegny.txt'));
  await press(importAction(36));
  await paste(fixture('wikispiral-blegny.txt'));
  expect(await button(importAction(0))).toHaveProperty('disabled', true);
  expect(screen.getByText(words('transfer.unchanged', { count: 36 }))).toBeDefined();
});

test('Bulk lines wait for their question, and go into the group that is chosen', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files');
  await paste('2;Se promener;F03\n1;Lire;F03');
  expect(await button(importAction(0))).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText(words('transfer.targetQuestion')), { target: { value: 'IB' } });
  await press(importAction(2));
  await screen.findByText(words('transfer.done', { count: 2, name: 'Blégny' }));
  expect(openPlatform.state.getState().index.criteria()).toMatchObject([
    { question: 'IB', text: 'Se promener', expressions: 2 },
    { question: 'IB', text: 'Lire', expressions: 1 },
  ]);
});

test('Rows that stay out are told one by one, and the others come in without them', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files');
  await paste(fixture('csv-unclosed-quote.csv'));
  await screen.findByText(words('transfer.refusedTitle', { count: 1 }));
  expect(screen.getByText(words('transfer.problem.UnclosedQuote', { line: 3 }))).toBeDefined();
  await press(importAction(4));
  await screen.findByText(words('transfer.done', { count: 4, name: 'Blégny' }));
  expect(textsOf(openPlatform)).toHaveLength(4);
});

test('A file that is no table says what it misses and that nothing changed', async () => {
  await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  await paste(fixture('pcs-mons.txt'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(words('transfer.problem.NotRecognised'));
  expect(alert.textContent).toContain(words('transfer.nothingChanged'));
});

test('A file chosen from the device is read by its bytes, whatever its encoding', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files');
  const bytes = new Uint8Array(readFileSync('fixtures/csv-belgian-windows-1252.csv'));
  const file = new File([bytes], 'aînés.csv');
  Object.assign(file, { arrayBuffer: async () => bytes.buffer });
  fireEvent.change(screen.getByLabelText(words('transfer.chooseFile'), { selector: 'input' }), {
    target: { files: [file] },
  });
  await press(importAction(3));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Blégny' }));
  expect(textsOf(openPlatform)).toContain('Créer une épicerie, ouverte à tous');
});

test('What was changed here is kept unless somebody asks for the file’s', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files');
  await paste(fixture('wikispiral-blegny.txt'));
  await press(importAction(36));
  await paste(fixture('wikispiral-blegny.txt').replace('Avoir faim', 'Avoir très faim'));
  await screen.findByText(words('transfer.differingTitle', { count: 1 }));
  expect(await button(importAction(0))).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByLabelText(new RegExp(words('transfer.replace'))));
  await press(importAction(1));
  await screen.findByText(words('transfer.done', { count: 1, name: 'Blégny' }));
  expect(textsOf(openPlatform)).toContain('Avoir très faim');
});

test('When the import cannot be saved, the page says so and does not pretend', async () => {
  const { storage } = await enter(<FilesPage />, 'files');
  await paste(fixture('wikispiral-blegny.txt'));
  await button(importAction(36));
  storage.failNext({ type: 'StorageFull' });
  await press(importAction(36));
  await screen.findByText(words('transfer.notSaved'));
  expect(screen.queryByText(words('transfer.done', { count: 36, name: 'Blégny' }))).toBeNull();
});

test('A backup of another platform is offered as what it is, never mixed in', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files');
  await paste(fixture('bundle-v1.json'));
  await press(words('transfer.openBackup', { name: 'Trooz' }));
  expect(location.hash).toBe('#/restore');
  expect(textsOf(openPlatform)).toEqual([]);
});

test('Tables are written with the separator that was chosen', async () => {
  await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  await press(words('transfer.saveCriteria'));
  fireEvent.click(screen.getByLabelText(new RegExp(words('transfer.comma'))));
  await press(words('transfer.saveSynthesis'));
  expect(await textIn(handed[0])).toContain('"Crit ID";"Plate-forme"');
  expect(await textIn(handed[1])).toContain('"Composante","Libellé"');
});

test('Without a criterion there is nothing to put into a table, but a backup can be made', async () => {
  await enter(<FilesPage />, 'files');
  expect(await button(words('transfer.saveCriteria'))).toHaveProperty('disabled', true);
  expect(await button(words('transfer.saveSynthesis'))).toHaveProperty('disabled', true);
  expect(await button(words('transfer.saveBackup'))).toHaveProperty('disabled', false);
});

test('The platform’s own name of its fourth question is known in a file that is brought in here', async () => {
  const freeQuestion = { isAsked: true, place: 3, name: { fr: 'Et vos voisins ?' }, wording: {} } as const;
  const { openPlatform } = await enter(<FilesPage />, 'files', { platform: { freeQuestion } });
  await paste('Question;Post-it\net vos voisins;la rue');
  await press(importAction(1));
  await screen.findByText(
    words('transfer.done', { count: 1, name: openPlatform.state.getState().index.platform?.name ?? '' }),
  );
  expect(openPlatform.state.getState().index.criteria()).toMatchObject([
    { question: 'FREE', text: 'la rue' },
  ]);
});
