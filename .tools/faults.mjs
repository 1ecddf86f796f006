import { ensureBrowser } from './chromium.mjs';
import { countedRun, finish } from './counted.mjs';
import { runOwn } from './run.mjs';

/**
 * Provokes the faults of disks and power many times against the built program: kills, a full disk, a cut database.
 * `npm run test:faults -- 9` sets how often each is tried. Where no disk can be mounted, the run says what it did not
 * try; with `CI` set it fails instead.
 */
const times = process.argv[2] ?? '20';
const files = ['secondPlace', 'damage', 'diskFull', 'eviction', 'starting'];

export async function provokeFaults(runs) {
  const built = (await runOwn('vite', ['build', '--logLevel', 'warn'])) === 0;
  if (!built || !(await ensureBrowser())) return { passed: 0, failed: 1 };
  const paths = files.map((file) => `tests/browser/${file}.test.ts`);
  return countedRun('faults', ['--project', 'browser', ...paths, '--maxWorkers=1'], { FAULT_RUNS: runs });
}

if (process.argv[1]?.endsWith('faults.mjs')) finish(await provokeFaults(times));
