import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, runOwn } from './run.mjs';

const results = inRoot('node_modules', '.cache', 'test-results');

/** A vitest run, counted from its own report. A run that failed without a failed test counts as one failure. */
export async function countedRun(name, args, env = {}) {
  mkdirSync(results, { recursive: true });
  const report = `${results}/${name}.json`;
  rmSync(report, { force: true });
  const code = await runOwn(
    'vitest',
    ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  const said = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = said.numFailedTests ?? 0;
  return { passed: said.numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Adds up several runs. */
export const summed = (runs) => ({
  passed: runs.reduce((sum, run) => sum + run.passed, 0),
  failed: runs.reduce((sum, run) => sum + run.failed, 0),
});

/** Prints the closing line and sets the matching exit code. */
export function finish({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
