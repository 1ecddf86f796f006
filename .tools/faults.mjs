import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './chromium.mjs';
import { countedRun, finish } from './counted.mjs';
import { runOwn } from './run.mjs';

/**
 * Provokes the faults of disks and power many times against the built program: kills, a full disk, a cut database.
 * `npm run test:faults -- 9` sets how often each is tried. The run ends by saying what it did not try. Where no disk can
 * be mounted it does not fill one; with `CI` set it fails instead.
 */
const times = process.argv[2] ?? '20';
const files = ['secondPlace', 'damage', 'diskFull', 'eviction', 'starting'];

/** A tmpfs is the disk that is filled (tests/kit/smallDisk.ts). */
function canMount() {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
}

/** What no test of this run provokes, so that nobody takes it for proven. */
function sayWhatIsNotTried() {
  if (!canMount()) console.log('Not tried: a disk that is full (mounting a small disk was refused).');
  console.log('Not tried: power that fails while the system holds writes back (needs a device mapper).');
  console.log(
    'Not tried: other browsers than Chromium, and other file systems than tmpfs and that of this disk.',
  );
}

export async function provokeFaults(runs) {
  const built = (await runOwn('vite', ['build', '--logLevel', 'warn'])) === 0;
  if (!built || !(await ensureBrowser())) return { passed: 0, failed: 1 };
  const paths = files.map((file) => `tests/browser/${file}.test.ts`);
  const args = ['--project', 'browser', ...paths, '--maxWorkers=1'];
  const counted = await countedRun('faults', args, { FAULT_RUNS: runs });
  sayWhatIsNotTried();
  return counted;
}

if (process.argv[1]?.endsWith('faults.mjs')) finish(await provokeFaults(times));
