import { expect, test } from 'vitest';
import { destinationOf } from '#app/pwa/addresses.ts';

const home = new URL('https://spiral.example/outils/table/');
const leads = (address: string) => destinationOf(home, new URL(address, home));

test.each([
  '',
  '?utm_source=mail',
  '?page=https://elsewhere.example/a.html',
  'index.html',
  'index.html?ref=x.y',
  '#/settings',
  '?a#/p/1',
])('the address “%s” is the program', (address) => expect(leads(address)).toBe('page'));

test.each(['accueil', 'index.html/', 'a/b/', 'v1.2/'])(
  '“%s” is below the program and leads to it',
  (address) => expect(leads(address)).toBe('below'),
);

test.each([
  'notice.pdf',
  'assets/start.js',
  'a/b.txt?x',
  '../autre/',
  'https://elsewhere.example/outils/table/',
])('“%s” is something else', (address) => expect(leads(address)).toBe('other'));
