import { createStaticServer } from '../../.tools/serve.mjs';
import { inBrowser, slowDown } from './browser.mjs';
import { moveSome, openBoard } from './classify.mjs';
import { seedPlatform } from './cores.mjs';
import { enterSome } from './enters.mjs';
import { median } from './figures.mjs';
import { speeds } from './options.mjs';
import { comparisonOf, inPairs } from './paired.mjs';
import { coldStart } from './starts.mjs';
import { openWatched } from './watching.mjs';
import { firstLoad, heapOf } from './weights.mjs';

/** Serves both builds, each at an origin of its own, so that they do not share records. */
export async function withServers(folders, act) {
  const servers = folders.map((root) => createStaticServer({ root }));
  try {
    const ports = [];
    for (const server of servers) ports.push(await server.listen(0, '127.0.0.1'));
    return await act(ports.map((port) => `http://localhost:${port}`));
  } finally {
    for (const server of servers) await server.close();
  }
}

async function compare(name, unit, rounds, [old, fresh], of) {
  const found = await inPairs(
    rounds,
    () => of(old),
    () => of(fresh),
  );
  return comparisonOf({ name, unit, ...found });
}

async function startsOf(origins, { rounds }) {
  const compared = [];
  for (const slower of speeds) {
    const start = (origin) => coldStart(`${origin}/app/`, slower)();
    compared.push(await compare(`start, first visit, CPU ×${slower}`, 'ms', rounds, origins, start));
  }
  return compared;
}

const medianOf = (list) => median(list.map(({ visible }) => visible));

const openWriting = (context, origin, { platformId, groupId }) =>
  openWatched(context, `${origin}/app/#/p/${platformId}/write/${groupId}/WB`, '#composer');

/** The acts measured on a page of each build. Both pages are opened once and used in turns. */
const kinds = {
  'Enter → DOM': { open: openWriting, act: enterSome },
  'drop → DOM': { open: openBoard, act: (page, each) => moveSome(page, 'drop', each) },
  'tap → DOM': { open: openBoard, act: (page, each) => moveSome(page, 'tap', each) },
  'typed code → DOM': { open: openBoard, act: (page, each) => moveSome(page, 'typed code', each) },
};

const half = 5;

const actsOf = (kind, origins, { rounds, each }) =>
  inBrowser(async (context) => {
    const pages = [];
    for (const origin of origins) {
      const place = await seedPlatform(context, origin, 500, half);
      pages.push(await kinds[kind].open(context, origin, place));
    }
    const compared = [];
    for (const slower of speeds) {
      for (const page of pages) {
        await slowDown(page, slower);
        await page.bringToFront();
        await kinds[kind].act(page, 2);
      }
      compared.push(
        await compare(`${kind}, 500 stored, CPU ×${slower}`, 'ms', rounds, pages, async (page) => {
          await page.bringToFront();
          return medianOf(await kinds[kind].act(page, each));
        }),
      );
    }
    return compared;
  });

const weightOf = (origins, { rounds }) =>
  compare('fetched before the first control, compressed', 'kB', rounds, origins, (origin) =>
    inBrowser((context) => firstLoad(context, `${origin}/app/`)),
  );

const memoryOf = (origins, { rounds }) =>
  inBrowser(async (context) => {
    const places = [];
    for (const origin of origins) places.push({ origin, place: await seedPlatform(context, origin, 10_000) });
    return compare('heap, a platform of 10,000 criteria open', 'MB', rounds, places, ({ origin, place }) =>
      heapOf(
        context,
        `${origin}/app/#/p/${place.platformId}/write/${place.groupId}/WB`,
        'ul[aria-labelledby="latest"] > li',
      ),
    );
  });

/** The comparisons between two builds, by their name for `--only`. */
export const comparisons = {
  starts: startsOf,
  enters: (origins, size) => actsOf('Enter → DOM', origins, size),
  drop: (origins, size) => actsOf('drop → DOM', origins, size),
  tap: (origins, size) => actsOf('tap → DOM', origins, size),
  code: (origins, size) => actsOf('typed code → DOM', origins, size),
  weight: async (origins, size) => [await weightOf(origins, size)],
  memory: async (origins, size) => [await memoryOf(origins, size)],
};
