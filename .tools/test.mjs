import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './chromium.mjs';
import { install } from './install.mjs';
import { inRoot, runOwn } from './run.mjs';

const only = process.argv[2] ?? 'all';
const results = inRoot('node_modules', '.cache', 'test-results');
const total = { passed: 0, failed: 0 };

function title(text) {
  console.log(`\n— ${text}`);
}

/** A step that is not a vitest run: adds nothing to the sum when it passes, one failure when it does not. */
async function step(name, work) {
  title(name);
  const good = await work();
  if (!good) {
    total.failed += 1;
    console.error(`✗ ${name}`);
  }
  return good;
}

const own =
  (name, ...args) =>
  async () =>
    (await runOwn(name, args)) === 0;

/** The number of files that failed before any of their tests could run. */
const unloaded = (files) =>
  files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;

/** A vitest run, counted from its own report: a file that could not even be loaded is one failure too. */
async function vitest(name, projects, ...more) {
  title(name);
  const report = `${results}/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const args = ['run', ...projects.flatMap((project) => ['--project', project]), ...more];
  const code = await runOwn('vitest', [
    ...args,
    '--silent=passed-only',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const said = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = (said.numFailedTests ?? 0) + unloaded(said.testResults ?? []);
  total.passed += said.numPassedTests ?? 0;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

async function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

mkdirSync(results, { recursive: true });
if (!(await step('Installed from the lockfile', install))) await finish();
if (only !== 'browser') {
  await step('Types', own('tsc', '-p', '.'));
  await step('Lint and format', own('biome', 'check', '--error-on-warnings'));
  await vitest('Unit, property and storage tests', ['unit', 'screens'], '--maxWorkers=2');
}
if (only !== 'check') {
  if (only === 'all') await step('Dead code', own('knip'));
  const built = await step('Build', own('vite', 'build', '--logLevel', 'warn'));
  if (built && only === 'all') await step('Size of what is loaded first', own('size-limit'));
  const browser = await step('Chromium', ensureBrowser);
  if (built && browser) await vitest('Browser tests', ['browser'], '--maxWorkers=2');
}
await finish();
