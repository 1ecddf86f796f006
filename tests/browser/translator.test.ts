import type { Page } from 'playwright';
import { expect } from 'vitest';
import { composer, createPerson, savedNotes } from '../kit/person.ts';
import { test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

/** Translates the page as a browser does that does not listen: every text outside fields makes room for an element. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('textarea, script, style') !== null) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `(${text.data})`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

test('A translator that does not listen stops nothing, and nobody’s words are shown translated', async ({
  tablet,
}) => {
  await beginWriting(tablet, 'Aînés du centre');
  const page = tablet.page();
  const person = createPerson(page);
  await person.write('Un toit');
  await translate(page);
  await composer(page).fill('Manger à sa faim');
  await page.keyboard.press('Enter');
  await expect.poll(() => savedNotes(page).allInnerTexts()).toEqual(['Manger à sa faim', 'Un toit']);
  await translate(page);
  await page.getByRole('button', { name: words('capture.correctNamed', { text: 'Un toit' }) }).tap();
  await page.getByRole('dialog').waitFor();
  await translate(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  for (const place of [
    'classify',
    'criteria',
    'readback',
    'synthesis',
    'print',
    'files',
    'groups',
  ] as const) {
    await person.goTo(place);
    await translate(page);
    await page.locator('main h1').first().waitFor();
    expect(await page.getByText(words('app.brokenTitle')).count(), place).toBe(0);
    expect(await page.locator('font').count(), place).toBe(0);
  }
});

test('The page asks not to be translated, and says in which language it speaks', async ({ tablet }) => {
  const page = await tablet.open();
  const told = () =>
    page.evaluate(() => [document.documentElement.translate, document.documentElement.lang] as const);
  expect(await told()).toEqual([false, 'fr']);
  await createPerson(page).readIn('nl');
  expect(await told()).toEqual([false, 'nl']);
});
