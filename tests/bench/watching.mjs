import { step } from './steps.mjs';

/**
 * Runs in the page before its own code and observes it: when the expected result of an act is in the DOM, when it is
 * painted, when it is saved. An act begins when the page receives Enter or the mouseup. A typed key begins when the
 * browser received it, so that the time it waits for a busy page counts.
 */
export function watchPage() {
  const patience = 30_000;

  /** The time at which the next frame is painted. */
  const afterPaint = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  // Without a requested frame, Chromium may delay an idle callback for ever, even on an idle page.
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

  /** From now on waits for what `found` looks for; it returns whether the element exists and whether it is saved. */
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
  // This listener runs last: React has updated the DOM by then.
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
    /** Expects a criterion at the top of the latest ones. */
    expectNote: (text) =>
      expect(() => ({
        isThere: latest()?.querySelector('p')?.textContent === text,
        isSaved: !latest()?.hasAttribute('data-saving'),
      })),
    /** Expects a note to leave the tray for this place, or for any place when none is named. */
    expectPlaced: (id, code) =>
      expect(() => {
        const place = placeOf(id);
        const isThere = code === undefined ? place !== undefined && place !== 'tray' : place === code;
        return { isThere, isSaved: true };
      }),
    /** Expects another criterion than the current one, with its suggestions or the sentence that there are none. */
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
    /** The times of the act, once the page is idle: a person would begin the next act then. */
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
    /** Durations of the long tasks since the last call, in milliseconds. */
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

/** Opens an address and observes the page. */
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
