import { inBrowser, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';
import { speeds } from './options.mjs';
import { step } from './steps.mjs';

/** Opens the page that runs the program's core without a screen. */
export async function openCore(context, origin) {
  const page = await context.newPage();
  await step('the page of the core', async () => {
    await page.goto(`${origin}/core/`);
    await page.waitForFunction(() => window.core !== undefined);
  });
  return page;
}

/**
 * Stores a platform of `count` criteria in the program's own database, with `unclassified` in ten still to classify.
 */
export async function seedPlatform(context, origin, count, unclassified = 1) {
  const page = await openCore(context, origin);
  const fill = ([n, left]) => window.core.seed(`Plate-forme ${n}`, n, left);
  const store = () => page.evaluate(fill, [count, unclassified]);
  const place = await step(`${count} criteria stored`, store, 120_000);
  await page.close();
  return place;
}

const column = (rows, name) => rows.map((row) => row[name]);

async function measureImport(page, count, runs) {
  const rows = [];
  for (let run = -2; run < runs; run += 1) {
    const times = await page.evaluate(([n, c]) => window.core.timeImport(n, c), [run, count]);
    if (run >= 0) rows.push(times);
  }
  const part = (name, own, raw, baseline) =>
    figureOf({ name, times: column(rows, own), baseline: { name: baseline, times: column(rows, raw) } });
  const rowsWords = count.toLocaleString('en');
  return [
    figureOf({
      name: `import of ${rowsWords} rows, bytes → durable`,
      times: column(rows, 'ours'),
      baseline: { name: 'PapaParse + raw bulk put', times: column(rows, 'raw') },
      goal: 1.6,
    }),
    part(`  of which reading and planning, ${rowsWords}`, 'read', 'rawRead', 'PapaParse'),
    part(`  of which writing, ${rowsWords}`, 'write', 'rawWrite', 'raw bulk put'),
  ];
}

async function measureSaving(page, slower, times) {
  await slowDown(page, slower);
  const found = await page.evaluate((n) => window.core.timeSaves(5000, n), times);
  return figureOf({
    name: `Enter → saved, 5,000 stored, CPU ×${slower}`,
    times: found.ours,
    baseline: { name: 'raw strict put', times: found.raw },
    goal: 3,
  });
}

async function measureSynthesis(page) {
  const { tally, whole, bare } = await page.evaluate(() => window.core.timeSynthesis(5000, 30));
  const baseline = { name: 'one typed-array pass', times: bare };
  return [
    figureOf({ name: 'synthesis of 5,000 criteria, over columns', times: tally, baseline }),
    figureOf({ name: 'synthesis of 5,000 criteria, columns made anew', times: whole, baseline }),
  ];
}

/** Import, saving and synthesis: times the program's own modules in a page without a screen. */
export async function measureCores(origin, { imports, saves }) {
  const onFreshPage = (act) => inBrowser(async (context) => act(await openCore(context, origin)));
  const savings = async () => {
    const figures = [];
    for (const slower of speeds) {
      figures.push(await onFreshPage((page) => measureSaving(page, slower, saves)));
    }
    return figures;
  };
  return [
    await onFreshPage((page) => measureImport(page, 500, imports)),
    await onFreshPage((page) => measureImport(page, 10_000, imports)),
    await savings(),
    await onFreshPage(measureSynthesis),
  ].flat();
}
