import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../.tools/chromium.mjs';
import { comparisons, withServers } from './against.mjs';
import { closeBrowsers, inBrowser } from './browser.mjs';
import { buildAll } from './builds.mjs';
import { measureChips } from './chips.mjs';
import { measureClassify } from './classify.mjs';
import { measureCores, seedPlatform } from './cores.mjs';
import { measureEnters, measureWrites } from './enters.mjs';
import { shortfalls, tableOf } from './figures.mjs';
import { options } from './options.mjs';
import { prepareOther } from './otherBuild.mjs';
import { comparisonOf, comparisonTable } from './paired.mjs';
import { measureStarts } from './starts.mjs';
import { doPart } from './steps.mjs';
import { measureSuggestions } from './suggest.mjs';
import { measureTasks } from './tasks.mjs';

const full = {
  starts: 9,
  imports: 9,
  saves: 150,
  enters: { rounds: 5, each: 5 },
  writes: { rounds: 5, each: 4, keys: 20 },
  classify: { rounds: 7, moves: 1 },
  suggest: { runs: 5, steps: 3 },
  tasks: 20,
};
const quick = {
  starts: 2,
  imports: 2,
  saves: 20,
  enters: { rounds: 1, each: 4 },
  writes: { rounds: 1, each: 4, keys: 6 },
  classify: { rounds: 1, moves: 2 },
  suggest: { runs: 2, steps: 3 },
  tasks: 6,
};
const size = options.quick ? quick : full;

const seedBoth = (origin, unclassified) => async (context) => ({
  few: await seedPlatform(context, origin, 500, unclassified),
  many: await seedPlatform(context, origin, 5000, unclassified),
});

/** The middle of the work: half of the criteria are in the tray. */
const half = 5;

/** What each part opens, and how it measures. */
const parts = {
  cores: { pages: ['core'], measure: (origin) => measureCores(origin, size) },
  suggest: {
    pages: ['core', 'app'],
    measure: async (origin) => [
      ...(await measureSuggestions(origin, size.suggest)),
      ...(await measureChips(origin, seedBoth(origin, half), size.suggest)),
    ],
  },
  enters: {
    pages: ['core', 'screens'],
    measure: (origin) => measureEnters(origin, seedBoth(origin), size.enters),
  },
  writes: {
    pages: ['core', 'screens'],
    measure: (origin) => measureWrites(origin, seedBoth(origin), size.writes),
  },
  classify: {
    pages: ['core', 'app'],
    measure: (origin) => measureClassify(origin, seedBoth(origin, half), size.classify),
  },
  tasks: {
    pages: ['core', 'app'],
    measure: (origin) =>
      measureTasks(origin, (context) => seedPlatform(context, origin, 500, half), size.tasks),
  },
  starts: {
    pages: ['core', 'app', 'empty'],
    measure: (origin) => measureStarts(origin, size.starts, (context) => seedPlatform(context, origin, 500)),
  },
};

/** The parts that `--only` names, or all. */
function wantedOf(all) {
  const wanted = options.only?.split(',') ?? Object.keys(all);
  const unknown = wanted.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown}. There are ${Object.keys(all)}.`);
  return wanted;
}

/** A part that breaks or takes too long is reported, and the others continue. */
async function measureAll(acts) {
  const told = { figures: [], broken: [] };
  for (const [name, act] of acts) {
    console.error(`Measuring: ${name} …`);
    const start = performance.now();
    const { found, broken } = await doPart(name, Number(options.deadline) * 1000, act, closeBrowsers);
    if (found !== undefined) told.figures.push(...found);
    if (broken !== undefined) told.broken.push(broken);
    console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s${broken ? ', broken' : ''}`);
  }
  return told;
}

const browserVersion = () => inBrowser(async (context) => context.browser()?.version() ?? '');

async function machine() {
  return {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    chromium: await browserVersion(),
  };
}

const brokenWords = (broken) =>
  broken.map(({ part, step, message }) => `BROKEN: ${part}, at the step "${step}": ${message}`).join('\n');

/** The figures of this build, compared with their baselines. */
async function measureThis(folder) {
  const wanted = wantedOf(parts);
  console.error('Building …');
  await buildAll(folder, new Set(wanted.flatMap((name) => parts[name].pages)));
  const { figures, broken } = await withServers([folder], ([origin]) =>
    measureAll(wanted.map((name) => [name, () => parts[name].measure(origin)])),
  );
  console.log(`${tableOf(figures)}\n\n${shortfalls(figures)}`);
  return { figures, broken };
}

/** This build and another one, in turns. */
async function measureBoth(folder) {
  const wanted = wantedOf(comparisons);
  console.error('Building both …');
  const other = join(folder, 'other');
  mkdirSync(other);
  const old = await prepareOther(other, options.against);
  await buildAll(folder, ['app', 'core']);
  const comparison = { rounds: Math.max(5, Number(options.rounds)), each: options.quick ? 1 : 4 };
  const { figures, broken } = await withServers([other, folder], (origins) =>
    measureAll(wanted.map((name) => [name, () => comparisons[name](origins, comparison)])),
  );
  console.log(comparisonTable(figures));
  return { against: old, compared: figures, broken };
}

const judgeAgain = () => {
  const { compared } = JSON.parse(readFileSync(options.read, 'utf8'));
  if (compared === undefined)
    throw new Error('No comparison in this file: it is written with --against and --json.');
  console.log(comparisonTable(compared.map(comparisonOf)));
};

async function main() {
  if (options.read !== undefined) return judgeAgain();
  if (!(await ensureBrowser())) {
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-built-'));
  try {
    const found = await (options.against === undefined ? measureThis(folder) : measureBoth(folder));
    if (found.broken.length > 0) console.log(`\n${brokenWords(found.broken)}`);
    const told = { when: new Date().toISOString(), machine: await machine(), ...found };
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(told, undefined, 2)}\n`);
    if (found.broken.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Slow times never make the run fail, because a shared machine would make it fail for no reason. Missed goals are
// reported in words; only a part that broke or did not end makes the exit code 1.
await main();
// An aborted part may still have open handles, so the process is ended.
process.exit();
