// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followLinks } from '#session/followLinks.ts';

const here = '#/settings';
let stop: () => void;
/** The addresses that the program was told of, in order. */
let told: string[];
const listen = () => told.push(location.hash);

beforeEach(() => {
  history.replaceState(null, '', here);
  told = [];
  addEventListener('hashchange', listen);
  stop = followLinks();
});

afterEach(() => {
  removeEventListener('hashchange', listen);
  stop();
  document.body.innerHTML = '';
});

/** Clicks the marked element of the page; true when the click is left to the browser, which does nothing here. */
function clickIn(page: string, how: MouseEventInit = {}): boolean {
  let isLeft = false;
  const look = (event: Event) => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', look, { once: true });
  document.body.innerHTML = page;
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  document.querySelector('[data-here]')?.dispatchEvent(click);
  return isLeft;
}

test('A link is followed before the click is over: whatever is typed next meets the new page', () => {
  expect(clickIn('<a href="#/p/some/write"><svg data-here></svg> Écrire</a>')).toBe(false);
  expect(told).toEqual(['#/p/some/write']);
});

test('The way back leads to where the link was, and is told as soon as it is taken', async () => {
  clickIn('<a data-here href="#/restore">Restaurer</a>');
  const toldByThen = new Promise((go) => addEventListener('popstate', () => go([...told]), { once: true }));
  history.back();
  expect(await toldByThen).toEqual(['#/restore', here]);
});

test.each([
  ['to another window', '<a data-here href="#/restore" target="_blank">Restaurer</a>', {}],
  ['with a file', '<a data-here href="#/restore" download>Restaurer</a>', {}],
  ['out of the program', '<a data-here href="https://spiral.example/#/restore">Restaurer</a>', {}],
  ['to a part of the page', '<a data-here href="#content">Restaurer</a>', {}],
  ['to where one is', `<a data-here href="${here}">Restaurer</a>`, {}],
  ['with Control, for another tab', '<a data-here href="#/restore">Restaurer</a>', { ctrlKey: true }],
  ['with Command, for another tab', '<a data-here href="#/restore">Restaurer</a>', { metaKey: true }],
  ['with Shift, for another window', '<a data-here href="#/restore">Restaurer</a>', { shiftKey: true }],
  ['with Alt, to keep the file', '<a data-here href="#/restore">Restaurer</a>', { altKey: true }],
  ['with the middle button', '<a data-here href="#/restore">Restaurer</a>', { button: 1 }],
] as const)('A link that leads %s is left to the browser', (_, page, how) => {
  expect(clickIn(page, how)).toBe(true);
  expect(told).toEqual([]);
});

test('A click that something else has answered, and one beside any link, change no address', () => {
  const answer = (event: Event) => event.preventDefault();
  document.body.addEventListener('click', answer);
  clickIn('<a data-here href="#/restore">Restaurer</a>');
  document.body.removeEventListener('click', answer);
  clickIn('<button data-here>Restaurer</button>');
  expect(told).toEqual([]);
  expect(location.hash).toBe(here);
});
