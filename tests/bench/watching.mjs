import { step } from './steps.mjs';

/**
 * Runs in the page before its own code, and looks on: when what an act should bring stands in the page, when it is
 * painted, when it is saved. An act begins when the page hears of Enter or of the mouse's end. A key that is typed begins
 * when the browser received it: a page that is busy lets it wait, and that counts.
 */
export function watchPage() {
  const patience = 30_000;

  /** The moment the frame that follows is painted. */
  const afterPaint = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  // While no frame is asked for, Chromium may keep an idle callback waiting for ever, on a page at rest too.
  const idle = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 })),
    );
  const inTime = (promise) =>
    Promise.race([
      promise,
      new Promise((_, reject) => setTimeout(() => reject(new Error('It did not come')), patience)),
    ]);

  let begun = 0;
  let keyDown = 0;
  let look = () => {};
  let awaited = Promise.resolve({});
  const begins = () => {
    begun = performance.now();
  };
  addEventListener('mouseup', begins, true);
  addEventListener(
    'keydown',
    (event) => {
      keyDown = event.timeStamp;
      if (event.key === 'Enter') begins();
    },
    true,
  );
  new MutationObserver(() => look()).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-saving'],
  });

  /** From now on waits for what `found` finds: the element that is there, and whether it is saved. */
  const expect = (found) => {
    const times = {};
    awaited = inTime(
      new Promise((resolve) => {
        const add = (name, at) => {
          times[name] = at - begun;
          if (['visible', 'painted', 'saved'].every((each) => each in times)) resolve(times);
        };
        look = () => {
          const { isThere, isSaved } = found();
          if (isThere && !('visible' in times)) {
            add('visible', performance.now());
            afterPaint().then((at) => add('painted', at));
          }
          if (!isThere || !isSaved) return;
          look = () => {};
          add('saved', performance.now());
        };
      }),
    );
  };

  const latest = () => document.querySelector('ul[aria-labelledby="latest"] > li');
  const placeOf = (id) =>
    document.querySelector(`[data-note="${id}"]`)?.closest('[data-drop]')?.getAttribute('data-drop');

  let keys = [];
  // Last of all that hear it: React has drawn by then.
  addEventListener('input', () => {
    const down = keyDown;
    const times = { visible: performance.now() - down };
    keys.push(times);
    afterPaint().then((at) => {
      times.painted = at - down;
    });
  });

  let tasks = [];
  const taskObserver = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  taskObserver.observe({ type: 'longtask' });

  const quiet = async () => {
    await afterPaint();
    await idle();
    await idle();
  };

  window.watch = {
    quiet,
    /** A criterion at the head of the latest ones. */
    expectNote: (text) =>
      expect(() => ({
        isThere: latest()?.querySelector('p')?.textContent === text,
        isSaved: !latest()?.hasAttribute('data-saving'),
      })),
    /** A note that leaves the tray for this place, or for any when none is named. */
    expectPlaced: (id, code) =>
      expect(() => {
        const place = placeOf(id);
        const isThere = code === undefined ? place !== undefined && place !== 'tray' : place === code;
        return { isThere, isSaved: true };
      }),
    /** Another criterion in hand than now, with its suggestions or the sentence that there are none. */
    expectSuggested: () => {
      const inHand = () => document.querySelector('#in-hand p[dir="auto"]')?.textContent;
      const former = inHand();
      expect(() => {
        const section = document.querySelector('section[aria-label="Suggestions"]');
        const said = [...(section?.querySelectorAll('ul > li, p') ?? [])];
        const isThere = inHand() !== former && said.some((each) => each.closest('details') === null);
        return { isThere, isSaved: true };
      });
    },
    /** What came of the act, once the page has nothing left to do: the next act comes when a person would do it. */
    times: async () => {
      const times = await awaited;
      await quiet();
      return times;
    },
    takeKeys: async () => {
      await quiet();
      const taken = keys;
      keys = [];
      return taken;
    },
    /** Durations of the long tasks since the last time, in milliseconds. */
    takeTasks: async () => {
      await quiet();
      tasks.push(...taskObserver.takeRecords());
      const taken = tasks.map(({ duration }) => duration);
      tasks = [];
      return taken;
    },
  };
}

const most = 40_000;

async function openTo(page, address, awaited) {
  await page.goto(address);
  await page.waitForSelector(awaited, { state: 'attached', timeout: 60_000 });
}

/** Opens an address with somebody looking on. */
export async function openWatched(context, address, awaited) {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await step(`${awaited} on ${address}`, () => openTo(page, address, awaited), 60_000);
  await page.waitForTimeout(1500);
  await step('a page at rest', () => page.evaluate(() => window.watch.quiet()), most);
  return page;
}

export const timesOf = (page) =>
  step(
    'what the act should bring, then a page at rest',
    () => page.evaluate(() => window.watch.times()),
    most,
  );
