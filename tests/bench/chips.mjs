import { inBrowser, inTurns, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';
import { speeds } from './options.mjs';
import { step } from './steps.mjs';
import { openWatched, timesOf } from './watching.mjs';

const section = 'section[aria-label="Suggestions"]';

/** Opens the page that shows one criterion at a time, in French whatever the device's language. */
async function openInHand(context, origin, { platformId }) {
  await context.addInitScript(() =>
    localStorage.setItem('spiral:preferences', JSON.stringify({ language: 'fr', classifyView: 'single' })),
  );
  return openWatched(context, `${origin}/app/#/p/${platformId}/classify`, section);
}

/** Moves on to the next criterion. */
async function takeNext(page) {
  await page.evaluate(() => window.watch.expectSuggested());
  const next = page.getByRole('button', { name: 'Critère suivant' });
  await step('the button to the next criterion', () => next.click());
  return timesOf(page);
}

async function stepSome(page, count) {
  await page.bringToFront();
  const found = [];
  for (let n = 0; n < count; n += 1) found.push(await takeNext(page));
  return found;
}

const painted = (list) => list.map((times) => times.painted);

/** Measures from moving to the next criterion until its suggestions, or the note that there are none, are painted. */
export async function measureChips(origin, seedBoth, { runs, steps }) {
  return inBrowser(async (context) => {
    const { few, many } = await seedBoth(context);
    const pages = [await openInHand(context, origin, few), await openInHand(context, origin, many)];
    const figures = [];
    for (const slower of speeds) {
      for (const page of pages) {
        await slowDown(page, slower);
        await stepSome(page, 3);
      }
      const acts = pages.map((page) => () => stepSome(page, steps));
      const [atFew, atMany] = (await inTurns(runs, acts)).map((list) => list.flat());
      const name = (count) => `criterion in hand → suggestions painted, ${count} stored, CPU ×${slower}`;
      figures.push(figureOf({ name: name('500'), times: painted(atFew) }));
      figures.push(
        figureOf({
          name: name('5,000'),
          times: painted(atMany),
          baseline: { name: 'at 500 stored', times: painted(atFew) },
          goal: 1.3,
        }),
      );
    }
    return figures;
  });
}
