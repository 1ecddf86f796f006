import { expect } from 'vitest';
import { test as atRoot } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const test = atRoot.extend({ options: { prefix: '/outils/table-spiral/' } });

/** Addresses as bookmarks, mails, portals and QR codes have them. */
const addresses = [
  '',
  '?utm_source=lettre&utm_medium=mail',
  '?ref=https://portail.example/page.html',
  '?fbclid=a.b.c',
  'index.html',
  'index.html?ref=mail.example',
  'index.html#/settings',
  '?a=1#/settings',
  '#/settings',
  'accueil',
  'accueil/index',
  'index.html/',
];

test('The program starts without a network from every address that leads to it', async ({ tablet }) => {
  await tablet.open();
  await tablet.keptOffline();
  await tablet.pullThePlug();
  await tablet.restart();
  for (const address of addresses) {
    const page = await tablet.open(address);
    const title = address.includes('#/settings') ? words('settings.title') : /./;
    await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 15_000 });
    expect(new URL(page.url()).pathname).toMatch(/\/outils\/table-spiral\/(?:index\.html)?$/);
  }
});

test('What was written is there from each of them: they are one program', async ({ tablet }) => {
  const page = await tablet.open('?utm_source=lettre');
  await tablet.keptOffline();
  await page.evaluate(() => localStorage.setItem('seen', 'yes'));
  await tablet.pullThePlug();
  for (const address of addresses) {
    const opened = await tablet.open(address);
    expect(await opened.evaluate(() => localStorage.getItem('seen'))).toBe('yes');
  }
});
