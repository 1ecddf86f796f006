import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { killBrowser, openBrowser, tabletScreen } from './chromium.ts';

/** A running browser, with a profile of its own on disk. */
export interface Machine {
  /** The folder of everything that the browser stores. */
  readonly profile: string;
  /** The current context; each restart makes a new one. */
  context(): BrowserContext;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** Closes the browser, changes the files it keeps, and opens it again. */
  restartAfter(change: () => void): Promise<void>;
  /** Sends SIGKILL to every process of this browser, then opens the same profile again. */
  dieAndRestart(): Promise<void>;
  /**
   * Closes every page and deletes cookies, which all ports of a host share. Other stored data stays, under its origin.
   */
  clear(): Promise<void>;
  throwAway(): Promise<void>;
}

/** `under`: the folder for its profile, when the disk itself is part of the test. */
export async function createMachine(under = tmpdir()): Promise<Machine> {
  const profile = mkdtempSync(join(under, 'tablet-'));
  const start = () => openBrowser(profile, tabletScreen);
  let context = await start();
  return {
    profile,
    context: () => context,
    restart: async () => {
      await context.close();
      context = await start();
    },
    restartAfter: async (change) => {
      await context.close();
      change();
      context = await start();
    },
    dieAndRestart: async () => {
      const gone = new Promise((done) => context.once('close', done));
      killBrowser(profile);
      await gone;
      context = await start();
    },
    clear: async () => {
      const former = context.pages();
      // A browser without any page may exit. If a test left it dead, it is started again for the next test.
      await context.newPage().catch(async () => {
        context = await start();
      });
      await Promise.allSettled(former.map((page) => page.close()));
      await context.clearCookies();
    },
    throwAway: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
