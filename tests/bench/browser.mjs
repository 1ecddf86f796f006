import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../../.tools/chromium.mjs';
import { step } from './steps.mjs';

/** Opens a browser with a profile of its own on disk, because Playwright's plain contexts keep IndexedDB in memory. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumFlags,
    viewport: { width: 1180, height: 820 },
    locale: 'fr-BE',
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const open = new Set();

/** Closes every browser still open, which ends whatever runs in it. */
export const closeBrowsers = () => Promise.all([...open].map((browser) => browser.close()));

/** Runs `act` in a browser that is deleted afterwards. */
export async function inBrowser(act) {
  const browser = await step('a browser', openBrowser, 60_000);
  open.add(browser);
  try {
    return await act(browser.context);
  } finally {
    await step('the browser closed', browser.close).finally(() => open.delete(browser));
  }
}

/** Makes the page's processor `times` slower, like a slow tablet's. */
export async function slowDown(page, times) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Runs the tests of one kind in turns, so that a noisy minute affects all of them alike. */
export async function inTurns(count, acts) {
  const times = acts.map(() => []);
  for (let turn = 0; turn < count; turn += 1) {
    for (const [at, act] of acts.entries()) times[at].push(await act(turn));
  }
  return times;
}
