import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';

const digest = (text: string): string => createHash('sha384').update(text).digest('base64');

/** Changes a file of a built program, and its hash and revision in the service worker's list. */
function rewrite(folder: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const [was, is] = [digest(before), digest(change(before))];
  writeFileSync(join(folder, file), change(before));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const revised = worker.replaceAll(was, is).replaceAll(was.slice(0, 16), is.slice(0, 16));
  if (revised === worker) throw new Error(`${file} is not in the worker's list.`);
  writeFileSync(join(folder, 'sw.js'), revised);
}

/** The script that the page loads first. */
export function entryOf(folder: string): string {
  const found = /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
  if (found === undefined) throw new Error('The page loads no script.');
  return found;
}

/** Removes a file from a built program, as when the next build gives it another name. */
export function dropFile(folder: string, file: string): void {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const entry = [...worker.matchAll(/\{[^{}]*"integrity"[^{}]*\},?/g)].find(([text]) =>
    text.includes(`"${file}"`),
  )?.[0];
  if (entry === undefined) throw new Error(`${file} is not in the worker's list.`);
  writeFileSync(join(folder, 'sw.js'), worker.replace(entry, ''));
  rmSync(join(folder, file));
}

/**
 * Makes the next version of a built program in a folder of its own: its page says so, and its first script is changed.
 */
export function nextVersionOf(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  cpSync(dist, folder, { recursive: true });
  rewrite(folder, 'index.html', (page) =>
    page.replace(/(name="description" content=")[^"]*/, '$1The next version'),
  );
  rewrite(folder, entryOf(folder), (script) => `${script}\n// The next version.\n`);
  return folder;
}

/** Makes a build with the next data version in a folder of its own. Takes a few seconds. */
export function newerDataVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  // With the test runner's own variables set, the build would have no service worker.
  const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['tests/kit/newerBuild.mjs', folder], { env });
  if (status !== 0) throw new Error(`The newer version could not be built: ${stderr}`);
  return folder;
}

/** Checks for a newer version, as returning to the program does, and reports the result. */
export const askForUpdate = (page: Page): Promise<'waiting' | 'refused' | 'nothing'> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next === null) return 'nothing';
    while (next.state === 'installing') await new Promise((go) => setTimeout(go, 20));
    return next.state === 'installed' ? 'waiting' : 'refused';
  });
