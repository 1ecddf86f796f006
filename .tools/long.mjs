import { ensureAge } from './ageProgram.mjs';
import { ensureBrowser } from './chromium.mjs';
import { countedRun, finish, summed } from './counted.mjs';
import { provokeFaults } from './faults.mjs';
import { playHistories } from './histories.mjs';
import { runOwn } from './run.mjs';

/** Runs for long what `npm test` runs briefly. `npm run test:long -- 1000` sets the number of merge histories. */
const histories = Number(process.argv[2] ?? 100_000);

/** The largest platforms, written, read back and compared. */
const playLarge = () =>
  countedRun('large', ['--project', 'unit', 'tests/exchange/large.test.ts'], { LONG: '1' });

/** Encrypted files, exchanged with the program age. Where it is missing this is said, and counts as one failure in CI. */
async function playAge() {
  if (await ensureAge())
    return await countedRun('age', ['--project', 'long', 'tests/exchange/ageProgram.long.ts']);
  return { passed: 0, failed: process.env.CI === undefined ? 0 : 1 };
}

const inBrowser = ['twoWindows', 'typing', 'restore', 'access', 'workshop'];

/** What the browser plays needs the built program and a Chromium; without them this part counts as one failure. */
async function playBrowser() {
  const built = (await runOwn('vite', ['build', '--logLevel', 'warn'])) === 0;
  if (!built || !(await ensureBrowser())) return { passed: 0, failed: 1 };
  const tests = inBrowser.map((name) => `tests/browser/${name}.test.ts`);
  return await countedRun('browser-long', ['--project', 'browser', ...tests, '--maxWorkers=2'], {
    WINDOWS_RUNS: process.env.WINDOWS_RUNS ?? '2',
    LONG: '1',
  });
}

const merged = await playHistories(histories);
const hostile = await countedRun('hostile', ['--project', 'unit', 'tests/storage/hostile.test.ts'], {
  FUZZ_RUNS: process.env.FUZZ_RUNS ?? '400',
});
const browser = await playBrowser();
const large = await playLarge();
const age = await playAge();
const faults = await provokeFaults(process.env.FAULT_RUNS ?? '20');
finish(summed([merged, hostile, browser, large, age, faults]));
