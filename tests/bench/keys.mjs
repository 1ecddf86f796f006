import { inTurns, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';
import { step } from './steps.mjs';
import { openWatched } from './watching.mjs';

const text = 'Avoir le temps de voir ses voisins #a0';

/** A person who types fast: about twenty keys a second. */
const pause = 50;

/** Opens a page with only a text field: the least that can be rendered for a key. */
async function openBare(context, origin) {
  const page = await openWatched(context, `${origin}/core/`, 'body');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'composer';
    document.body.append(field);
  });
  return page;
}

const takeKeys = (page) =>
  step('a page at rest after the keys', () => page.evaluate(() => window.watch.takeKeys()));

async function typeOnce(page, keys) {
  await page.bringToFront();
  await page.focus('#composer');
  await page.keyboard.type(text.slice(-keys), { delay: pause });
  const times = await takeKeys(page);
  await page.fill('#composer', '');
  await takeKeys(page);
  return times;
}

/** Keypress → the field and what depends on it up to date in the DOM, and painted, compared with a bare field. */
export async function measureKeys(context, origin, { few, many }, slower, { rounds, keys }) {
  const bare = await openBare(context, origin);
  await slowDown(bare, slower);
  const pages = [few, many, bare];
  for (const page of pages) await typeOnce(page, 5);
  const found = (
    await inTurns(
      rounds,
      pages.map((page) => () => typeOnce(page, keys)),
    )
  ).map((list) => list.flat());
  await bare.close();
  const [atFew, atMany, inBare] = found;
  const figure = (words, name, count, times) =>
    figureOf({
      name: `keypress → ${words}, ${count} stored, CPU ×${slower}`,
      times: times.map((each) => each[name]),
      baseline: { name: 'bare field', times: inBare.map((each) => each[name]) },
    });
  return [
    figure('DOM', 'visible', '500', atFew),
    figure('DOM', 'visible', '5,000', atMany),
    figure('painted', 'painted', '500', atFew),
    figure('painted', 'painted', '5,000', atMany),
  ];
}
