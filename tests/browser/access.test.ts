import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { type Grounds, prepareGrounds } from '../kit/access/grounds.ts';
import { barriersWearing, type Look, looks, readerOf, wear } from '../kit/access/looks.ts';
import { everyRoute, goAndSee, otherGrounds, type Seen } from '../kit/access/screens.ts';
import { everyState } from '../kit/access/states.ts';
import { sampled } from '../kit/sampled.ts';
import { test } from '../kit/tablet.ts';

type LookedAt = { readonly seen: Seen; readonly in: readonly Look[] };

const others: readonly UiLanguage[] = uiLanguages.filter((language) => language !== 'fr');

/**
 * Languages in which colours are checked too: Dutch has working labels with marks; other languages have the same
 * colours.
 */
const inColour: readonly UiLanguage[] = ['fr', 'nl'];

/**
 * Every route in each language and display. Displays that only change colours are checked in two languages. Dialogs and
 * refusals are checked in every display in French, because colours do not depend on the language, and in one of the
 * other languages in the default display (in each of them by `npm run test:long`). The same holds for places without
 * content, in French.
 */
function toLookAt(grounds: Grounds, language: UiLanguage): readonly LookedAt[] {
  const routes = everyRoute(grounds).map((seen) => ({ seen, in: looks }));
  const states = everyState(grounds);
  const plainly = (each: readonly Seen[]) => each.map((seen) => ({ seen, in: [looks[0]] }));
  if (language !== 'fr')
    return [...routes, ...plainly(sampled(states, others.length, others.indexOf(language)))];
  return [...routes, ...states.map((seen) => ({ seen, in: looks })), ...plainly(otherGrounds(grounds))];
}

async function barriersIn(page: Page, grounds: Grounds, language: UiLanguage): Promise<readonly string[]> {
  const found: string[] = [];
  const person = await readerOf(page, language);
  for (const { seen, in: displays } of toLookAt(grounds, language)) {
    await wear(page, 'default');
    await goAndSee(person, page, seen);
    for (const barrier of await barriersWearing(page, displays, {
      coloursKnown: !inColour.includes(language),
    })) {
      found.push(`${language}, ${seen.name}, ${barrier}`);
    }
  }
  return found;
}

test('No route, dialog or refusal raises a barrier, in any language or display', {
  timeout: 900_000,
}, async ({ tablet }) => {
  const grounds = await prepareGrounds(tablet);
  const found: string[] = [];
  // One language at a time: another test file runs in parallel, and there are two processors.
  for (const language of uiLanguages) found.push(...(await barriersIn(tablet.page(), grounds, language)));
  expect(found).toEqual([]);
});
