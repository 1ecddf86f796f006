import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** For every browser that a test or a benchmark opens. Most of them keep it from using the network by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const onPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** Finds a Chromium: the one that CHROMIUM names, otherwise in the usual places. Undefined when there is none. */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return names.map(onPath).find(Boolean) ?? elsewhere.find((file) => existsSync(file));
}

const missing = () => [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(onPath('pdfinfo') && onPath('pdftotext') ? [] : ['poppler-utils']),
];

export const isDebianRoot = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** True when the browser tests can run, after installing what is missing where this is possible (Debian, root). */
export async function ensureBrowser() {
  const packages = missing();
  if (packages.length === 0) return true;
  if (isDebianRoot()) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    if (missing().length === 0) return true;
  }
  console.error(
    `The browser tests need ${missing().join(' and ')}: apt install chromium poppler-utils, or set CHROMIUM.`,
  );
  return false;
}
