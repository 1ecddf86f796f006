import { inBrowser, inTurns, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';
import { speeds } from './options.mjs';
import { step } from './steps.mjs';

/** Runs in the page before its own code: records when the first control exists and the page can respond. */
function watchForControl(selector) {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.interactiveAt = performance.now()), 0));
  });
  observer.observe(document, { childList: true, subtree: true });
}

const control = '#content button, #content a[href]';

async function startOnce(context, address, slower) {
  const page = await context.newPage();
  try {
    await slowDown(page, slower);
    await page.addInitScript(watchForControl, control);
    const whenReady = async () => {
      await page.goto(address);
      const at = await page.waitForFunction(() => window.interactiveAt, undefined, { timeout: 120_000 });
      return at.jsonValue();
    };
    return await step(`the first control on ${address}`, whenReady, 120_000);
  } finally {
    await page.close();
  }
}

/** The very first visit: nothing cached, no worker, an empty database. */
export const coldStart = (address, slower) => () =>
  inBrowser((context) => startOnce(context, address, slower));

async function installWorker(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
    undefined,
    { timeout: 60_000 },
  );
  // The files are cached before the worker is active; a little later, what is prefetched has arrived too.
  await page.waitForTimeout(3000);
  await page.close();
}

const pair = (name, [own, empty], note) =>
  figureOf({
    name,
    times: own,
    baseline: { name: 'empty React + Dexie page', times: empty },
    goal: 1.6,
    note,
  });

async function fromWorker(origin, runs, slower, seed) {
  return inBrowser(async (context) => {
    const app = `${origin}/app/`;
    const empty = `${origin}/empty/`;
    await seed(context);
    await installWorker(context, app);
    await installWorker(context, empty);
    const starts = [app, empty].map((address) => () => startOnce(context, address, slower));
    // One round is not measured: V8 caches compiled code only from the second use on.
    await inTurns(2, starts);
    return inTurns(runs, starts);
  });
}

/** Start to interactive, cold and from the service worker (with a platform of 500 criteria stored), at both speeds. */
export async function measureStarts(origin, runs, seed) {
  const figures = [];
  for (const slower of speeds) {
    const cold = await inTurns(runs, [
      coldStart(`${origin}/app/`, slower),
      coldStart(`${origin}/empty/`, slower),
    ]);
    figures.push(pair(`start, first visit, CPU ×${slower}`, cold));
    figures.push(
      pair(`start, from the service worker, CPU ×${slower}`, await fromWorker(origin, runs, slower, seed)),
    );
  }
  return figures;
}
