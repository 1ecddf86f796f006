import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../kit/browserDatabase.ts';
import { sampled } from '../kit/sampled.ts';
import { createTablet, type Tablet } from '../kit/tablet.ts';
import { type GestureName, gestures } from '../kit/typing/gestures.ts';
import { layGround } from '../kit/typing/ground.ts';
import { findField, type PlaceName, type TypingPlace, typingPlaces } from '../kit/typing/places.ts';

let tablet: Tablet;
beforeAll(async () => {
  tablet = await createTablet();
});
afterEach(() => expect(tablet.faults).toEqual([]));
afterAll(() => tablet.turnOff());

const typed = ['Les mots à demi écrits', 'D’autres mots à demi écrits'] as const;

async function goTo(page: Page, { at }: TypingPlace): Promise<void> {
  const isThere = (await page.evaluate(() => location.hash)) === at && page.url().startsWith(tablet.at());
  if (!isThere) await page.goto(tablet.at(at));
}

async function typeAt(page: Page, place: TypingPlace, text: string): Promise<void> {
  await page.goto(tablet.at(place.at));
  await (await findField(page, place)).fill(text);
}

/** The words of a field that saves itself are in the list; all others are in their field. */
async function expectThere(page: Page, place: TypingPlace, text: string): Promise<void> {
  await goTo(page, place);
  const field = await findField(page, place);
  await expect.poll(() => field.inputValue()).toBe(text);
}

/** Written to a record of the platform, as its value or as the other version that waits for a choice. */
async function isStored(page: Page, text: string): Promise<boolean> {
  const rows = await Promise.all([rowsOf(page, 'criteria'), rowsOf(page, 'classifications')]);
  return JSON.stringify(rows).includes(`:${Number(text) > 0 ? text : `"${text}"`}`);
}

/** A reload may be a leaving of the field: a field that saves itself then has saved what was typed. */
async function expectKept(page: Page, place: TypingPlace, text: string): Promise<void> {
  if (place.savesWhenLeft !== true) return expectThere(page, place, text);
  const isThere = async () =>
    (await isStored(page, text)) || (await (await findField(page, place)).inputValue()) === text;
  await goTo(page, place);
  await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
}

const names = Object.keys(typingPlaces) as PlaceName[];
const gestureNames = Object.keys(gestures) as GestureName[];
const cases = names.flatMap((name) => gestureNames.map((gesture) => [name, gesture] as const));

/** Has no factor in common with the number of gestures: the sample has every gesture and every kind of place. */
const stride = 5;

test.for(sampled(cases, stride))(
  'What was typed in the place “%s” is there again after %s',
  async ([name, gesture]) => {
    const place = typingPlaces[name];
    const [text] = place.texts ?? typed;
    const page = await layGround(tablet);
    await typeAt(page, place, text);
    await expectThere(await gestures[gesture](tablet, page, place), place, text);
  },
);

test.for(sampled(names, stride))(
  'Two windows typed in the place “%s”: each has its own words again after a reload, in its field or saved',
  async (name) => {
    const place = typingPlaces[name];
    const texts = place.texts ?? typed;
    const first = await layGround(tablet);
    await typeAt(first, place, texts[0]);
    const second = await tablet.context().newPage();
    await typeAt(second, place, texts[1]);
    const windows = [first, second] as const;
    await Promise.all(windows.map((page) => page.reload()));
    for (const [at, page] of windows.entries()) await expectKept(page, place, texts[at] ?? '');
  },
);
