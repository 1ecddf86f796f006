import { inBrowser, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';

/** Runs in the page: from the key going down to the note standing in the list, and to its row being marked as saved. */
function watchEnter() {
  const times = { down: 0, visible: undefined, saved: undefined };
  const latest = () => document.querySelector('ul[aria-labelledby="latest"] > li');
  let wanted;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') times.down = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    const row = wanted === undefined ? null : latest();
    if (row?.querySelector('p')?.textContent !== wanted) return;
    times.visible ??= performance.now() - times.down;
    if (row.hasAttribute('data-saving')) return;
    times.saved = performance.now() - times.down;
    wanted = undefined;
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-saving'],
  });
  window.enter = {
    expect: (text) => {
      wanted = text;
      times.visible = undefined;
      times.saved = undefined;
    },
    isSaved: () => times.saved !== undefined,
    times: () => ({ visible: times.visible, saved: times.saved }),
    isQuiet: () =>
      new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve(true)))),
  };
}

async function enterOnce(page, text) {
  await page.keyboard.insertText(text);
  await page.evaluate((wanted) => window.enter.expect(wanted), text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.enter.isSaved(), undefined, { timeout: 60_000 });
  const times = await page.evaluate(() => window.enter.times());
  // The other screens follow later, in pieces: the next Enter comes when a person would write it, after them.
  await page.evaluate(() => window.enter.isQuiet());
  return times;
}

const warmUps = 5;

/** Opens the place, writes some criteria, closes it again. */
export async function round(context, address, slower, count) {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchEnter);
    await page.goto(address);
    await page.waitForSelector('#composer', { timeout: 120_000 });
    await page.waitForTimeout(1500);
    await slowDown(page, slower);
    await page.focus('#composer');
    const found = [];
    for (let n = -warmUps; n < count; n += 1) {
      const times = await enterOnce(page, `Pouvoir parler et être entendu, ${Date.now()}`);
      if (n >= 0) found.push(times);
    }
    return found;
  } finally {
    await page.close();
  }
}

const placeOf = (page, { platformId, groupId }) => `${page}#/p/${platformId}/write/${groupId}/WB`;

async function roundsFor(context, page, slower, { few, many }, { rounds, each }) {
  const found = { few: [], many: [] };
  for (let turn = 0; turn < rounds; turn += 1) {
    found.few.push(...(await round(context, placeOf(page, few), slower, each)));
    found.many.push(...(await round(context, placeOf(page, many), slower, each)));
  }
  return found;
}

const visible = (list) => list.map((times) => times.visible);

/** Enter → visible at 500 and at 5,000 stored criteria, the capture page in hand and every other screen open. */
export async function measureEnters(origin, seedBoth, size) {
  return inBrowser(async (context) => {
    const platforms = await seedBoth(context);
    const figures = [];
    for (const slower of [1, 4]) {
      const { few, many } = await roundsFor(context, `${origin}/screens/`, slower, platforms, size);
      const most = slower === 4 ? 6 : undefined;
      figures.push(
        figureOf({ name: `Enter → visible, 500 stored, CPU ×${slower}`, times: visible(few), most }),
        figureOf({
          name: `Enter → visible, 5,000 stored, CPU ×${slower}`,
          times: visible(many),
          baseline: { name: 'at 500 stored', times: visible(few) },
          goal: 1.3,
          most,
        }),
        figureOf({
          name: `Enter → row marked saved, 5,000 stored, CPU ×${slower}`,
          times: many.map(({ saved }) => saved),
          note: 'with the page drawing twice; the storage alone stands below',
        }),
      );
    }
    return figures;
  });
}
