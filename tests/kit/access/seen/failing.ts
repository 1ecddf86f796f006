import type { Page } from 'playwright';
import type { Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { named } from './pressing.ts';

/**
 * What the next start is told of the database, which itself stays as it is: that it is empty, that it lacks what was
 * written last, that it never answers, or that it cannot be opened.
 */
type Failure = 'empty' | 'behind' | 'silent' | 'refused';

/** Runs in the page before the program. Each failure is for one start: the next one is as usual. */
function deceive(): void {
  const failure = sessionStorage.getItem('failure') as Failure | null;
  if (failure === null) return;
  sessionStorage.removeItem('failure');
  Object.assign(globalThis, { hasFailed: true });
  if (failure === 'behind') {
    const { getItem } = Storage.prototype;
    // The witness outside the database says that more was written.
    Storage.prototype.getItem = function (name) {
      const text = getItem.call(this, name);
      return name.startsWith('spiral:sentinel:')
        ? (text?.replace(/"counter":(\d+)/g, (_, counter) => `"counter":${Number(counter) + 1}`) ?? null)
        : text;
    };
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply: (set, store, [name, text]: [string, string]) => {
        if (!name.startsWith('spiral:sentinel:')) set.call(store, name, text);
      },
    });
    return;
  }
  // The program is patient for twelve seconds.
  const every = setInterval;
  if (failure === 'silent')
    Object.assign(globalThis, { setInterval: (act: () => void, ms = 0) => every(act, ms / 20) });
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    if (failure === 'refused') throw new DOMException('refused', 'InvalidStateError');
    return failure === 'silent'
      ? (new EventTarget() as IDBOpenDBRequest)
      : open.call(this, `${name}-elsewhere`, version);
  };
}

const failed = async (page: Page, failure: Failure, title: string): Promise<void> => {
  await page.addInitScript(deceive);
  await page.evaluate((next) => sessionStorage.setItem('failure', next), failure);
  await page.reload();
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
};

/** After such a start the program shows no address. It begins anew, as usual. */
export async function startAnew(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'hasFailed' in globalThis))) return;
  await page.reload();
  await page.locator('main h1').first().waitFor();
}

/** The screens of a start that found its database gone, behind, silent or closed. */
export const ofFailing = ({ busy }: Grounds): readonly Seen[] => [
  {
    name: 'a database that the browser threw away, with the copies that are left',
    at: `${busy.platform}/files`,
    show: async ({ say }, page) => {
      await page.getByText(named(say('pieces.copyMade', { when: '\u0000' }))).waitFor();
      await failed(page, 'empty', say('app.evictedTitle'));
      await page
        .getByRole('button', { name: say('losses.see'), exact: true })
        .first()
        .waitFor();
    },
  },
  {
    name: 'a database that lacks what was written last',
    at: '#/',
    show: ({ say }, page) => failed(page, 'behind', say('losses.title')),
  },
  {
    name: 'a database that does not answer',
    at: '#/',
    show: ({ say }, page) => failed(page, 'silent', say('app.silentTitle')),
  },
  {
    name: 'a database that cannot be opened',
    at: '#/',
    show: ({ say }, page) => failed(page, 'refused', say('app.unavailableTitle')),
  },
];
