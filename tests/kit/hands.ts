import type { Locator, Page } from 'playwright';

/** What a person did, counted: the letters of a text are not acts, the keys of a shortcut or a code are. */
export type Acts = { taps: number; drags: number; swipes: number; keys: number };

/** The two ways of working a screen. A scenario is written once and played with either. */
export interface Hands {
  readonly acts: Acts;
  /** Uses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Sets a box, or one of several choices. */
  tick(target: Locator): Promise<void>;
  /** Chooses from a list of the device's own, by what stands in it. */
  pick(list: Locator, label: string): Promise<void>;
  /** Goes to a field and writes in it, in place of what stood there. */
  write(target: Locator, text: string): Promise<void>;
  /** Ends what was written, as the key at the end of a line does. */
  enter(): Promise<void>;
}

export const noActs = (): Acts => ({ taps: 0, drags: 0, swipes: 0, keys: 0 });

/** What was done between two counts. */
export const actsSince = (before: Acts, now: Acts): Acts => ({
  taps: now.taps - before.taps,
  drags: now.drags - before.drags,
  swipes: now.swipes - before.swipes,
  keys: now.keys - before.keys,
});

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Fingers on the glass, and the keyboard that comes up under a field. */
export function touching(page: Page): Hands {
  const acts = noActs();
  const press = async (target: Locator) => {
    await target.tap();
    acts.taps += 1;
  };
  return {
    acts,
    press,
    // The box itself may be drawn by its line: the line is what a finger meets.
    tick: (target) => press(target.locator('xpath=ancestor::label')),
    pick: async (list, label) => {
      await list.selectOption({ label });
      acts.taps += 2;
    },
    write: async (target, text) => {
      if (!(await hasFocus(target))) await press(target);
      if ((await target.inputValue()) !== '') await target.fill('');
      await page.keyboard.insertText(text);
    },
    enter: async () => {
      await page.keyboard.press('Enter');
      acts.keys += 1;
    },
  };
}

const farthest = 250;

/** Tab, or Shift and Tab, until the target has the focus, as somebody without a mouse does: what cannot be reached fails. */
export async function reach(page: Page, target: Locator, acts: Acts): Promise<void> {
  await target.waitFor();
  const isBehind = await target.evaluate(
    (element) =>
      (element.compareDocumentPosition(document.activeElement ?? document.body) &
        Node.DOCUMENT_POSITION_FOLLOWING) !==
      0,
  );
  for (let steps = 0; steps < farthest; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
    acts.keys += 1;
  }
  throw new Error(`Not reached with the keyboard: ${target}`);
}

/** Of several choices Tab reaches only the one that is set: the arrows go on from there. */
async function reachChoice(page: Page, target: Locator, acts: Acts): Promise<void> {
  const name = await target.getAttribute('name');
  await reach(page, page.locator(`input[name="${name}"]:checked`), acts);
  for (let steps = 0; steps < 12 && !(await target.isChecked()); steps += 1) {
    await page.keyboard.press('ArrowRight');
    acts.keys += 1;
  }
}

/** A keyboard and nothing else. */
export function typing(page: Page): Hands {
  const acts = noActs();
  const key = async (name: string) => {
    await page.keyboard.press(name);
    acts.keys += 1;
  };
  return {
    acts,
    press: async (target) => {
      await reach(page, target, acts);
      await key('Enter');
    },
    tick: async (target) => {
      if ((await target.getAttribute('type')) === 'radio') return reachChoice(page, target, acts);
      await reach(page, target, acts);
      return key('Space');
    },
    pick: async (list, label) => {
      await reach(page, list, acts);
      await page.keyboard.type(label);
      acts.keys += label.length;
    },
    write: async (target, text) => {
      await reach(page, target, acts);
      if ((await target.inputValue()) !== '') await key('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    enter: () => key('Enter'),
  };
}
