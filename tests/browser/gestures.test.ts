import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inDialog, named, press, pressIn } from '../kit/access/seen/pressing.ts';
import { rowsOf } from '../kit/browserDatabase.ts';
import { aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { composer, savedNote } from '../kit/person.ts';
import { createTablet, type Tablet } from '../kit/tablet.ts';
import { layGround } from '../kit/typing/ground.ts';
import { findField, type PlaceName, typingPlaces } from '../kit/typing/places.ts';
import { words } from '../kit/words.ts';

let tablet: Tablet;
beforeAll(async () => {
  tablet = await createTablet();
});
afterEach(() => expect(tablet.faults).toEqual([]));
afterAll(() => tablet.turnOff());

const inPlatform = (place: string) => `#/p/${platformId}/${place}`;
const write = inPlatform(`write/${groupIdOf(1)}/WB`);
const hashOf = (page: Page) => page.evaluate(() => location.hash);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('main h1').waitFor();
}

/** Opens the program at one place, then goes to another: Back leads to the first. */
async function openAt(hash: string, from = inPlatform('charts')): Promise<Page> {
  const page = await layGround(tablet);
  await page.goto(tablet.at(from));
  await page.locator('main h1').waitFor();
  await goTo(page, hash);
  return page;
}

const centreOf = async (target: Locator) => {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
};

async function correct(page: Page, typed: string): Promise<void> {
  await press(page, words('capture.correctNamed', { text: 'critère 1' }));
  await inDialog(page).getByLabel(words('capture.composer')).fill(typed);
}

test('The touch that closes a dialog presses nothing under it: no bin, no place of the rail', async () => {
  const page = await openAt(write);
  const under = [
    page.getByRole('button', { name: words('capture.withdrawNamed', { text: 'critère 2' }) }),
    page.getByRole('link', { name: words('app.stop.classify'), exact: true }),
    page.getByRole('link', { name: words('app.stop.synthesis'), exact: true }),
  ];
  for (const target of under) {
    const { x, y } = await centreOf(target);
    await correct(page, 'à demi corrigé');
    await page.touchscreen.tap(x, y);
    await inDialog(page).waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    expect(await hashOf(page)).toBe(write);
  }
  expect((await rowsOf(page, 'criteria')).filter((row) => row['deleted'] !== undefined)).toEqual([]);
});

test('A press on a dialog’s edge, or a selection that ends outside, leaves the dialog open', async () => {
  const page = await openAt(inPlatform('groups'));
  await press(page, words('platform.editPlatform'));
  const box = await inDialog(page).boundingBox();
  const right = (box?.x ?? 0) + (box?.width ?? 0);
  // The edge is part of the dialog’s own element, as its scrollbar is.
  await page.mouse.click(right - 0.5, 400);
  await page.mouse.move(right - 100, 400);
  await page.mouse.down();
  await page.mouse.move(right + 40, 400);
  await page.mouse.up();
  await page.waitForTimeout(100);
  expect(await inDialog(page).isVisible()).toBe(true);
  await page.mouse.click(right + 40, 400);
  await inDialog(page).waitFor({ state: 'detached' });
});

test('Two Escapes close the dialog once, and the page goes on', async () => {
  const page = await openAt(write);
  await correct(page, 'à demi corrigé');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await inDialog(page).waitFor({ state: 'detached' });
  await press(page, words('capture.correctNamed', { text: 'critère 1' }));
  expect(await inDialog(page).getByLabel(words('capture.composer')).inputValue()).toBe('à demi corrigé');
});

type Over = {
  readonly at: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly over: (page: Page) => Locator;
};

const help = (page: Page) => page.locator(':popover-open');
const fieldOf = (name: PlaceName): Over => {
  const { at, open = async () => undefined, field } = typingPlaces[name];
  return { at, open, over: field };
};

/** What can lie over a page, or stand in it in place of something else. */
const overPages: Readonly<Record<string, Over>> = {
  'a dialog': fieldOf('correction'),
  'an editor in the list': fieldOf('words'),
  'an editor in the synthesis': fieldOf('synthesis'),
  'the help': { at: write, open: (page) => page.locator('main [popovertarget]').first().click(), over: help },
  'the welcome sheet': {
    at: inPlatform(`meeting/${groupIdOf(1)}`),
    open: (page) => press(page, words('meeting.welcomeSheet')),
    over: (page) => page.getByRole('button', { name: words('meeting.sheet.back') }),
  },
  'the question in large': {
    at: inPlatform(`meeting/${groupIdOf(1)}`),
    open: (page) => press(page, words('meeting.showQuestion')),
    over: (page) => page.getByRole('dialog', { name: words('meeting.room') }),
  },
};

test.for(Object.entries(overPages))(
  'Back closes %s first, then goes back one place',
  async ([, { at, open, over }]) => {
    const page = await openAt(at);
    await open(page);
    await over(page).waitFor();
    await page.goBack();
    await over(page).waitFor({ state: 'hidden' });
    expect(await hashOf(page)).toBe(at);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(inPlatform('charts'));
  },
);

test.for(Object.entries(overPages))(
  'After %s was closed otherwise, Back goes back one place',
  async ([name, { at, open, over }]) => {
    const page = await openAt(at);
    await open(page);
    await over(page).waitFor();
    if (name === 'the welcome sheet') await over(page).click();
    else await page.keyboard.press('Escape');
    await over(page).waitFor({ state: 'hidden' });
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(inPlatform('charts'));
  },
);

test('A link in a dialog leads on, and one Back leads to the page of the dialog', async () => {
  const page = await openAt(inPlatform('groups'));
  await press(page, words('platform.editPlatform'));
  await pressIn(page, words('platform.removePlatform'));
  await inDialog(page)
    .getByRole('link', { name: words('platform.exportFirst') })
    .click();
  await expect.poll(() => hashOf(page)).toBe(inPlatform('files'));
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe(inPlatform('groups'));
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe(inPlatform('charts'));
});

test('What is removed with a dialog leaves no page behind it: Back passes over it', async () => {
  const page = await openAt(inPlatform(`groups/${groupIdOf(2)}`));
  await press(page, words('platform.removeGroup'));
  await pressIn(page, words('platform.removeGroupConfirm'));
  await expect.poll(() => hashOf(page)).toBe(inPlatform('groups'));
  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe(inPlatform('charts'));
});

test('Cancelling asks what to do with changed words: kept, they are there again; dropped, they are gone', async () => {
  const page = await openAt(write);
  const field = inDialog(page).getByLabel(words('capture.composer'));
  await correct(page, 'à demi corrigé');
  await pressIn(page, words('common.cancel'));
  await pressIn(page, words('begun.keep'));
  await press(page, words('capture.correctNamed', { text: 'critère 1' }));
  expect(await field.inputValue()).toBe('à demi corrigé');
  await inDialog(page).getByText(words('begun.restored')).waitFor();
  await pressIn(page, words('begun.beginAnew'));
  expect(await field.inputValue()).toBe('critère 1');
  await pressIn(page, words('begun.bringBack'));
  expect(await field.inputValue()).toBe('à demi corrigé');
  await pressIn(page, words('common.cancel'));
  await pressIn(page, words('begun.drop'));
  await press(page, words('capture.correctNamed', { text: 'critère 1' }));
  expect(await field.inputValue()).toBe('critère 1');
});

test('Texts that were begun are seen: on the tab, the group, the meeting, at the end of the day, before wiping', async () => {
  const page = await openAt(write);
  const mark = words('begun.mark', { count: 1 });
  await composer(page).fill('un banc');
  await page
    .getByRole('link', { name: named(words('common.question.IB')) })
    .first()
    .click();
  await page.getByRole('link', { name: named(`${words('common.question.WB')}\u0000${mark}`) }).waitFor();
  await goTo(page, inPlatform('groups'));
  await page.getByText(mark, { exact: true }).waitFor();
  await goTo(page, inPlatform(`meeting/${groupIdOf(1)}`));
  await page.getByRole('link', { name: named(mark) }).waitFor();
  await page.getByText(words('begun.waiting', { count: 1 })).waitFor();
  await goTo(page, '#/settings');
  await press(page, words('settings.eraseNamed', { name: aPlatform().name }));
  await inDialog(page)
    .getByText(words('begun.erased', { count: 1 }))
    .waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, inPlatform(`meeting/${groupIdOf(1)}`));
  await page.getByRole('link', { name: named(words('begun.kind.composer')) }).click();
  expect(await composer(page).inputValue()).toBe('un banc');
});

test('Both texts that two closed windows had begun come back, one after the other', async () => {
  const first = await openAt(write);
  await composer(first).fill('un banc');
  const second = await tablet.context().newPage();
  await second.goto(tablet.at(write));
  await composer(second).fill('ne plus avoir peur du facteur');
  const third = await tablet.context().newPage();
  await Promise.all([first.close(), second.close()]);
  await third.goto(tablet.at(write));
  const found = await composer(third).inputValue();
  await composer(third).press('Enter');
  await savedNote(third, found);
  await press(third, words('begun.takeOther'));
  expect([found, await composer(third).inputValue()].sort()).toEqual([
    'ne plus avoir peur du facteur',
    'un banc',
  ]);
});

test('Before a reload the program asks while begun words are only on the screen, and no longer once they are kept', async () => {
  const page = await openAt(write);
  let asked = 0;
  page.on('dialog', async (dialog) => {
    asked += 1;
    await dialog.dismiss();
  });
  await composer(page).click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.keyboard.type('un banc');
  await page.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(() => asked).toBe(1);
  expect(await composer(page).inputValue()).toBe('un banc');
  await composer(page).fill('');
  await page.reload();
  expect(asked).toBe(1);
});

test('What was begun is saved over the record as its writer saw it: what came between is kept beside it', async () => {
  const page = await openAt(write);
  await correct(page, 'Les mots de la première');
  await page.keyboard.press('Escape');
  await findField(page, typingPlaces.composer);
  const other = await tablet.context().newPage();
  await other.goto(tablet.at(write));
  await correct(other, 'Les mots de la seconde');
  await pressIn(other, words('capture.saveCorrection'));
  await savedNote(other, 'Les mots de la seconde');
  await savedNote(page, 'Les mots de la seconde');
  await press(page, words('capture.correctNamed', { text: 'Les mots de la seconde' }));
  await pressIn(page, words('capture.saveCorrection'));
  await page.getByText(words('app.conflictTitle', { count: 2 })).waitFor();
  await other.close();
});
