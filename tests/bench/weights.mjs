import { step } from './steps.mjs';

/** Opens the program on a page of its own and closes it afterwards. */
async function onPage(context, act) {
  const page = await context.newPage();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

const control = '#content button, #content a[href]';

/** Runs in the page before its own code: records when the first control exists. */
function noteControl(selector) {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    window.controlAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Bytes requested before the first control existed, as the page lists them; what is prefetched later is left out. */
const bytesBefore = () =>
  ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .filter(({ startTime }) => startTime < window.controlAt)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

/** Kilobytes, compressed as transferred, of everything fetched before the first control existed. In a new browser. */
export const firstLoad = (context, address) =>
  onPage(context, async (page) => {
    await page.addInitScript(noteControl, control);
    await step('the page, for its size', () => page.goto(address));
    const isThere = () => page.waitForFunction(() => window.controlAt !== undefined);
    await step('the first control, for its size', isThere);
    return (await page.evaluate(bytesBefore)) / 1000;
  });

/** Megabytes of the page's own heap once a platform is open, after garbage collection. */
export const heapOf = (context, address, shown) =>
  onPage(context, async (page) => {
    const cdp = await context.newCDPSession(page);
    await step('the page, for its memory', () => page.goto(address));
    await step('an open platform, for its memory', () => page.waitForSelector(shown), 60_000);
    await page.waitForTimeout(2000);
    await cdp.send('Performance.enable');
    for (let again = 0; again < 2; again += 1) {
      await step('the collection of garbage', () => cdp.send('HeapProfiler.collectGarbage'));
    }
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
  });
