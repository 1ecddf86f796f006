import { step } from './steps.mjs';
import { timesOf } from './watching.mjs';

// A person's actions on the real pages: writing on the writing page, classifying on the board.

let written = 0;

/** A text that is not too similar to any other, because similar texts cause extra work on the page. */
export function newText() {
  written += 1;
  return `Pouvoir parler et être entendu, ${written} ${(written * 7919).toString(36)}`;
}

/** Puts the whole text into the composer and presses Enter. */
export async function enterText(page, text) {
  await page.keyboard.insertText(text);
  await page.evaluate((wanted) => window.watch.expectNote(wanted), text);
  await page.keyboard.press('Enter');
  return timesOf(page);
}

/** Types the text key by key, then presses Enter. */
export async function typeText(page, text, pause) {
  await page.keyboard.type(text, { delay: pause });
  await page.evaluate((wanted) => window.watch.expectNote(wanted), text);
  await page.keyboard.press('Enter');
  return timesOf(page);
}

/** Scrolls to a component's name and finds a note in the tray that can be touched. Returns both positions. */
const findAim = (page, nth) =>
  page.evaluate(async (at) => {
    const heads = [...document.querySelectorAll('[data-drop] h3 button')];
    const middle = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const isReached = (element) => {
      const { x, y } = middle(element);
      return element.contains(document.elementFromPoint(x, y));
    };
    const firstReached = () =>
      [...document.querySelectorAll('[data-drop="tray"] [data-note]')].find(isReached);
    // An element that is always in view may cover a component; the next one is then tried.
    for (let tries = 0; tries < heads.length; tries += 1) {
      const head = heads[(at + tries) % heads.length];
      head.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      await window.watch.quiet();
      const note = firstReached();
      const code = head.closest('[data-drop]').dataset.drop;
      if (note !== undefined && isReached(head))
        return { id: note.dataset.note, code, from: middle(note), to: middle(head) };
    }
    return undefined;
  }, nth);

async function aim(page, nth) {
  const aimed = await step('a note and a component within reach', () => findAim(page, nth), 60_000);
  if (aimed === undefined) throw new Error('No note of the tray, or no component, is within reach');
  // Tasks caused by aiming are the bench's own work, not the page's, so they are discarded.
  await page.evaluate(() => window.watch.takeTasks());
  await page.evaluate(({ id, code }) => window.watch.expectPlaced(id, code), aimed);
  return aimed;
}

const dragSteps = 8;

/** The current position of a component's name: the board scrolls while something is dragged near its edges. */
const headOf = (page, code) =>
  page.evaluate((place) => {
    const drop = document.querySelector(`[data-drop="${place}"]`);
    const { left, top, width, height } = drop.querySelector('h3 button').getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, isOver: drop.hasAttribute('data-over') };
  }, code);

/** Follows a component that scrolled away until it is marked as the target, as a person would before letting go. */
async function follow(page, code) {
  for (;;) {
    const { x, y, isOver } = await headOf(page, code);
    if (isOver) return;
    await page.mouse.move(x, y);
    await page.waitForTimeout(16);
  }
}

async function carry(page, { code, from, to }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const move = (share) => page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  await move(1 / dragSteps);
  await step('the note taken by the mouse', () => page.waitForSelector('[data-carried]'));
  for (let at = 2; at <= dragSteps; at += 1) await move(at / dragSteps);
  await step(`the note held over ${code}`, () => follow(page, code));
}

async function drag(page, nth) {
  const aimed = await aim(page, nth);
  await step('the drag by the mouse', () => carry(page, aimed), 60_000);
  await page.mouse.up();
  return timesOf(page);
}

async function choose(page, { from }) {
  await page.mouse.click(from.x, from.y);
  await step('the note chosen', () => page.waitForSelector('[data-note][aria-pressed="true"]'));
}

async function tap(page, nth) {
  const aimed = await aim(page, nth);
  await choose(page, aimed);
  await page.mouse.click(aimed.to.x, aimed.to.y);
  return timesOf(page);
}

async function typeCode(page, nth) {
  const aimed = await aim(page, nth);
  await choose(page, aimed);
  await page.keyboard.type(aimed.code.toLowerCase(), { delay: 30 });
  await page.keyboard.press('Enter');
  return timesOf(page);
}

/** The three ways from the tray to a component, by the name of what is timed. */
export const ways = { drop: drag, tap, 'typed code': typeCode };
