import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { surviveTranslators } from '#app/translators.ts';

beforeAll(() => surviveTranslators(document));
afterEach(cleanup);

/** Translates every text of an element as Chromium does: each text node makes room for an element. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `(${text.data})`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

let more: () => void = () => undefined;

function Notes() {
  const [count, setCount] = useState(1);
  more = () => setCount(count + 1);
  return (
    <p data-testid="notes">
      {count % 2 === 1 ? 'Un banc' : null}
      <b>{count} post-it</b>
      {count > 1 ? 'Du pain' : 'Un toit'}
    </p>
  );
}

const shown = () => screen.getByTestId('notes').textContent;
const afterMutations = () => act(async () => undefined);

test('What a translator replaces is put back: a participant’s words are shown as they are', async () => {
  render(<Notes />);
  translate(screen.getByTestId('notes'));
  expect(shown()).toBe('(Un banc)(1)( post-it)(Un toit)');
  await afterMutations();
  expect(shown()).toBe('Un banc1 post-itUn toit');
  act(more);
  expect(shown()).toBe('2 post-itDu pain');
});

test('A translator that insists does not stop the page', async () => {
  render(<Notes />);
  for (let times = 0; times < 22; times += 1) {
    translate(screen.getByTestId('notes'));
    await afterMutations();
  }
  expect(shown()).toContain('(');
  act(more);
  expect(shown()).not.toContain('Un banc');
  act(more);
  expect(shown()).toContain('Un banc');
});

test('The page asks browsers not to translate it', () => {
  const html = readFileSync('index.html', 'utf8');
  expect(html).toMatch(/<html [^>]*translate="no"/);
  expect(html).toContain('<meta name="google" content="notranslate" />');
});
