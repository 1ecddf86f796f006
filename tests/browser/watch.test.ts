import { expect } from 'vitest';
import { barriers } from '../kit/access.ts';
import { createTablet, test } from '../kit/tablet.ts';

test('The tablet notices what no test may let through', async () => {
  const tablet = await createTablet();
  try {
    const page = await tablet.open();
    await page.locator('main h1').waitFor();
    expect(tablet.faults).toEqual([]);
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
    await page.evaluate(() => setTimeout(() => Promise.reject(new Error('nobody caught this'))));
    await page.evaluate(() => console.error('said on the console'));
    const elsewhere = await tablet.context().newPage();
    await elsewhere.goto('http://127.0.0.1:9/').catch(() => undefined);
    const seen = () => tablet.faults.join('\n');
    await expect.poll(seen).toContain('Breach of connect-src');
    await expect.poll(seen).toContain('Uncaught: Error: nobody caught this');
    await expect.poll(seen).toContain('said on the console');
    await expect.poll(seen).toContain('Request to another origin: http://127.0.0.1:9/');
  } finally {
    await tablet.turnOff();
  }
});

test('Markup made from text is refused by the page itself', async ({ tablet }) => {
  const page = await tablet.open();
  tablet.forgive(/Breach of require-trusted-types-for|TrustedHTML/);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('The look for barriers finds one that is put there', async ({ tablet }) => {
  const page = await tablet.open();
  await page.locator('main h1').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  expect(await barriers(page)).toEqual([expect.stringContaining('label')]);
});
