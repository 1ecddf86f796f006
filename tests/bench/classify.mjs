import { inBrowser, inTurns, slowDown } from './browser.mjs';
import { figureOf } from './figures.mjs';
import { ways } from './hands.mjs';
import { speeds } from './options.mjs';
import { openWatched, timesOf } from './watching.mjs';

export const boardOf = ({ platformId }) => `#/p/${platformId}/classify`;

/** Stores the preference a device has once a person has chosen the board. */
export const preferBoard = (context) =>
  context.addInitScript(() =>
    localStorage.setItem('spiral:preferences', JSON.stringify({ language: 'fr', classifyView: 'board' })),
  );

export const openBoard = async (context, origin, place) => {
  await preferBoard(context);
  return openWatched(context, `${origin}/app/${boardOf(place)}`, '[data-drop] [data-note]');
};

/** Distance between successive components: far apart on the board, and never the same one twice in a row. */
const stride = 7;
let moves = 0;
const nextHead = () => {
  moves += 1;
  return moves * stride;
};

export async function moveSome(page, way, count) {
  await page.bringToFront();
  const found = [];
  for (let n = 0; n < count; n += 1) found.push(await ways[way](page, nextHead()));
  return found;
}

/** Replaces the page with a static copy of itself. At mouseup, the note is moved directly in the DOM. */
async function freeze(page) {
  await page.bringToFront();
  await page.evaluate(() => {
    const copy = document.getElementById('root').cloneNode(true);
    document.body.replaceChildren(copy);
    const heads = [...copy.querySelectorAll('[data-drop]:not([data-drop="tray"])')];
    let nth = 0;
    addEventListener('mouseup', () => {
      nth += 1;
      const note = copy.querySelector('[data-drop="tray"] [data-note]').closest('li');
      const place = heads[(nth * 7) % heads.length];
      const list = place.querySelector('ul') ?? place.appendChild(note.parentElement.cloneNode(false));
      list.append(note);
    });
  });
}

async function moveByHand(page) {
  const id = await page.evaluate(() => {
    const note = document.querySelector('[data-drop="tray"] [data-note]');
    window.watch.expectPlaced(note.dataset.note);
    return note.dataset.note;
  });
  if (id === undefined) throw new Error('The tray is empty');
  await page.mouse.click(4, 4);
  return timesOf(page);
}

async function moveSomeByHand(page, count) {
  const found = [];
  for (let n = -2; n < count; n += 1) {
    const times = await moveByHand(page);
    if (n >= 0) found.push(times);
  }
  return found;
}

const only = (list, name) => list.map((times) => times[name]);

function wayFigures(way, slower, few, many, bare) {
  const figure = (words, name, count, times, baseline, goal) =>
    figureOf({
      name: `${way} → ${words}, ${count} stored, CPU ×${slower}`,
      times: only(times, name),
      baseline: baseline && { name: baseline[0], times: only(baseline[1], name) },
      goal,
    });
  return [
    figure('DOM', 'visible', '500', few),
    figure('DOM', 'visible', '5,000', many, ['at 500 stored', few], 1.3),
    figure('settled (painted)', 'painted', '500', few, ['moved by hand in the same page', bare.few]),
    figure('settled (painted)', 'painted', '5,000', many, ['moved by hand in the same page', bare.many]),
  ];
}

async function bareTimes(pages, count) {
  const found = [];
  for (const page of pages) {
    await freeze(page);
    found.push(await moveSomeByHand(page, count));
  }
  return { few: found[0], many: found[1] };
}

/** Measures drop, tap and typed code until the note is in place, with half of the criteria still to classify. */
export async function measureClassify(origin, seedBoth, { rounds, moves: each }) {
  const figures = [];
  for (const slower of speeds) {
    await inBrowser(async (context) => {
      const { few, many } = await seedBoth(context);
      const pages = [await openBoard(context, origin, few), await openBoard(context, origin, many)];
      for (const page of pages) await slowDown(page, slower);
      const acts = Object.keys(ways).flatMap((way) => pages.map((page) => () => moveSome(page, way, each)));
      for (const act of acts) await act();
      const found = (await inTurns(rounds, acts)).map((list) => list.flat());
      const bare = await bareTimes(pages, rounds * each);
      for (const [at, way] of Object.keys(ways).entries()) {
        figures.push(...wayFigures(way, slower, found[2 * at], found[2 * at + 1], bare));
      }
    });
  }
  return figures;
}
