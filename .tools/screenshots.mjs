// Takes the screenshots for README and the manifest from the built program: npm run build, then npm run screenshots.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { inRoot } from './run.mjs';
import { createStaticServer } from './serve.mjs';

const folder = inRoot('public', 'screenshots');
const landscape = { width: 1180, height: 820 };
const portrait = { width: 820, height: 1180 };

async function openExample(page, base) {
  await page.goto(base);
  await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click();
  await page.waitForURL(/example/);
  return page.url().replace(/\/groups.*$/, '');
}

async function draw(page, name, viewport, address, prepare = async () => {}) {
  await page.setViewportSize(viewport);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await prepare(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

const write = async (page) => {
  await page.getByRole('textbox').first().fill('pouvoir inviter des amis à la maison');
};

const classify = async (page) => {
  await page.getByRole('button', { name: 'Revoir les choix' }).click();
  await page.getByRole('combobox').last().fill('dettes');
};

mkdirSync(folder, { recursive: true });
const server = createStaticServer({ root: inRoot('dist') });
const base = `http://localhost:${await server.listen(0, '127.0.0.1')}/`;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await (await browser.newContext({ locale: 'fr-BE', hasTouch: true })).newPage();
const example = await openExample(page, base);
await draw(page, 'write', landscape, `${example}/write`, write);
await draw(page, 'classify', landscape, `${example}/classify`, classify);
await draw(page, 'synthesis', portrait, `${example}/synthesis`);
await browser.close();
await server.close();
