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
 * In French, every route, dialog and refusal is checked in every display; places without content only in the default one.
 * In the other languages, routes are checked in every display, dialogs and refusals in the default one, because colours
 * do not depend on the language. `npm run test:long` does all of this. `npm test` checks every route and every second
 * dialog or refusal in one of the four other languages.
 */
function toLookAt(grounds: Grounds, language: UiLanguage): readonly LookedAt[] {
  const inAll = (each: readonly Seen[]) => each.map((seen) => ({ seen, in: looks }));
  const plainly = (each: readonly Seen[]) => each.map((seen) => ({ seen, in: [looks[0]] }));
  const [routes, states] = [everyRoute(grounds), everyState(grounds)];
  if (language === 'fr') return [...inAll([...routes, ...states]), ...plainly(otherGrounds(grounds))];
  const turn = others.indexOf(language);
  const [someRoutes, someStates] = [
    sampled(routes, others.length, turn),
    sampled(states, 2 * others.length, 2 * turn),
  ];
  return [...inAll(someRoutes), ...plainly(someStates)];
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
