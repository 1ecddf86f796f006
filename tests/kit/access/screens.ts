import type { Page } from 'playwright';
import { places } from '#app/places.ts';
import type { Person } from '../person.ts';
import { sampled } from '../sampled.ts';
import { addressOf, type Grounds } from './grounds.ts';
import { startAnew } from './seen/failing.ts';

/** Something that a person can see: an address, and what they do there to see it. */
export type Seen = {
  readonly name: string;
  readonly at: string;
  readonly show?: (person: Person, page: Page) => Promise<void>;
};

/** Every address of the program once, on the example. */
export const everyRoute = ({ example }: Grounds): readonly Seen[] => [
  ...['#/', '#/settings', '#/restore', '#/no-such-page'].map((at) => ({ name: at, at })),
  ...places.map(({ place }) => ({ name: place, at: addressOf(example, place) })),
];

const others = ['bare', 'silent', 'busy'] as const;

/**
 * The same places with nothing written yet, with other contents, or with nothing at all. `npm test` goes to each place on
 * one of the three grounds; the first place is on the ground with the number `first`, and the next places take turns.
 */
export const otherGrounds = (grounds: Grounds, first = 0): readonly Seen[] => [
  ...places.flatMap(({ place }, nth) =>
    sampled(others, others.length, (first + nth) % others.length).map((ground) => ({
      name: `${ground}: ${place}`,
      at: addressOf(grounds[ground], place),
    })),
  ),
  { name: 'example: all groups', at: `${grounds.example.platform}/groups` },
  { name: 'no such platform', at: '#/p/01900000-0000-7000-8000-aaaaaaaaaaaa/groups' },
];

/** Waits until nothing is in progress. */
const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);

/** Shows the words again, whatever code hides them: the lock is no encryption. */
const unlock = (page: Page) =>
  page.evaluate(() => {
    localStorage.removeItem('spiral:lock');
    dispatchEvent(new Event('storage'));
  });

/** Goes to a screen from any other. First closes what is open over the former one. */
export async function goAndSee(person: Person, page: Page, { at, show }: Seen): Promise<void> {
  for (let open = 0; open < 3 && (await page.locator('dialog[open], :popover-open').count()) > 0; open += 1)
    await page.keyboard.press('Escape');
  await unlock(page);
  await startAnew(page);
  // When the address is already shown, the page must not be mistaken for the next one.
  const isThere = await page.evaluate((hash) => location.hash === hash, at);
  for (const address of isThere ? [at === '#/' ? '#/no-such-page' : '#/', at] : [at]) {
    await page.evaluate((hash) => {
      document.querySelector('main h1')?.setAttribute('data-former', '');
      location.hash = hash;
    }, address);
    await page.locator('main h1:not([data-former])').first().waitFor();
  }
  await settled(page);
  await show?.(person, page);
  await settled(page);
}
