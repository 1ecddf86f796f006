import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { createPerson } from './person.ts';
import { words } from './words.ts';

/** A file by its text, or by the very bytes that the browser received. */
export type FileToGive = { readonly name: string; readonly text: string; readonly bytes?: Buffer };
/** `text` is the content of a compressed file. */
export type SavedFile = { readonly name: string; readonly text: string; readonly bytes: Buffer };

/** Gives a file to the page as a person does: the page asks, and the browser's file chooser answers. */
export async function giveFile(page: Page, { name, text, bytes }: FileToGive): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByText(words('transfer.chooseFile'), { exact: true }).click();
  await (await asked).setFiles({ name, mimeType: '', buffer: bytes ?? Buffer.from(text, 'utf8') });
}

export async function pasteText(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(words('transfer.pasteLabel'));
  if (!(await field.isVisible())) await page.getByText(words('transfer.paste'), { exact: true }).click();
  await field.fill(text);
  await page.getByRole('button', { name: words('transfer.readPaste'), exact: true }).click();
}

/** Accepts the preview of `count` criteria, and opens the platform made from them. */
export async function acceptPreview(page: Page, count: number): Promise<void> {
  await page.getByText(words('transfer.toImport', { count })).waitFor();
  const [asImport, asRestore] = [
    words('transfer.importAction', { count }),
    words('transfer.restoreAction', { count }),
  ];
  await page
    .getByRole('button', { name: asImport, exact: true })
    .or(page.getByRole('button', { name: asRestore, exact: true }))
    .click();
  await page.getByRole('link', { name: words('transfer.seeCriteria'), exact: true }).click();
  await page.getByRole('navigation', { name: words('app.places') }).waitFor();
}

/** From the start page to the page where a file becomes a platform. */
export async function goToRestore(page: Page): Promise<void> {
  await page.getByRole('link', { name: words('home.restore'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words('transfer.restoreTitle') }).waitFor();
}

/**
 * Imports these post-its as one group, none of them classified, from the start page. Returns the address of the new
 * platform.
 */
export async function bringPostIts(page: Page, texts: readonly string[]): Promise<string> {
  const head = 'Nom du groupe homogène;Questions;NB express;Post-it;Composante';
  const text = [head, ...texts.map((each) => `Aînés;WB;1;${each};`)].join('\n');
  await goToRestore(page);
  await giveFile(page, { name: 'post-its.csv', text });
  await page.getByLabel(words('transfer.platformName')).fill('Trooz');
  await acceptPreview(page, texts.length);
  return new URL(page.url()).hash.split('/').slice(0, 3).join('/');
}

type Export = 'saveBackup' | 'saveCriteria' | 'saveSynthesis' | 'saveTablesCsv' | 'saveTablesXlsx';

/** On the page of files: saves one of them, and returns what the browser received. */
export async function saveHere(page: Page, what: Export, person = createPerson(page)): Promise<SavedFile> {
  const { hands, say } = person;
  const handed = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: say(`transfer.${what}`), exact: true }));
  const download = await handed;
  const bytes = readFileSync(await download.path());
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
  return { name: download.suggestedFilename(), text, bytes };
}

/** The same from any page of the platform. */
export async function save(page: Page, what: Export, person = createPerson(page)): Promise<SavedFile> {
  await person.goTo('files');
  return saveHere(page, what, person);
}
