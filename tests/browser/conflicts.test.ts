import type { Page } from 'playwright';
import { expect } from 'vitest';
import { acceptPreview, giveFile, goToRestore, save } from '../kit/files.ts';
import { createPerson, savedNotes } from '../kit/person.ts';
import { createTablet, type Tablet, onlineTest as test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const group = 'Aînés du centre';
const written = 'Passer me voir';
const texts = ['Que quelqu’un passe me voir', 'Qu’on passe me voir le dimanche'] as const;

/** Two windows with the correction of the same criterion open, before either is saved. */
async function twoWindows(tablet: Tablet): Promise<readonly [Page, Page]> {
  const first = await tablet.open();
  const person = createPerson(first);
  await person.createPlatform('Commune de Trooz');
  await person.createGroup(group);
  await person.writeFor(group);
  await person.write(written);
  const second = await tablet.context().newPage();
  await second.goto(first.url());
  await savedNotes(second).filter({ hasText: written }).waitFor();
  for (const page of [first, second]) {
    await page.getByRole('button', { name: words('capture.correctNamed', { text: written }) }).click();
    await page.getByRole('dialog').waitFor();
  }
  return [first, second];
}

async function correctTo(page: Page, text: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(words('capture.composer')).fill(text);
  await page.getByRole('button', { name: words('capture.saveCorrection') }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const line = (page: Page) => page.getByText(words('app.conflictTitle', { count: 1 }), { exact: true });
const option = (page: Page, text: string) => page.getByRole('radio', { name: text });

/** Follows the notice that says that there is something to choose. */
async function goToChoice(page: Page): Promise<void> {
  await page.getByRole('link', { name: words('versions.choose.open'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words('versions.choose.title') }).waitFor();
  for (const text of texts) await option(page, text).waitFor();
}

test('Two windows that correct the same words keep both, say so, survive a reload and a backup, and end with one choice', {
  timeout: 240_000,
}, async ({ tablet }) => {
  const [first, second] = await twoWindows(tablet);
  await correctTo(first, texts[0]);
  await correctTo(second, texts[1]);
  for (const page of [first, second]) {
    await line(page).waitFor();
    await savedNotes(page).filter({ hasText: texts[1] }).waitFor();
  }
  await first.reload();
  await line(first).waitFor();
  const backup = await save(second, 'saveBackup');
  await goToChoice(first);
  await option(first, texts[0]).check();
  await first.getByRole('button', { name: new RegExp(`^${words('versions.choose.save')}`) }).click();
  await first.getByText(words('versions.choose.none'), { exact: true }).waitFor();
  await line(second).waitFor({ state: 'detached' });
  await createPerson(second).goTo('criteria');
  await second.getByText(texts[0], { exact: true }).first().waitFor();
  expect(await second.getByText(texts[1], { exact: true }).count()).toBe(0);

  const elsewhere = await createTablet();
  try {
    const page = await elsewhere.open();
    await goToRestore(page);
    await giveFile(page, backup);
    await acceptPreview(page, 1);
    await line(page).waitFor();
    await goToChoice(page);
    // Both were written on the other device, and are labelled so.
    expect(await page.getByText(words('versions.elsewhere')).count()).toBe(2);
    expect(elsewhere.faults).toEqual([]);
  } finally {
    await elsewhere.turnOff();
  }
});
