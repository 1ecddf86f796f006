import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../.tools/chromium.mjs';
import { createStaticServer } from '../../.tools/serve.mjs';
import { inBrowser } from './browser.mjs';
import { buildAll } from './builds.mjs';
import { measureChips } from './chips.mjs';
import { measureClassify } from './classify.mjs';
import { measureCores, seedPlatform } from './cores.mjs';
import { measureEnters, measureWrites } from './enters.mjs';
import { shortfalls, tableOf } from './figures.mjs';
import { options } from './options.mjs';
import { measureStarts } from './starts.mjs';
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

/** In the middle of the work: half of the criteria wait in the tray. */
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

const wanted = options.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts)}.`);

/** A part that breaks is told and does not take the others' figures with it. */
async function measureAll(origin) {
  const figures = [];
  for (const name of wanted) {
    console.error(`Measuring: ${name} …`);
    const start = performance.now();
    try {
      figures.push(...(await parts[name].measure(origin)));
      console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
    } catch (error) {
      console.error(`The part "${name}" broke:`, error);
      process.exitCode = 1;
    }
  }
  return figures;
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

async function main() {
  if (!(await ensureBrowser())) {
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-built-'));
  try {
    console.error('Building …');
    await buildAll(folder, new Set(wanted.flatMap((name) => parts[name].pages)));
    const server = createStaticServer({ root: folder });
    const port = await server.listen(0, '127.0.0.1');
    const figures = await measureAll(`http://localhost:${port}`);
    await server.close();
    console.log(`${tableOf(figures)}\n\n${shortfalls(figures)}`);
    const told = { when: new Date().toISOString(), machine: await machine(), figures };
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(told, undefined, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Times never fail: a shared machine would make them fail for no reason. What is missed is said in words.
await main();
