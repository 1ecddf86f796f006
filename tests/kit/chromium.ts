import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../../.tools/chromium.mjs';

export type Screen = {
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
  readonly locale: string;
};

/** An 11-inch tablet in landscape. */
export const tabletScreen: Screen = { width: 1180, height: 820, touch: true, locale: 'fr-BE' };

/** A browser whose storage is on disk, in `profile`, so that a test can tell what is durable. */
export function openBrowser(profile: string, screen: Screen): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run npm run test:browser, or set CHROMIUM.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: chromiumFlags,
    headless: process.env['HEADED'] === undefined,
    viewport: { width: screen.width, height: screen.height },
    hasTouch: screen.touch,
    locale: screen.locale,
    timezoneId: 'Europe/Brussels',
    acceptDownloads: true,
  });
}

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Ends every process of this profile, and of no other, at once, as if the battery were pulled out. */
export function killBrowser(profile: string): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (!commandOf(pid).includes(`--user-data-dir=${profile}\0`)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // The process ended between the listing and the kill.
    }
  }
}
