import type { Page } from 'playwright';
import { expect } from 'vitest';
import { barriers } from '../kit/access.ts';
import { typing } from '../kit/hands.ts';
import { createPerson } from '../kit/person.ts';
import { onlineTest as test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const progress = (page: Page, done: number) =>
  page.getByText(words('coding.done', { done, total: 10 }), { exact: true });

/** From the second coding of the example to the first of ten sampled criteria. */
async function beginTen(page: Page): Promise<void> {
  const person = createPerson(page);
  await person.openExample();
  await person.goTo('coding');
  await page.getByLabel(words('coding.initials')).fill('lm');
  await page.getByText(words('coding.scopeSample')).tap();
  await page.getByLabel(words('coding.size')).fill('10');
  await button(page, words('coding.begin')).tap();
  await progress(page, 0).waitFor();
}

/** Assigns codes as a person would: some typed, some by browsing the dimensions. */
async function code(page: Page, given: string, nth: number): Promise<void> {
  if (nth % 2 === 0) {
    await page.getByLabel(words('pieces.field')).fill(given);
    await page.keyboard.press('Enter');
  } else {
    const key = page.getByRole('region', { name: words('pieces.key') });
    await key
      .getByRole('button', { name: new RegExp(`^${given.charAt(0)}`) })
      .first()
      .tap();
    await key.getByRole('button', { name: new RegExp(`^Attribuer ${given},`) }).tap();
  }
  await progress(page, nth + 1).waitFor();
}

/** The group used I00 for no criterion. */
const codes = ['I00', 'A06', 'B00', 'C01', 'D02', 'E01', 'F01', 'G00', 'A06', 'I00'];

async function codesRead(page: Page): Promise<ReadonlySet<string>> {
  await page.getByRole('main').locator('[dir="auto"]').first().waitFor();
  return new Set((await page.getByRole('main').textContent())?.match(/[A-I]\d{2}/g));
}

test('A second person codes ten criteria blind; the two codings are compared, one is settled, and the synthesis follows', async ({
  tablet,
}) => {
  const page = await tablet.open();
  const person = createPerson(page);
  await beginTen(page);
  const main = await page.getByRole('main').innerText();
  expect(main.match(/[A-I]\d{2}/g)).toBeNull();
  expect(await barriers(page)).toEqual([]);
  for (const [nth, given] of codes.slice(0, 4).entries()) await code(page, given, nth);
  await page.reload();
  await progress(page, 4).waitFor();
  for (const [nth, given] of codes.slice(4).entries()) await code(page, given, nth + 4);
  await button(page, words('coding.finish')).tap();

  await button(page, words('coding.seeAgreement')).tap();
  const component = page.getByRole('region', { name: words('coding.level.component') });
  await component.getByText(/^Sur 10 critères codés par les deux, /).waitFor();
  await component.getByText(words('coding.warning.fewUnits', { units: 10, needed: 30 })).waitFor();

  expect(await barriers(page)).toEqual([]);
  const reason = 'Le groupe l’a confirmé de vive voix.';
  const first = page
    .getByRole('region', { name: words('coding.disagreements') })
    .getByRole('listitem')
    .filter({ hasText: 'I00' })
    .first();
  await first.getByRole('button', { name: words('coding.decideFor', { text: '' }).trim() }).tap();
  const dialog = page.getByRole('dialog');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByText(words('coding.chosenBy', { coders: 'LM' })).tap();
  await dialog.getByLabel(words('coding.reasonField')).fill(reason);
  await dialog.getByRole('button', { name: words('coding.keep') }).tap();
  await dialog.waitFor({ state: 'detached' });

  const settled = page.getByRole('region', { name: words('coding.settled') }).getByRole('listitem');
  await settled.getByText(reason).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.reload();
  await settled.getByText(reason).waitFor();
  await person.goTo('synthesis');
  expect(await codesRead(page)).toContain('I00');
});

test('The second coding needs nothing but a keyboard', async ({ tablet }) => {
  const page = await tablet.open();
  const hands = typing(page);
  const person = createPerson(page, hands);
  await person.openExample();
  await person.goTo('coding');
  await hands.write(page.getByLabel(words('coding.initials')), 'pd');
  await hands.enter();
  const hand = page.getByRole('region', { name: words('coding.criterion', { nth: 1, total: 36 }) });
  await hand.waitFor();
  await hands.write(page.getByLabel(words('pieces.field')), 'dettes');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(words('coding.done', { done: 1, total: 36 }), { exact: true }).waitFor();
  const second = page.getByRole('region', { name: words('coding.criterion', { nth: 2, total: 36 }) });
  expect(await second.evaluate((region) => document.activeElement?.contains(region))).toBe(true);
  await hands.press(button(page, words('coding.stop')));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
  await hands.press(button(page, words('coding.seeAgreement')));
  await page.getByRole('heading', { level: 1, name: words('coding.agreement') }).waitFor();
});
