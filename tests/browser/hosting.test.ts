import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test as atRoot } from '../kit/tablet.ts';
import { entryOf } from '../kit/versions.ts';
import { words } from '../kit/words.ts';

const dist = process.env['DIST'] ?? 'dist';
const text = (file: string): string => readFileSync(join(dist, file), 'utf8');

const test = atRoot.extend({ options: { prefix: '/outils/table-spiral/' } });

test('The program works from any sub-path of any static host, and offline from there', async ({ tablet }) => {
  const page = await tablet.open();
  await page.locator('main h1').waitFor();
  await tablet.keptOffline();
  await tablet.pullThePlug();
  await tablet.restart();
  await (await tablet.open('#/settings')).locator('main h1').waitFor();
});

test('The address without its last slash leads to the program, also offline if it was once opened so', async ({
  tablet,
}) => {
  const typed = tablet.at('').replace(/\/$/, '');
  const page = tablet.page();
  await page.goto(typed);
  await page.locator('main h1').waitFor();
  expect(page.url()).toBe(tablet.at());
  await tablet.keptOffline();
  await tablet.pullThePlug();
  await tablet.restart();
  await tablet.page().goto(`${typed}#/settings`);
  await tablet
    .page()
    .getByRole('heading', { level: 1, name: words('settings.title') })
    .waitFor();
});

test('A browser finds nothing to object to installing it', async ({ tablet }) => {
  const page = await tablet.open();
  await tablet.keptOffline();
  const cdp = await tablet.context().newCDPSession(page);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // Chromium reports this error in every headless window: it says nothing about the program.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

atRoot('Every icon and screenshot of the manifest is there, in the size it claims', () => {
  const { icons, screenshots, lang } = JSON.parse(text('manifest.webmanifest'));
  expect(lang).toBe('fr');
  const purposes = icons.map(({ purpose }: { purpose: string }) => purpose);
  expect(purposes).toEqual(expect.arrayContaining(['any', 'maskable']));
  for (const { src, sizes, type } of [...icons, ...screenshots]) {
    const bytes = readFileSync(join(dist, src));
    if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});

atRoot('A host that sends no headers still gets the policy: it is in the page', () => {
  const policy: string = JSON.parse(readFileSync('.tools/headers.json', 'utf8'))['Content-Security-Policy'];
  const inPage = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text('index.html'))?.[1];
  expect(inPage?.replaceAll('&#39;', "'")).toBe(policy);
});

/** The scripts needed before the first screen works: those that the page references, and their static imports. */
function firstScripts(): readonly string[] {
  const manifest: Record<string, { file: string; imports?: string[] }> = JSON.parse(
    text('.vite/manifest.json'),
  );
  const chunks = Object.values(manifest);
  const reach = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const name of chunks.find((chunk) => chunk.file === file)?.imports ?? []) {
      reach(manifest[name]?.file ?? name, seen);
    }
    return seen;
  };
  const named = [...text('index.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)];
  return [...named.reduce((seen, [, file = '']) => reach(file, seen), new Set<string>())];
}

atRoot('Charts and file formats are no part of what is loaded first', () => {
  const first = firstScripts();
  expect(first).toContain(entryOf(dist));
  expect(first.some((file) => text(file).includes('react.transitional.element'))).toBe(true);
  for (const file of first) expect(text(file)).not.toMatch(/recharts-|Papa\.parse|BAD_DELIMITERS/);
});

atRoot(
  'One sheet comes first, and it says the order of layers: what a screen asks for wins over the house',
  () => {
    const sheets = [...text('index.html').matchAll(/rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)];
    expect(sheets).toHaveLength(1);
    const named = [...text(sheets[0]?.[1] ?? '').matchAll(/@layer (\w+)/g)].map(([, layer]) => layer);
    expect([...new Set(named)]).toEqual(['reset', 'tokens', 'base', 'ui', 'pieces', 'feature', 'print']);
  },
);
