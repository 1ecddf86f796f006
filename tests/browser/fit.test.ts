import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type Grounds, prepareGrounds } from '../kit/access/grounds.ts';
import { everyRoute, goAndSee, otherGrounds, type Seen } from '../kit/access/screens.ts';
import { everyState } from '../kit/access/states.ts';
import { smallTargets } from '../kit/access/targets.ts';
import { composer, createPerson } from '../kit/person.ts';
import { onlineTest as test } from '../kit/tablet.ts';

const everything = (grounds: Grounds): readonly Seen[] => [
  ...everyRoute(grounds),
  ...otherGrounds(grounds, 1),
  ...everyState(grounds),
];

const screens = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

/** Elements wider than the screen, and fixed ones that cover more than half of it. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const dialog = document.querySelector('dialog[open], :popover-open');
    const root = dialog ?? document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    const found = over > 0 ? [`${over} px have to be scrolled sideways`] : [];
    const isOver = (element: Element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.checkVisibility();
    const within = (element: Element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      // At the edge it has its own column.
      return width < innerWidth / 2 ? 0 : Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    };
    for (const element of root.querySelectorAll('*')) {
      if (
        element === dialog ||
        element === document.fullscreenElement ||
        !isOver(element) ||
        within(element) <= innerHeight / 2
      )
        continue;
      if (element.parentElement?.closest('dialog, [popover]') !== dialog) continue;
      found.push(`${element.tagName}.${element.className} stays over ${Math.round(within(element))} px`);
    }
    return found;
  });

/** Text that is cut off. In a list of choices two lines are enough, and screen readers read the full text. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
    const isCut = (element: Element) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
      return (across || down) && webkitLineClamp === 'none';
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 2 && isCut(element))
      .filter((element) => (element.textContent ?? '').trim() !== '')
      .map(
        (element) => `${element.tagName}.${element.className} cuts "${element.textContent?.slice(0, 40)}"`,
      );
  });

/** Tries a tablet in both orientations, and a phone. */
async function smallOnSomeScreen(page: Page): Promise<readonly string[]> {
  const small: string[] = [];
  for (const screen of screens) {
    await page.setViewportSize(screen);
    for (const target of await smallTargets(page)) small.push(`${target} at ${screen.width} px`);
  }
  return small;
}

async function outOfReachEnlarged(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 256 });
  return outOfReach(page);
}

async function cutInLargeLetters(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1180, height: 820 });
  const size = (text: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset['text'] = wanted;
    }, text);
  await size('200');
  const cut = [...(await cutWords(page)), ...(await outOfReach(page))];
  await size('100');
  return cut;
}

test('On every screen what is touched is a fingertip large; four times as large nothing is out of reach; with letters twice as large no word is cut', {
  timeout: 300_000,
}, async ({ tablet }) => {
  const grounds = await prepareGrounds(tablet);
  const page = tablet.page();
  const person = createPerson(page);
  const wrong: Record<'small' | 'outOfReach' | 'cut', string[]> = { small: [], outOfReach: [], cut: [] };
  for (const seen of everything(grounds)) {
    await page.setViewportSize({ width: 1180, height: 820 });
    await goAndSee(person, page, seen);
    const named = (found: readonly string[]) => found.map((each) => `${seen.name}: ${each}`);
    wrong.small.push(...named(await smallOnSomeScreen(page)));
    wrong.outOfReach.push(...named(await outOfReachEnlarged(page)));
    wrong.cut.push(...named(await cutInLargeLetters(page)));
  }
  expect(wrong).toEqual({ small: [], outOfReach: [], cut: [] });
});

test('Four times as large, what is being written is in view with the question it answers', async ({
  tablet,
}) => {
  const person = createPerson(await tablet.open());
  const page = tablet.page();
  await person.createPlatform('Trooz');
  await person.createGroup('Aînés');
  await person.writeFor('Aînés');
  await page.setViewportSize({ width: 320, height: 256 });
  await composer(page).focus();
  await page.keyboard.type('Avoir un travail');
  // The line being typed, with nothing covering it.
  const seen = () =>
    composer(page).evaluate((field) => {
      const { left, right, top, bottom } = field.getBoundingClientRect();
      const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      return to - from >= 32 && document.elementFromPoint((left + right) / 2, (from + to) / 2) === field;
    });
  await expect.poll(seen).toBe(true);
});

const motions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) => String((animation as CSSTransition).transitionProperty ?? animation.id)),
  );

test('Who asks for no movement sees none, whatever they do', async ({ tablet }) => {
  const page = await tablet.open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const person = createPerson(page);
  const seen: string[] = [];
  const look = async () => seen.push(...(await motions(page)));
  await person.createPlatform('Trooz');
  await look();
  await person.createGroup('Aînés');
  await person.writeFor('Aînés');
  for (const question of ['IB', 'ACT', 'WB'] as const) {
    await person.ask(question);
    await look();
  }
  await person.write('Avoir un travail');
  await look();
  await person.goTo('classify');
  await person.giveCode('A08');
  await look();
  await person.look('board');
  await page.locator('main [data-note]').first().tap();
  await look();
  expect(seen).toEqual([]);
});

test('Who asks for more contrast reads no pale word and sees every edge', async ({ tablet }) => {
  const page = await tablet.open();
  const colours = () =>
    page.evaluate(() => {
      const { getPropertyValue } = getComputedStyle(document.documentElement);
      const of = getPropertyValue.bind(getComputedStyle(document.documentElement));
      return ['--quiet', '--edge', '--ink'].map(of);
    });
  const [quiet, edge, ink] = await colours();
  expect([quiet, edge]).not.toContain(ink);
  await page.emulateMedia({ contrast: 'more' });
  expect(new Set(await colours()).size).toBe(1);
});
