import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { bringPostIts } from '../kit/files.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const texts = ['Pouvoir payer mes factures', 'Avoir des amis sur qui compter'];
const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const inHand = (page: Page): Locator => region(page, words('classify.inHand'));
const give = (page: Page, code: string): Locator =>
  region(page, words('codebookPanel.suggestions')).getByRole('button', { name: new RegExp(` ${code}, `) });

/** A platform with two criteria on a tablet that then goes offline. */
async function openOffline(tablet: Tablet): Promise<Page> {
  const page = await tablet.open();
  const platform = await bringPostIts(page, texts);
  await tablet.keptOffline();
  await tablet.pullThePlug();
  return tablet.open(`${platform}/classify`);
}

test('Without a network a suggestion is given by a tap, two criteria take one meaning, and both are there after a restart', async ({
  tablet,
}) => {
  const page = await openOffline(tablet);
  await give(page, 'A08').waitFor();
  expect(await inHand(page).locator('u').allInnerTexts()).toContain('factures');
  await give(page, 'A08').tap();
  await inHand(page).getByText('Avoir des amis').waitFor();
  await give(page, 'D03').tap();
  await page.getByRole('link', { name: words('classify.seeSynthesis') }).waitFor();

  await page.getByText(words('classify.view.outline'), { exact: true }).tap();
  for (const text of texts) await page.getByRole('checkbox', { name: new RegExp(text) }).tap();
  await page.getByRole('button', { name: words('codebookPanel.meaningOpen') }).tap();
  await page.getByRole('button', { name: new RegExp(`^S ${words('codebookPanel.name.S')}`) }).tap();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page
    .getByText(new RegExp(`^${words('app.saved')}`))
    .first()
    .waitFor();

  const address = new URL(page.url()).hash;
  await tablet.restart();
  const again = await tablet.open(address);
  await again.getByText(words('classify.view.single'), { exact: true }).tap();
  await again.getByRole('button', { name: words('classify.review') }).tap();
  await inHand(again).getByText('A08/S').waitFor();
  await again.getByRole('button', { name: words('classify.next') }).tap();
  await inHand(again).getByText('D03/S').waitFor();
});
