import type { Locator, Page } from 'playwright';

/** Counts what a person did: the letters of a text are not counted, the keys of a shortcut or a code are. */
export type Acts = { taps: number; drags: number; swipes: number; keys: number };

/** A way of operating a screen. There are two; a scenario is written once and run with either. */
export interface Hands {
  readonly acts: Acts;
  /** Uses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Sets a checkbox, or one of several radio buttons. */
  tick(target: Locator): Promise<void>;
  /** Chooses an option of a native list by its label. */
  pick(list: Locator, label: string): Promise<void>;
  /** Goes to a field and replaces its text. */
  write(target: Locator, text: string): Promise<void>;
  /** Ends the input, as the key at the end of a line does. */
  enter(): Promise<void>;
}

export const noActs = (): Acts => ({ taps: 0, drags: 0, swipes: 0, keys: 0 });

/** The difference between two counts. */
export const actsSince = (before: Acts, now: Acts): Acts => ({
  taps: now.taps - before.taps,
  drags: now.drags - before.drags,
  swipes: now.swipes - before.swipes,
  keys: now.keys - before.keys,
});

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Fingers on the glass, and the keyboard that opens for a field. */
export function touching(page: Page): Hands {
  const acts = noActs();
  const press = async (target: Locator) => {
    await target.tap();
    acts.taps += 1;
  };
  return {
    acts,
    press,
    // The label may be drawn over the box itself, so a finger meets the label.
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

/**
 * Presses Tab, or Shift and Tab, until the target has the focus, as somebody without a mouse does. Fails if it cannot
 * be reached.
 */
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

/** Tab reaches only the selected one of several radio buttons; the arrow keys go on from there. */
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
