import { inBrowser, inTurns, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';
import { enterText, newText } from './hands.mjs';
import { measureKeys } from './keys.mjs';
import { speeds } from './options.mjs';
import { openWatched } from './watching.mjs';

const warmUps = 5;

/** Enters `count` criteria one after the other, each once the page is idle again. */
export async function enterSome(page, count) {
  await page.bringToFront();
  await page.focus('#composer');
  const found = [];
  for (let n = 0; n < count; n += 1) found.push(await enterText(page, newText()));
  return found;
}

/** Uses the pages in turns, each opened once: a page that was just loaded would measure loading rather than writing. */
async function enterInTurns(pages, slower, { rounds, each }) {
  for (const page of pages) {
    await slowDown(page, slower);
    await enterSome(page, warmUps);
  }
  const acts = pages.map((page) => () => enterSome(page, each));
  return (await inTurns(rounds, acts)).map((found) => found.flat());
}

const hashOf = ({ platformId, groupId }) => `#/p/${platformId}/write/${groupId}/WB`;

const only = (list, name) => list.map((times) => times[name]);
const mostAt = (slower) => (slower === 4 ? 6 : undefined);

function visibleFigures(where, slower, few, many) {
  const name = (count) => `Enter → DOM, ${where}, ${count} stored, CPU ×${slower}`;
  return [
    figureOf({ name: name('500'), times: only(few, 'visible'), most: mostAt(slower) }),
    figureOf({
      name: name('5,000'),
      times: only(many, 'visible'),
      baseline: { name: 'at 500 stored', times: only(few, 'visible') },
      goal: 1.3,
      most: mostAt(slower),
    }),
  ];
}

/** The cost of the other screens: the same act with all of them open, compared with the page alone. */
const besideAlone = (slower, count, amongAll, alone) =>
  figureOf({
    name: `Enter → DOM, ${count} stored, all screens open beside the page alone, CPU ×${slower}`,
    times: only(amongAll, 'visible'),
    baseline: { name: 'page alone', times: only(alone, 'visible') },
  });

/** Measures an act with every other screen of the platform open but hidden: what it costs the screens that update. */
async function amongScreens(context, origin, { few, many }, size) {
  const open = (place, query = '') =>
    openWatched(context, `${origin}/screens/${query}${hashOf(place)}`, '#composer');
  const alone = '?open=none';
  const pages = [await open(few), await open(many), await open(few, alone), await open(many, alone)];
  const figures = [];
  for (const slower of speeds) {
    const [atFew, atMany, fewAlone, manyAlone] = await enterInTurns(pages, slower, size);
    figures.push(...visibleFigures('all screens open', slower, atFew, atMany));
    figures.push(besideAlone(slower, '500', atFew, fewAlone));
    figures.push(besideAlone(slower, '5,000', atMany, manyAlone));
    figures.push(
      figureOf({
        name: `Enter → row marked saved, 5,000 stored, CPU ×${slower}`,
        times: only(atMany, 'saved'),
        note: 'all screens open; the page draws twice; the storage alone is in the part cores',
      }),
    );
  }
  for (const page of pages) await page.close();
  return figures;
}

const paintedFigure = (slower, count, own, inMemory) =>
  figureOf({
    name: `Enter → painted, ${count} stored, CPU ×${slower}`,
    times: only(own, 'painted'),
    baseline: { name: 'same page, storage in memory', times: only(inMemory, 'painted') },
    goal: 1.3,
  });

/** Measures the writing page as a person has it, compared with the same page with its records in memory. */
async function alone(context, origin, { few, many }, size) {
  const open = (query, hash) =>
    openWatched(context, `${origin}/screens/?open=none${query}${hash}`, '#composer');
  const pages = [
    await open('', hashOf(few)),
    await open('&memory=500', ''),
    await open('', hashOf(many)),
    await open('&memory=5000', ''),
  ];
  const figures = [];
  for (const slower of speeds) {
    const [atFew, fewInMemory, atMany, manyInMemory] = await enterInTurns(pages, slower, size);
    figures.push(...visibleFigures('page alone', slower, atFew, atMany));
    figures.push(paintedFigure(slower, '500', atFew, fewInMemory));
    figures.push(paintedFigure(slower, '5,000', atMany, manyInMemory));
    figures.push(...(await measureKeys(context, origin, { few: pages[0], many: pages[2] }, slower, size)));
  }
  return figures;
}

/** Enter → DOM and saved, at 500 and at 5,000 stored criteria, with every other screen of the platform open. */
export const measureEnters = (origin, seedBoth, size) =>
  inBrowser(async (context) => amongScreens(context, origin, await seedBoth(context), size));

/** Keypress → painted, Enter → DOM and painted, on the writing page alone. */
export const measureWrites = (origin, seedBoth, size) =>
  inBrowser(async (context) => alone(context, origin, await seedBoth(context), size));
