import { inBrowser, slowDown } from './browser.mjs';
import { moveSome, openBoard } from './classify.mjs';
import { longTasksOf } from './figures.mjs';
import { newText, typeText, ways } from './hands.mjs';
import { speeds } from './options.mjs';
import { step } from './steps.mjs';
import { openWatched } from './watching.mjs';

const takeTasks = (page) =>
  step('a page at rest, to count its long tasks', () => page.evaluate(() => window.watch.takeTasks()));

/** The long tasks of each act, from its first key or touch until the page is idle. */
async function tasksOf(page, count, act) {
  await takeTasks(page);
  const found = [];
  for (let n = 0; n < count; n += 1) {
    await act(n);
    found.push(await takeTasks(page));
  }
  return found;
}

const limits = { 1: 50, 4: 100 };

/** A fast typist: thirty milliseconds from key to key. */
const pause = 30;

async function whileTyping(context, origin, { platformId, groupId }, slower, count) {
  const page = await openWatched(context, `${origin}/app/#/p/${platformId}/write/${groupId}/WB`, '#composer');
  await slowDown(page, slower);
  await page.focus('#composer');
  const found = await tasksOf(page, count, () => typeText(page, newText(), pause));
  await page.close();
  return longTasksOf({
    name: `long tasks, ${count} criteria typed, 500 stored, CPU ×${slower}`,
    acts: found,
    most: limits[slower],
  });
}

async function whileClassifying(context, origin, place, slower, count) {
  const page = await openBoard(context, origin, place);
  await slowDown(page, slower);
  const names = Object.keys(ways);
  const figures = [];
  for (const [at, way] of names.entries()) {
    // Twenty in three ways: seven, seven and six.
    const share = Math.ceil((count - at) / names.length);
    const found = await tasksOf(page, share, () => moveSome(page, way, 1));
    figures.push(
      longTasksOf({
        name: `long tasks, ${share} classified: ${way}, 500 stored, CPU ×${slower}`,
        acts: found,
        most: limits[slower],
      }),
    );
  }
  await page.close();
  return figures;
}

/** Tasks that block the page while twenty criteria are typed and twenty classified, with 500 stored ones. */
export async function measureTasks(origin, seed, count) {
  return inBrowser(async (context) => {
    const place = await seed(context);
    const figures = [];
    for (const slower of speeds) {
      figures.push(await whileTyping(context, origin, place, slower, count));
      figures.push(...(await whileClassifying(context, origin, place, slower, count)));
    }
    return figures;
  });
}
