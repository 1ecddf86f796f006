import { step } from './steps.mjs';

/** Opens the program on a page of its own and closes it afterwards. */
async function onPage(context, act) {
  const page = await context.newPage();
  try {
    return await act(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

const control = '#content button, #content a[href]';

/** Kilobytes, compressed as they came, of all that was fetched before the first control stood there. In a new browser. */
export const firstLoad = (context, address) =>
  onPage(context, async (page, cdp) => {
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await cdp.send('Network.enable');
    await step('the page, for its size', () => page.goto(address, { waitUntil: 'commit' }));
    await step('the first control, for its size', () => page.waitForSelector(control, { state: 'attached' }));
    return bytes / 1000;
  });

/** Megabytes of the page's own heap once a platform is open and what is no longer used was let go. */
export const heapOf = (context, address, shown) =>
  onPage(context, async (page, cdp) => {
    await page.goto(address);
    await step('an open platform, for its memory', () => page.waitForSelector(shown), 60_000);
    await page.waitForTimeout(2000);
    await cdp.send('Performance.enable');
    for (let again = 0; again < 2; again += 1) {
      await step('the collection of garbage', () => cdp.send('HeapProfiler.collectGarbage'));
    }
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
  });
