// @vitest-environment jsdom

import { afterEach, expect, test } from 'vitest';
import { nextToFocus, trailOf } from '#app/focusTrail.ts';

const draw = (body: string): void => {
  document.body.innerHTML = body;
};
const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Nothing is called ${id}`);
  return found;
};

afterEach(() => draw(''));

const list = `<main><h1 id="page-title" tabindex="-1">Écrire</h1>
  <ul><li id="one"><button id="first">Retirer</button></li>
  <li id="two"><input id="words"><button id="second">Retirer</button></li>
  <li id="three"><button id="third">Retirer</button></li></ul></main>`;

test('When the line of a list goes, its button hands the focus to the line that takes its place', () => {
  draw(list);
  const trail = trailOf(at('first'));
  at('one').remove();
  expect(nextToFocus(trail)?.id).toBe('second');
});

test('When the last line goes, the one before it has the focus', () => {
  draw(list);
  const trail = trailOf(at('third'));
  at('three').remove();
  expect(nextToFocus(trail)?.id).toBe('second');
});

test('When nothing is left of the list, the page says where one is', () => {
  draw(list);
  const trail = trailOf(at('first'));
  document.querySelector('ul')?.remove();
  expect(nextToFocus(trail)?.id).toBe('page-title');
});

test('A button that stops working hands the focus on', () => {
  draw('<main><p><button id="save">Enregistrer</button><a id="back" href="#/">Revenir</a></p></main>');
  const trail = trailOf(at('save'));
  at('save').setAttribute('disabled', '');
  expect(nextToFocus(trail)?.id).toBe('back');
});

test('Whoever left a control that is still there is left alone', () => {
  draw(list);
  expect(nextToFocus(trailOf(at('first')))).toBeNull();
});

test('The page one comes to is not walked through: its title has the focus', () => {
  draw('<main><div id="old"><button id="go">Écrire</button></div></main>');
  const trail = trailOf(at('go'));
  at('old').outerHTML = '<div><button>Autre</button><h1 id="page-title" tabindex="-1">Ici</h1></div>';
  expect(nextToFocus(trail)?.id).toBe('page-title');
});
