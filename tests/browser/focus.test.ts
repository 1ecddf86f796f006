import type { Page } from 'playwright';
import { expect } from 'vitest';
import { addressOf, prepareGrounds } from '../kit/access/grounds.ts';
import { everyRoute, goAndSee } from '../kit/access/screens.ts';
import { everyState } from '../kit/access/states.ts';
import { typing } from '../kit/hands.ts';
import { composer, createPerson, starting } from '../kit/person.ts';
import { type Tablet, onlineTest as test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

/** The most Tab steps to take on each screen: past the navigation and well into the page. */
const most = 40;

/** What is wrong with the current focus: on nothing, without a visible ring, or off the screen. */
const unseenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    // After the last control, the focus is in the browser's own bars.
    if (focused === null || focused === document.body) return undefined;
    const name = `${focused.tagName}.${focused.className} "${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').slice(0, 40)}"`;
    const rings = [focused, focused.closest('label'), focused.parentElement].flatMap((each) =>
      each === null ? [] : [getComputedStyle(each)],
    );
    const isRinged = rings.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    // The composer shows its caret and a thick line; in a date field the browser marks the focused part.
    if (!isRinged && !focused.matches('textarea#composer, [type=date]')) return `${name} shows no focus`;
    const { left, right, top, bottom } = (focused.closest('label') ?? focused).getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return `${name} is out of sight`;
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const there = document.elementFromPoint(x, y);
    const isCovered =
      there !== null &&
      !there.contains(focused) &&
      !focused.contains(there) &&
      !focused.closest('label')?.contains(there);
    return isCovered ? `${name} is covered by ${there.tagName}.${there.className}` : undefined;
  });

/** The focus is on an element, and stays there after later updates. */
async function expectFocus(page: Page, what: string): Promise<void> {
  const isLost = () =>
    page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
  await expect.poll(isLost, { message: `${what}: the focus is on nothing` }).toBe(false);
  await page.waitForTimeout(120);
  expect([what, await isLost()]).toEqual([what, false]);
}

async function writing(tablet: Tablet) {
  const page = await tablet.open();
  const hands = typing(page);
  const person = createPerson(page, hands);
  await person.createPlatform('Trooz');
  await person.createGroup('Aînés');
  await person.writeFor('Aînés');
  await person.write('Avoir un travail');
  await person.write('Un toit');
  const press = async (name: string | RegExp, what = String(name)) => {
    await hands.press(page.getByRole('button', { name, exact: true }).first());
    await expectFocus(page, what);
  };
  return { page, person, hands, press };
}

test('After a withdrawal, an undo or a correction the focus is never on nothing', async ({ tablet }) => {
  const { page, press } = await writing(tablet);
  await press(words('capture.withdrawNamed', { text: 'Un toit' }));
  await press(starting(words('app.undoAct', { act: '' }).trimEnd()));
  await press(words('capture.correctNamed', { text: 'Un toit' }));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectFocus(page, 'a correction left');
  // Repeats as long as there is something to undo: the button disappears with the last act.
  const undo = page.getByRole('button', { name: starting(words('app.undoAct', { act: '' }).trimEnd()) });
  for (let taken = 0; taken < 12 && (await undo.count()) > 0; taken += 1) {
    await undo.focus();
    await page.keyboard.press('Enter');
    await expectFocus(page, `undone ${taken + 1}`);
  }
});

test('Classified one by one, on the board or in the outline, and sent back: the focus goes on', async ({
  tablet,
}) => {
  const { page, person, press } = await writing(tablet);
  await person.goTo('classify');
  await person.giveCode('A08');
  await expectFocus(page, 'a code typed');
  await person.giveCode('A02');
  await expectFocus(page, 'the last one classified');
  for (const view of ['outline', 'board'] as const) {
    await person.look(view);
    const note = page.locator('main [data-note]').first();
    await note.focus();
    await page.keyboard.press(view === 'outline' ? 'Space' : 'Enter');
    await press(words('classify.sendBack'), `sent back from the ${view}`);
    await press(words('classify.undo'), `undone in the ${view}`);
  }
});

test('A criterion withdrawn from the list, a group, a text, a silence ended: the focus goes on', async ({
  tablet,
}) => {
  const { page, person, hands, press } = await writing(tablet);
  await person.goTo('criteria');
  await press(words('criteria.more'));
  await press(words('criteria.withdraw'));
  await press(words('app.dismiss'), 'the line that tells it closed');
  await person.goTo('meeting');
  for (const act of ['start', 'pause', 'resume', 'addMinute', 'stop'] as const)
    await press(words(`meeting.${act}`));
  await press(words('meeting.welcomeSheet'));
  await press(words('meeting.sheet.back'));
  await person.goTo('groups');
  await hands.press(page.getByRole('link', { name: words('platform.editGroupNamed', { name: 'Aînés' }) }));
  await hands.write(page.getByLabel(words('platform.groupName')), 'Aînés de Trooz');
  await press(words('platform.saveGroup'));
  await press(words('platform.removeGroup'));
  await press(words('platform.removeGroupConfirm'));
});

test('What is asked begins where one answers: in the name, or on the safe answer', async ({ tablet }) => {
  const { page, person, hands } = await writing(tablet);
  const inFocus = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : focused?.textContent;
    });
  await person.goTo('groups');
  await hands.press(page.getByRole('button', { name: words('platform.addGroup') }));
  await expect.poll(inFocus).toBe(words('platform.groupName'));
  await page.keyboard.press('Escape');
  await hands.press(page.getByRole('link', { name: words('platform.editGroupNamed', { name: 'Aînés' }) }));
  await hands.press(page.getByRole('button', { name: words('platform.removeGroup') }));
  await page.getByRole('alertdialog').waitFor();
  await expect.poll(inFocus).toBe(words('common.cancel'));
});

/** True when a former step, counted from a call with `anew`, had the focus on the same control. */
const isFamiliar = (page: Page, anew = false): Promise<boolean> =>
  page.evaluate((isFirst) => {
    const kept = globalThis as unknown as { met: WeakSet<Element> };
    if (isFirst) kept.met = new WeakSet();
    const { activeElement: focused } = document;
    if (focused === null || focused === document.body) return false;
    const isMet = kept.met.has(focused);
    kept.met.add(focused);
    return isMet;
  }, anew);

/** Goes from control to control by Tab, until the first of them has the focus again: what is wrong on the way. */
async function goRound(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const [isRound, wrong] = await Promise.all([isFamiliar(page, step === 0), unseenFocus(page)]);
    if (isRound) break;
    if (wrong !== undefined) found.push(wrong);
  }
  return found;
}

const onTop = (page: Page) => page.locator('dialog[open], :popover-open');

/** Leaves every dialog: the focus is then on something. */
async function leave(page: Page, name: string): Promise<void> {
  for (let more = await onTop(page).count(); more > 0; more = await onTop(page).count())
    await page.keyboard.press('Escape');
  await expectFocus(page, `${name}: left`);
}

test('On every screen one goes from control to control by Tab and sees where one is; each dialog takes the focus, and gives it back when it is left', {
  timeout: 300_000,
}, async ({ tablet }) => {
  const grounds = await prepareGrounds(tablet);
  const page = tablet.page();
  const person = createPerson(page);
  const lost = new Set<string>();
  for (const seen of [...everyRoute(grounds), ...everyState(grounds)]) {
    await goAndSee(person, page, seen);
    const isOver = (await onTop(page).count()) > 0;
    if (isOver) await expectFocus(page, `${seen.name}: open`);
    // A change of the screen may have removed the focused element: the program restores the focus a moment later.
    else await page.waitForTimeout(100);
    for (const wrong of await goRound(page)) lost.add(`${seen.name}: ${wrong}`);
    if (isOver) await leave(page, seen.name);
  }
  expect([...lost]).toEqual([]);
  await goAndSee(person, page, { name: 'write', at: addressOf(grounds.busy, 'write') });
  await expect.poll(() => composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
});
