import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, runOwn } from './run.mjs';

/** Histories of devices that meet, far more than `npm test` plays: `npm run test:merge -- 200000` asks for as many. */
const histories = Number(process.argv[2] ?? 100_000);
const processes = 2;
const results = inRoot('node_modules', '.cache', 'test-results');

/** One process with its share of the histories, from a seed of its own; a run that told nothing is one failure. */
async function play(at, seed) {
  const report = `${results}/merge-${at}.json`;
  rmSync(report, { force: true });
  const args = ['run', '--project', 'unit', 'tests/merge/merge.test.ts', '--maxWorkers=1'];
  const env = { MERGE_RUNS: String(Math.ceil(histories / processes)), MERGE_SEED: String(seed) };
  const code = await runOwn(
    'vitest',
    [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  const said = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = said.numFailedTests ?? 0;
  return { passed: said.numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
}

mkdirSync(results, { recursive: true });
const seed = Number(process.env.MERGE_SEED ?? Date.now() % 2 ** 31);
console.log(`${histories} histories, seeds from ${seed}`);
const runs = await Promise.all(Array.from({ length: processes }, (_, at) => play(at, seed + at)));
const passed = runs.reduce((sum, run) => sum + run.passed, 0);
const failed = runs.reduce((sum, run) => sum + run.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
