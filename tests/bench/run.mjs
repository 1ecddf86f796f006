import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../.tools/chromium.mjs';
import { createStaticServer } from '../../.tools/serve.mjs';
import { inBrowser } from './browser.mjs';
import { buildAll } from './builds.mjs';
import { measureCores, seedPlatform } from './cores.mjs';
import { measureEnters } from './enters.mjs';
import { shortfalls, tableOf } from './figures.mjs';
import { measureStarts } from './starts.mjs';

const { values: options } = parseArgs({
  options: {
    /** Writes the figures there, as JSON. */
    json: { type: 'string' },
    /** One of starts, enters, cores: only that part. */
    only: { type: 'string' },
    /** Few runs, to see that the bench works; its figures say nothing. */
    quick: { type: 'boolean', default: false },
  },
});

const full = { starts: 9, imports: 9, saves: 150, enters: { rounds: 3, each: 20 } };
const quick = { starts: 2, imports: 2, saves: 20, enters: { rounds: 1, each: 4 } };
const size = options.quick ? quick : full;

const parts = (origin) => ({
  cores: () => measureCores(origin, size),
  enters: () =>
    measureEnters(
      origin,
      async (context) => ({
        few: await seedPlatform(context, origin, 500),
        many: await seedPlatform(context, origin, 5000),
      }),
      size.enters,
    ),
  starts: () => measureStarts(origin, size.starts, (context) => seedPlatform(context, origin, 500)),
});

/** A part that breaks is told and does not take the others' figures with it. */
async function measureAll(origin) {
  const figures = [];
  for (const [name, measure] of Object.entries(parts(origin))) {
    if (options.only !== undefined && options.only !== name) continue;
    console.error(`Measuring: ${name} …`);
    try {
      figures.push(...(await measure()));
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
    await buildAll(folder);
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
