import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { killBrowser, openBrowser, type Screen, tabletScreen } from './chromium.ts';

/** A browser that runs, on a profile of its own on disk. */
export interface Machine {
  /** Another one after each restart. */
  context(): BrowserContext;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** SIGKILL to every process of this browser, then the same profile again. */
  dieAndRestart(): Promise<void>;
  /** Closes every page and forgets cookies, which all ports of a host share. What else was kept stays, under its origin. */
  clear(): Promise<void>;
  throwAway(): Promise<void>;
}

export async function createMachine(screen: Screen = tabletScreen): Promise<Machine> {
  const profile = mkdtempSync(join(tmpdir(), 'tablet-'));
  let context = await openBrowser(profile, screen);
  return {
    context: () => context,
    restart: async () => {
      await context.close();
      context = await openBrowser(profile, screen);
    },
    dieAndRestart: async () => {
      const gone = new Promise((done) => context.once('close', done));
      killBrowser(profile);
      await gone;
      context = await openBrowser(profile, screen);
    },
    clear: async () => {
      const former = context.pages();
      // A browser without any page may end.
      await context.newPage();
      await Promise.all(former.map((page) => page.close()));
      await context.clearCookies();
    },
    throwAway: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
