import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { codebookPanel as fr } from '#i18n/fr/codebookPanel.ts';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';
import { codeOf } from './sorting.ts';

const texts = ['Un ami', 'payer le mazout', 'de rekeningen', 'les dettes', 'payer les soins de santé'];
const room: Room = {
  criteria: texts.map((text, at) => aCriterion(at + 1, { text, language: at === 2 ? 'nl' : 'fr' })),
  classifications: [2, 3, 4, 5].map((n) => aClassification(n, 'A08')),
};
const panel = () => within(screen.getByRole('region', { name: words('pieces.key') }));
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: words('pieces.field') });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const options = () =>
  panel()
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.slice(0, 3));
const listUnder = (title: string) =>
  [...(panel().getByText(title).parentElement?.querySelectorAll('li') ?? [])].map((item) => item.textContent);

test('the beginning of a code narrows the list; the whole code shows what belongs there', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  type('A0');
  expect(options()).toHaveLength(8);
  type('A08');
  expect(options()).toEqual(['A08']);
  expect(panel().getByRole('option').textContent).toContain('factures');
});

test('under a component are three real examples of this platform, the shortest first, in their language', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  type('A08');
  expect(listUnder(fr.examples)).toEqual(['les dettes', 'de rekeningen', 'payer le mazout']);
  expect(panel().getByText('de rekeningen').lang).toBe('nl');
});

test('its neighbours and the general component are one tap away', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', room);
  type('A08');
  expect(listUnder(fr.neighbours).map((line) => line?.slice(0, 3))).toEqual(['A06', 'A09']);
  expect(listUnder(fr.inDoubt)[0]).toContain('A00');
  fireEvent.click(panel().getByRole('button', { name: /^Attribuer A00/ }));
  expect(codeOf(openPlatform, 1)).toBe('A00');
});

test('the component the arrows point at is the one looked at', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  type('A0');
  fireEvent.keyDown(field(), { key: 'ArrowUp' });
  expect(panel().getByText(fr.neighbours)).toBeDefined();
});

test('without a keyboard a touch beside the component shows the same', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  fireEvent.click(panel().getByRole('button', { name: /^A/ }));
  const more = panel().getByRole('button', { name: words('pieces.about', { code: 'A08' }) });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(more);
  expect(listUnder(fr.examples)).toHaveLength(3);
});

test('a Dutch word on a French screen finds its component; so does what people say', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  type('schulden');
  expect(options()[0]).toBe('A08');
  type('rekening');
  await panel().findByRole('option', { name: /A08/ }, { timeout: 5000 });
});

test('the six rules are at hand until they are put away; the device remembers', async () => {
  const { textStore } = await enter(<ClassifyPage />, 'classify', room);
  const summary = panel().getByText(fr.rules);
  expect(summary.closest('details')?.querySelectorAll('li')).toHaveLength(6);
  fireEvent.click(panel().getByText(fr.hideRules));
  expect(panel().queryByText(fr.rules)).toBeNull();
  expect(JSON.parse(textStore.get('preferences') ?? '{}')).toMatchObject({ sixRules: false });
});
