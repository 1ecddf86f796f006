import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { carry } from './finger.ts';
import { reach } from './hands.ts';
import { type Person, starting } from './person.ts';

/** A drop target on the board: a component's code, or the tray. */
export const place = (page: Page, code: string): Locator => page.locator(`[data-drop="${code}"]`);
export const head = (page: Page, code: string): Locator => place(page, code).locator('h3 button');
export const notes = (within: Locator): Locator => within.locator('[data-note]');
export const tray = (page: Page): Locator => notes(place(page, 'tray'));

/** One criterion, wherever it is on the board or in the outline. */
const noteOf = (page: Page, text: string): Locator =>
  page.locator('[data-note]').filter({ has: page.getByText(text, { exact: true }) });

const lineOf = (page: Page, text: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByText(text, { exact: true }) })
    .getByRole('checkbox');

/** Three equal ways to a component; each ends when the screen says where the criteria went. */
export interface Sorting {
  /** The view in which several criteria are selected together. */
  readonly view: 'board' | 'outline';
  drag(text: string, code: string): Promise<void>;
  choose(texts: readonly string[]): Promise<void>;
  /** Selects all of them, then their component. */
  together(texts: readonly string[], code: string): Promise<void>;
}

/** Waits for the message about criteria that have just moved. */
const told = (page: Page, { say }: Person, count: number, code: string) =>
  page
    .getByRole('region', { name: say('classify.chosenBar') })
    .getByRole('status')
    .filter({ hasText: say('classify.moved', { count, code }) })
    .waitFor();

/** Scrolls until the target's middle is visible and uncovered; true if anything had to scroll. */
const bringInSight = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    if (there !== null && element.contains(there)) return false;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    return true;
  });

/** Sorts with a finger, on the board. */
export function sortingByTouch(page: Page, person: Person): Sorting {
  const { press, acts } = person.hands;
  const choose = async (texts: readonly string[]) => {
    for (const text of texts) await press(noteOf(page, text));
  };
  return {
    view: 'board',
    choose,
    drag: async (text, code) => {
      const note = noteOf(page, text);
      if (await bringInSight(note)) acts.swipes += 1;
      if (await bringInSight(head(page, code))) acts.swipes += 1;
      // The page may have scrolled under both.
      if (await bringInSight(note)) acts.swipes += 1;
      await carry(page, {
        what: note,
        taken: page.locator('[data-carried]'),
        to: head(page, code),
        isOver: () => place(page, code).evaluate((element) => element.hasAttribute('data-over')),
      });
      acts.drags += 1;
      await told(page, person, 1, code);
    },
    together: async (texts, code) => {
      await choose(texts);
      if (await bringInSight(head(page, code))) acts.swipes += 1;
      await press(head(page, code));
      await told(page, person, texts.length, code);
    },
  };
}

/** The text that is announced to a screen reader while something is dragged. */
const heard = async (page: Page): Promise<string> =>
  (await page.locator('[aria-live="assertive"]').allInnerTexts()).join(' ').trim();

/** After being picked up, a criterion listens to arrows and Escape one task later; no person is that fast. */
export const arrowsHeard = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((turn) => setTimeout(turn)));

/** Sorts with a keyboard: drags on the board with the arrows, selects in the outline with Space and the codebook. */
export function sortingByKeyboard(page: Page, person: Person): Sorting {
  const { tick, acts, press } = person.hands;
  const { say } = person;
  const key = async (name: string) => {
    await page.keyboard.press(name);
    acts.keys += 1;
  };
  /** Waits for the announcement after each arrow before pressing the next one, as a person who listens would. */
  const arrowUntil = async (arrow: string, isThere: (code: string) => boolean) => {
    for (;;) {
      const before = await heard(page);
      if (isThere(/\b[A-I]\d\d\b/.exec(before)?.[0] ?? '')) return;
      await key(arrow);
      await expect.poll(() => heard(page)).not.toBe(before);
    }
  };
  const choose = async (texts: readonly string[]) => {
    for (const text of texts) await tick(lineOf(page, text));
  };
  return {
    view: 'outline',
    choose,
    drag: async (text, code) => {
      await reach(page, noteOf(page, text), acts);
      await key('Space');
      await page.locator('[aria-live="assertive"]').filter({ hasText: text }).waitFor();
      await arrowsHeard(page);
      await arrowUntil('ArrowRight', (over) => over.charAt(0) === code.charAt(0));
      await arrowUntil('ArrowDown', (over) => over === code);
      await key('Space');
      await told(page, person, 1, code);
    },
    together: async (texts, code) => {
      await choose(texts);
      await key('Enter');
      const dialog = page.getByRole('dialog');
      const dimension = dialog.getByRole('button', { expanded: false, name: starting(code.charAt(0)) });
      await press(dimension);
      const pattern = say('pieces.give', { code, label: '\u0000' }).split('\u0000')[0] ?? code;
      await press(dialog.getByRole('button', { name: starting(pattern) }));
      await told(page, person, texts.length, code);
    },
  };
}
