import { resolve } from 'node:path';
import { setTimeout as waiting } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from '#app/places.ts';
import { createStaticServer } from '../../.tools/serve.mjs';
import { words } from '../kit/words.ts';
import {
  contentOf,
  createGroup,
  createPlatform,
  draftIn,
  goTo,
  note,
  restore,
  saveBackup,
  saveCriteria,
  type,
  write,
  writeFor,
} from './acts.ts';
import { createDriver, type Driver, type SavedFile } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

type Browser = 'webkit' | 'firefox';
const openers = { webkit: openWebKit, firefox: openFirefox };
/** Those whose profile outlives the browser: only they can be killed and opened again. */
const killed: readonly Browser[] = ['firefox'];
/** The browsers that are on this machine, as the runner found them. */
const browsers = (process.env['BROWSERS'] ?? 'webkit,firefox').split(',') as readonly Browser[];

const online = ['été à l’école, « œuvre » — ça compte', 'un chat 🐈 ; dire "non", oser', '20 € de moins'];
const offline = 'écrit sans réseau';
const draft = 'pas encore fini';
const lastWords = 'tapé juste avant la panne — « œuvre »';
const posts = [...online, offline];

/** The project's own server, which can be stopped and started again at its address. */
async function createHost() {
  const root = resolve(process.env['DIST'] ?? 'dist');
  let server = createStaticServer({ root });
  const port = await server.listen(0, '127.0.0.1');
  return {
    address: `http://localhost:${port}/`,
    stop: () => server.close(),
    start: async () => {
      server = createStaticServer({ root });
      await server.listen(port, '127.0.0.1');
    },
  };
}

/** Resolves when the program is on this device and controls the page. */
const keptOffline = `
await navigator.serviceWorker.ready;
while (navigator.serviceWorker.controller === null) await new Promise((go) => setTimeout(go, 50));
return true;`;

/** What the program uses where it is there, and this browser does not have. */
const lacks = `return Object.entries({
  'storage manager': navigator.storage,
  'private file system': navigator.storage?.getDirectory,
  'locks': navigator.locks,
  'wake lock': navigator.wakeLock,
  'compression': globalThis.CompressionStream,
}).filter(([, found]) => found === undefined).map(([name]) => name);`;

/** Time for a browser to start on a slow machine. */
const patience = 120_000;

describe.each(browsers)('%s', (browser) => {
  let host: Awaited<ReturnType<typeof createHost>>;
  let driver: Driver;
  let backup: SavedFile;
  const open = async () => createDriver(await openers[browser]());

  beforeAll(async () => {
    host = await createHost();
    driver = await open();
  }, patience);
  afterAll(async () => {
    await driver.picture('last');
    await driver.quit();
    await host.stop();
  }, patience);

  test('The program opens, and is kept on the device at the first visit', async () => {
    await driver.go(host.address);
    await driver.see({ css: 'button', says: words('home.newPlatform') });
    expect(await driver.evaluate(keptOffline)).toBe(true);
    const lacking = (await driver.evaluate(lacks)) as readonly string[];
    const sentences = lacking.map((each) => `It has no ${each}.`);
    console.log([driver.browser, ...driver.limits, ...sentences].join('\n'));
  });

  test('A platform, a group and post-its are written and shown as saved', async () => {
    await createPlatform(driver, 'Trooz');
    await createGroup(driver, 'Aînés');
    await writeFor(driver, 'Aînés');
    for (const text of online) await write(driver, text);
    await driver.picture('written');
  });

  test('Without a server the page opens again with every word and the unfinished one, and takes more', async () => {
    await type(driver, draft);
    await host.stop();
    await driver.reload();
    for (const text of online) await driver.see(note(text));
    expect(await draftIn(driver)).toBe(draft);
    await write(driver, offline);
  });

  if (killed.includes(browser))
    test('Without a server, after the browser was killed, every word that was shown as saved is there, and what was typed half a second before', async () => {
      const place = String(await driver.evaluate('return location.href'));
      expect(await driver.faults()).toEqual([]);
      if (driver.dieAndReopen === undefined) throw new Error('This browser cannot be killed.');
      await type(driver, lastWords);
      await waiting(500);
      driver = await driver.dieAndReopen();
      await driver.go(place);
      for (const text of posts) await driver.see(note(text));
      expect(await draftIn(driver)).toBe(lastWords);
    });

  test('Without a server every place of the platform opens', async () => {
    for (const { place } of places) {
      await goTo(driver, place);
      await driver.picture(`place-${place}`);
      const text = await driver.evaluate('return document.body.innerText');
      expect(text).not.toContain(words('app.chunkTitle'));
    }
  });

  test('Without a server a backup and a table of criteria are saved, with every word', async () => {
    await goTo(driver, 'write');
    await type(driver, draft);
    await goTo(driver, 'files');
    backup = await saveBackup(driver);
    const table = (await saveCriteria(driver)).bytes.toString('utf8').replaceAll('""', '"');
    for (const text of posts) {
      expect(contentOf(backup)).toContain(JSON.stringify(text));
      expect(table).toContain(text);
    }
  });

  test('The backup, opened in an emptied profile, gives the same content and the unfinished words', async () => {
    await host.start();
    const other = await open();
    try {
      await other.go(host.address);
      await restore(other, backup.path, posts.length);
      await goTo(other, 'files');
      expect(contentOf(await saveBackup(other))).toBe(contentOf(backup));
      await goTo(other, 'write');
      expect(await draftIn(other)).toBe(draft);
      expect(await other.faults()).toEqual([]);
    } finally {
      await other.picture('restored');
      await other.quit();
    }
  });

  test('Nothing of all this was reported as an error', async () => {
    expect(await driver.faults()).toEqual([]);
  });
});
