import { isDebianRoot, onPath } from './chromium.mjs';
import { countedRun, finish } from './counted.mjs';
import { run, runOwn } from './run.mjs';

/** The browsers besides Chromium: the programs that drive each of them, by the Debian package that brings it. */
const browsers = [
  {
    browser: 'webkit',
    name: 'WebKitGTK',
    programs: { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' },
  },
  { browser: 'firefox', name: 'Firefox ESR', programs: { 'firefox-esr': 'firefox-esr' } },
];

/** The packages that a browser still needs. */
const packagesFor = ({ programs }) =>
  Object.keys(programs)
    .filter((program) => onPath(program) === undefined)
    .map((program) => programs[program]);

async function installMissing() {
  const packages = browsers.flatMap(packagesFor);
  if (packages.length === 0 || !isDebianRoot()) return;
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** The browsers that can be driven. Each of the others is told; in CI it counts as one failure. */
function foundBrowsers() {
  const missing = browsers.filter((each) => packagesFor(each).length > 0);
  for (const each of missing)
    console.error(`Not tried: ${each.name}. On Debian: apt install ${packagesFor(each).join(' ')}`);
  return {
    found: browsers.filter((each) => !missing.includes(each)).map(({ browser }) => browser),
    failed: process.env.CI === undefined ? 0 : missing.length,
  };
}

/** The story of `tests/otherBrowsers`, told to the built program in each browser that is here. */
async function tellStory(found) {
  if (found.length === 0) return { passed: 0, failed: 0 };
  if ((await runOwn('vite', ['build', '--logLevel', 'warn'])) !== 0) return { passed: 0, failed: 1 };
  return await countedRun('otherBrowsers', ['--project', 'long', 'tests/otherBrowsers'], {
    BROWSERS: found.join(','),
  });
}

await installMissing();
const { found, failed } = foundBrowsers();
const told = await tellStory(found);
finish({ passed: told.passed, failed: told.failed + failed });
