import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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
  'Two windows typed in the place “%s”: each has its own words again after a reload',
  async (name) => {
    const place = typingPlaces[name];
    const texts = place.texts ?? typed;
    const first = await layGround(tablet);
    await typeAt(first, place, texts[0]);
    const second = await tablet.context().newPage();
    await typeAt(second, place, texts[1]);
    const windows = [first, second] as const;
    await Promise.all(windows.map((page) => page.reload()));
    for (const [at, page] of windows.entries()) await expectThere(page, place, texts[at] ?? '');
  },
);
