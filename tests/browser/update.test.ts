import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, expect } from 'vitest';
import { type Tablet, test } from '../kit/tablet.ts';
import { askForUpdate, dropFile, entryOf, nextVersionOf } from '../kit/versions.ts';
import { words } from '../kit/words.ts';

const dist = process.env['DIST'] ?? 'dist';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function nextVersion(spoil: (script: string) => void = () => undefined): string {
  const folder = nextVersionOf(dist);
  folders.push(folder);
  spoil(join(folder, entryOf(folder)));
  return folder;
}

const versionOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name=description]').getAttribute('content');

async function updateFrom(tablet: Tablet, next: string): Promise<'waiting' | 'refused' | 'nothing'> {
  await tablet.open();
  await tablet.keptOffline();
  await tablet.pullThePlug();
  await tablet.plugIn(next);
  return askForUpdate(tablet.page());
}

test('A new version waits, through reloads, until no page uses the former one', async ({ tablet }) => {
  expect(await updateFrom(tablet, nextVersion())).toBe('waiting');
  await tablet.page().reload();
  expect(await versionOf(tablet.page())).not.toBe('The next version');
  await tablet.restart();
  await tablet.pullThePlug();
  expect(await versionOf(await tablet.open())).toBe('The next version');
});

test('Whoever accepts the new version gets it; another tab is told, goes on, and lacks nothing', async ({
  tablet,
}) => {
  const page = await tablet.open();
  await tablet.keptOffline();
  const other = await tablet.context().newPage();
  await other.goto(tablet.at());
  await other.locator('main h1').waitFor();
  const next = nextVersion();
  for (const file of readdirSync(join(next, 'assets')).filter((name) => /^SettingsPage.*js$/.test(name))) {
    dropFile(next, `assets/${file}`);
  }
  await tablet.pullThePlug();
  await tablet.plugIn(next);
  expect(await askForUpdate(page)).toBe('waiting');
  await tablet.pullThePlug();
  await page.getByRole('button', { name: words('app.updateAccept') }).click();
  await page.locator('meta[content="The next version"]').waitFor({ state: 'attached' });
  await other.getByText(words('app.updateReplaced')).waitFor();
  // The browser's HTTP cache may contain the part too, but gives no guarantee.
  await (await tablet.context().newCDPSession(other)).send('Network.clearBrowserCache');
  await other.getByRole('link', { name: words('app.settings') }).click();
  await other.getByRole('heading', { level: 1, name: words('settings.title') }).waitFor();
  expect(await versionOf(other)).not.toBe('The next version');
});

const spoiled: readonly (readonly [string, (asset: string) => void])[] = [
  ['lacks a file', (script) => rmSync(script)],
  ['has half a file', (script) => truncateSync(script, 200)],
  ['is a captive portal', (script) => writeFileSync(script, '<!doctype html><title>Wi-Fi</title>')],
  ['mixes two builds', (script) => writeFileSync(script, `${readFileSync(script, 'utf8')}\n`)],
];

test.for(spoiled)(
  'A deploy that %s is refused whole: the former version goes on, offline too',
  async ([, spoil], { tablet }) => {
    tablet.forgive(/status of 404|integrity|sha384/);
    expect(await updateFrom(tablet, nextVersion(spoil))).toBe('refused');
    await tablet.pullThePlug();
    await tablet.restart();
    expect(await versionOf(await tablet.open())).not.toBe('The next version');
    await tablet.page().locator('#root > *').first().waitFor();
  },
);

test('A version refused once is taken in when the server is put right', async ({ tablet }) => {
  tablet.forgive(/status of 404|integrity|sha384/);
  const next = nextVersion((script) => truncateSync(script, 200));
  expect(await updateFrom(tablet, next)).toBe('refused');
  await tablet.pullThePlug();
  await tablet.plugIn(nextVersion());
  expect(await askForUpdate(tablet.page())).toBe('waiting');
});
