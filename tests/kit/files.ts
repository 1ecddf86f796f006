import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { createPerson } from './person.ts';
import { words } from './words.ts';

export type FileToGive = { readonly name: string; readonly text: string };
export type SavedFile = { readonly name: string; readonly text: string };

/** Gives a file to the page as a person does: the page asks, and the browser's file chooser answers. */
export async function giveFile(page: Page, { name, text }: FileToGive): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByText(words('transfer.chooseFile'), { exact: true }).click();
  await (await asked).setFiles({ name, mimeType: '', buffer: Buffer.from(text, 'utf8') });
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

type Export = 'saveBackup' | 'saveCriteria' | 'saveSynthesis';

/** Saves one of the platform's files, from any of its pages, and returns what the browser received. */
export async function save(page: Page, what: Export, person = createPerson(page)): Promise<SavedFile> {
  const { goTo, hands, say } = person;
  await goTo('files');
  const handed = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: say(`transfer.${what}`), exact: true }));
  const download = await handed;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
