import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CodebookPage } from '#features/codebook/CodebookPage.tsx';
import { codebook as words } from '#i18n/fr/codebook.ts';
import { aClassification, aCriterion, criterionIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter } from '../../kit/room.tsx';

openDialogs();

const room = {
  criteria: [aCriterion(1), aCriterion(2), aCriterion(3)],
  classifications: [aClassification(1, 'A01'), aClassification(2, 'A99'), aClassification(3, 'A01-11/P')],
};
const start = async () => {
  const { openPlatform } = await enter(<CodebookPage />, 'key', room);
  return { openPlatform: openPlatform, index: () => openPlatform.state.getState().index };
};
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s/g, ' ') ?? '';
const dimension = (name: string) => screen.getByText(name).closest('details');
const entry = (code: string) => screen.getByText(code).closest('li');
const look = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: words.search }), { target: { value: text } });
const openDialog = () =>
  fireEvent.click(screen.getAllByRole('button', { name: words.load })[0] as HTMLElement);
const paste = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: words.list, hidden: true }), {
    target: { value: text },
  });
const choose = (language: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: words.language, hidden: true }), {
    target: { value: language },
  });
const confirm = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: words.putThisInForce, hidden: true });

test('the nine dimensions are a list, each with its components and the criteria of this platform', async () => {
  await start();
  expect(document.querySelectorAll('details').length).toBe(9);
  expect(plain(dimension('Accès aux moyens de vie'))).toContain('12 composantes · 3 critères');
  expect(plain(entry('A01'))).toContain('2 critères');
  expect(plain(entry('A01'))).toContain('manger, boire');
});

test('all dimensions open and close at one touch', async () => {
  await start();
  fireEvent.click(screen.getByRole('button', { name: words.openAll }));
  expect([...document.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: words.closeAll }));
  expect([...document.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
});

test('a label of ours carries a mark, one read in the published key does not', async () => {
  await start();
  expect(plain(entry('A04'))).toContain(words.mark.data);
  expect(plain(entry('A10'))).toContain(words.mark.reconstructed);
  expect(plain(entry('A01'))).not.toMatch(/travail|vérifier/);
});

test('the page says how many labels are working labels and what each of the four statuses means', async () => {
  await start();
  expect(screen.getByText(/56 composantes sur 67 ont un libellé de travail/)).toBeDefined();
  const section = screen.getByRole('region', { name: words.statusTitle });
  for (const part of ['11 composantes', '18 composantes', '38 composantes', 'aucune composante']) {
    expect(plain(section)).toContain(part);
  }
  for (const text of Object.values(words.statusText))
    expect(plain(section)).toContain(text.replace(/\s/g, ' '));
});

test('a dimension whose label was seen and whose letter was inferred says so, and its mark is explained', async () => {
  await start();
  expect(plain(dimension('Équilibres sociaux'))).toContain(words.mark.labelSeen);
  expect(plain(dimension('Cadre de vie'))).not.toContain(words.mark.labelSeen);
  const section = screen.getByRole('region', { name: words.statusTitle });
  expect(plain(section)).toContain(`${words.status.labelSeen}7 dimensions`);
});

test('the page says which codes are doubtful, which are missing, and that its total confirms nothing', async () => {
  await start();
  const section = plain(screen.getByRole('region', { name: words.statusTitle }));
  expect(section.replaceAll('\u2060', '')).toContain('B04–B07, D04–D06, E01–E07, G05, H04–H06');
  expect(section).toContain('18 codes');
  expect(section).toContain('elle en compte 55');
  expect(section).toContain('Au moins 5 de ces codes n’y existent donc pas');
  expect(section).toContain('Les codes I01 à I06 existent');
  expect(section).toContain(words.beyond.total.replace(/\s/g, ' '));
});

test('criteria classified with an earlier shipped key keep its name and show labels', async () => {
  const key = { keyId: 'spiral-working', version: '2026-11-21' };
  await enter(<CodebookPage />, 'key', {
    criteria: [aCriterion(1), aCriterion(2)],
    classifications: [aClassification(1, 'E00', { key }), aClassification(2, 'A01')],
  });
  expect(plain(entry('E00'))).toContain('Équilibres sociaux en général');
  const earlier = plain(screen.getByText(words.absent.shippedName).closest('li'));
  expect(earlier).toContain('version 2026-11-21 · 1 critère classé avec elle');
  expect(plain(screen.getByText(words.shippedName).closest('li'))).toContain('1 critère classé avec elle');
});

test('a code in use that the key does not list is in its dimension, flagged', async () => {
  await start();
  expect(plain(entry('A99'))).toContain(words.unlisted);
});

test('the codes I01 to I06, which exist and which nobody could read, are kept and flagged', async () => {
  await enter(<CodebookPage />, 'key', {
    criteria: [aCriterion(1)],
    classifications: [aClassification(1, 'I03')],
  });
  expect(plain(entry('I03'))).toContain(words.unlisted);
});

test('a search shows what it found, the best first, and says when there is nothing', async () => {
  await start();
  look('MEDICAMENT');
  await screen.findByText(/composantes? trouvée/);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('A02');
  look('zzz');
  await screen.findByText(words.nothingFound);
});

test('before anything is written, a pasted list shows what it would change and which criteria it touches', async () => {
  const { index } = await start();
  openDialog();
  expect(confirm().disabled).toBe(true);
  paste('A01;Manger\nA02;Soins et médicaments\nA99;Neuf\nA8;Faute');
  await screen.findByText(/3 critères ont un code qui change/);
  const dialog = within(document.querySelector('dialog') as HTMLElement);
  expect(dialog.getByText(/1 code s’ajoute/)).toBeDefined();
  expect(dialog.getByText(/65 codes ne sont plus dans la clé/)).toBeDefined();
  expect(dialog.getByText(/1 libellé change/)).toBeDefined();
  expect(plain(dialog.getByText(/« A8 »/).closest('li'))).toContain('Ligne 4');
  expect(index().codebooks()).toEqual([]);
});

test("the text of the wiki's page is read, and what has no code in it is told with its place", async () => {
  const { index } = await start();
  openDialog();
  paste(readFileSync('fixtures/wiki-key-page.txt', 'utf8'));
  await screen.findByText(/7 codes lus · 1 dimension nommée/);
  const dialog = within(document.querySelector('dialog') as HTMLElement);
  const lost = plain(dialog.getByText(/« Access to clothing/).closest('li'));
  expect(lost).toContain('Ligne 26 : « Access to clothing');
  expect(lost).toContain('Ce texte se trouve entre A03 et A05.');
  expect(plain(dialog.getByText(/avant la liste/).closest('li'))).toContain('Lignes 1 à 5 :');
  expect(dialog.getByText(/3 lignes sont laissées de côté/)).toBeDefined();
  expect(dialog.getByText(/semblent être dans une autre langue : anglais/)).toBeDefined();
  choose('en');
  await waitFor(() => expect(dialog.queryByText(/une autre langue/)).toBeNull());
  fireEvent.click(confirm());
  const loaded = index()
    .codebooks()
    .at(-1)
    ?.key?.entries.map(({ code }) => code);
  expect(loaded).toEqual(['A00', 'A01', 'A02', 'A03', 'A05', 'A06', 'A07']);
});

test('a loaded key comes into force as a version; classifications keep theirs; it can be undone', async () => {
  const { openPlatform, index } = await start();
  openDialog();
  paste('A01;Manger\nA99;Neuf');
  await waitFor(() => expect(confirm().disabled).toBe(false));
  fireEvent.click(confirm());
  expect(
    index()
      .codebooks()
      .at(-1)
      ?.key?.entries.map(({ code, status }) => `${code} ${status}`),
  ).toEqual(['A01 loaded', 'A99 loaded']);
  expect(index().codebooks().at(-1)?.key?.version).toMatch(/^2026-03-14-/);
  expect(index().classificationOf(criterionIdOf(1))?.key.keyId).toBe('spiral-working');
  expect(document.querySelector('dialog')).toBeNull();
  await waitFor(() => expect(plain(entry('A01'))).toContain('Manger'));
  await act(async () => void (await openPlatform.undo()));
  expect(index().codebooks()).toEqual([]);
});

test('an earlier version is put back in force by one touch', async () => {
  const { index } = await start();
  openDialog();
  paste('A01;Manger');
  await waitFor(() => expect(confirm().disabled).toBe(false));
  fireEvent.click(confirm());
  fireEvent.click(await screen.findByRole('button', { name: words.putInForce }));
  expect(index().codebooks().at(-1)?.key?.keyId).toBe('spiral-working');
  await screen.findByText(words.workingTitle);
});

test('a label without an explanation in its language shows none in another', async () => {
  await start();
  openDialog();
  paste('A01;Manger');
  await waitFor(() => expect(confirm().disabled).toBe(false));
  fireEvent.click(confirm());
  await waitFor(() => expect(plain(entry('A01'))).toContain('Manger'));
  expect(plain(entry('A01'))).not.toContain('eating');
});

// jsdom's File has no arrayBuffer().
File.prototype.arrayBuffer = function arrayBuffer(this: File) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

const give = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file field');
  fireEvent.change(input, { target: { files: [new File([bytes], name)] } });
};

test('a file that a Belgian spreadsheet wrote is read with its accents', async () => {
  await start();
  openDialog();
  give(
    'cle.csv',
    Uint8Array.from(
      [...'A05;', 0xc9, ...'ducation'].map((c) => (typeof c === 'string' ? c.charCodeAt(0) : c)),
    ),
  );
  await screen.findByDisplayValue('A05;Éducation');
});

test('a picture is not a key: the page says so and that nothing has changed', async () => {
  await start();
  openDialog();
  give('cle.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  await screen.findByText(words.fileNotText);
  expect(screen.getByText(words.fileSafe)).toBeDefined();
});

test('a synthesis that somebody took for a key is refused by its name, and there is nothing to load', async () => {
  await start();
  openDialog();
  paste('Composante;Libellé;Question;Groupe;Critères;Expressions\nA08;Argent;WB;Aînés;2;5');
  await screen.findByText(/C’est un fichier de synthèse, pas une clé/);
  expect(screen.getByText(words.otherTableText)).toBeDefined();
  expect(screen.queryByText(/laissée/)).toBeNull();
  expect(confirm().disabled).toBe(true);
});
