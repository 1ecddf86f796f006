import { fireEvent, screen } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FilesPage } from '#features/transfer/FilesPage.tsx';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { bytesIn, catchDownloads } from '../../kit/downloads.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();

const handed = catchDownloads();

const button = (name: 'saveTablesCsv' | 'saveTablesXlsx') =>
  screen.findByRole('button', { name: words(`transfer.${name}`) });

async function save(name: 'saveTablesCsv' | 'saveTablesXlsx', extension: string): Promise<Uint8Array> {
  fireEvent.click(await button(name));
  const file = new RegExp(`Blégny-tableaux-\\d{4}-\\d{2}-\\d{2}\\.${extension}`);
  // The first time, the code that writes tables is loaded.
  await screen.findByText(file, {}, { timeout: 20_000 });
  return await bytesIn(handed[0]);
}

const platform = {
  criteria: [aCriterion(1, { text: '=1+1' }), aCriterion(2)],
  classifications: [aClassification(1, 'A08')],
};

test('One touch hands over every table of the platform, with the delimiter that was chosen', async () => {
  await enter(<FilesPage />, 'files', platform);
  fireEvent.click(await screen.findByLabelText(new RegExp(`^${words('transfer.comma')}`)));
  const files = unzipSync(await save('saveTablesCsv', 'zip'));
  expect(Object.keys(files)).toHaveLength(11);
  expect(strFromU8(files['codings.csv'] ?? new Uint8Array())).toContain('"group","A","A08",');
});

test('One touch hands over the same as a workbook, in which a formula is words', async () => {
  await enter(<FilesPage />, 'files', platform);
  const files = unzipSync(await save('saveTablesXlsx', 'xlsx'));
  const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
  expect(sheet).not.toContain('<f>');
});

test('Without criteria there is nothing to analyse, and the buttons say so', async () => {
  await enter(<FilesPage />, 'files');
  expect(await button('saveTablesCsv')).toHaveProperty('disabled', true);
  expect(await button('saveTablesXlsx')).toHaveProperty('disabled', true);
});

test('Who asks for numbers only gets no file with words', async () => {
  await enter(<FilesPage />, 'files', platform);
  fireEvent.click(await screen.findByLabelText(new RegExp(`^${words('transfer.tablesNumbers')}`)));
  const files = unzipSync(await save('saveTablesCsv', 'zip'));
  expect(Object.keys(files)).not.toContain('criteria.csv');
  expect(
    Object.values(files)
      .map((file) => strFromU8(file))
      .join(),
  ).not.toContain('=1+1');
});
