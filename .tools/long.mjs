import { ensureBrowser } from './chromium.mjs';
import { countedRun, finish, summed } from './counted.mjs';
import { playHistories } from './histories.mjs';
import { runOwn } from './run.mjs';

/** Runs for long what `npm test` runs briefly. `npm run test:long -- 1000` sets the number of merge histories. */
const histories = Number(process.argv[2] ?? 100_000);

/** The tests of two windows, and of what was typed and not saved, need the built program and a Chromium; without them this part counts as one failure. */
async function playWindows() {
  const built = (await runOwn('vite', ['build', '--logLevel', 'warn'])) === 0;
  if (!built || !(await ensureBrowser())) return { passed: 0, failed: 1 };
  return countedRun(
    'windows',
    ['--project', 'browser', 'tests/browser/twoWindows.test.ts', 'tests/browser/typing.test.ts'],
    { WINDOWS_RUNS: process.env.WINDOWS_RUNS ?? '2', TYPING_ALL: '1' },
  );
}

const merged = await playHistories(histories);
const hostile = await countedRun('hostile', ['--project', 'unit', 'tests/storage/hostile.test.ts'], {
  FUZZ_RUNS: process.env.FUZZ_RUNS ?? '400',
});
const windows = await playWindows();
finish(summed([merged, hostile, windows]));
