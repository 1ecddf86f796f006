import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { codebookPanel as fr } from '#i18n/fr/codebookPanel.ts';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';
import { bar, codeOf, noteOf, see } from './sorting.ts';

beforeAll(openDialogs);

const bills = aCriterion(1, { text: 'Pouvoir payer mes factures' });
const friends = aCriterion(2, { text: 'Avoir des amis' });
const unknown = aCriterion(3, { text: 'Xyzzy' });
const room: Room = { criteria: [bills, friends, unknown] };

const inHand = () => screen.getByRole('region', { name: words('classify.inHand') });
const place = () => within(screen.getByRole('region', { name: fr.suggestions }));
const chips = () => place().queryAllByRole('button');
const chip = async (code: string) =>
  place().findByRole('button', { name: new RegExp(`^Suivre la suggestion ${code}`) }, { timeout: 5000 });
const underlined = () => [...inHand().querySelectorAll('u')].map(({ textContent }) => textContent);
const wanted = () => screen.getByRole<HTMLInputElement>('switch', { name: fr.suggestions });

test('suggestions say which words caused them, and these words are underlined in the criterion', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  const first = await chip('A08');
  expect(first.textContent).toContain('« factures »');
  expect(underlined()).toContain('factures');
  expect(inHand().textContent).toContain('Pouvoir payer mes factures');
  expect(chips().length).toBeLessThanOrEqual(3);
});

test('nothing is given by itself; a tap gives the component, and the next criterion comes with its own suggestions', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', room);
  const first = await chip('A08');
  expect(codeOf(openPlatform, 1)).toBeUndefined();
  fireEvent.click(first);
  expect(codeOf(openPlatform, 1)).toBe('A08');
  await chip('D03');
  expect(inHand().textContent).toContain('Avoir des amis');
});

test('the focus goes on with the next criterion when the chip goes away', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  const first = await chip('A08');
  first.focus();
  fireEvent.click(first);
  await waitFor(() => expect(document.activeElement).toBe(inHand()));
});

test('words nobody knows are met with silence, said in words', async () => {
  await enter(<ClassifyPage />, 'classify', { criteria: [unknown] });
  await place().findByText(new RegExp(fr.silent), {}, { timeout: 5000 });
  expect(chips()).toEqual([]);
  expect(underlined()).toEqual([]);
});

test('switched off there are none, and the device remembers', async () => {
  const { textStore } = await enter(<ClassifyPage />, 'classify', room);
  await chip('A08');
  fireEvent.click(wanted());
  expect(chips()).toEqual([]);
  expect(underlined()).toEqual([]);
  expect(JSON.parse(textStore.get('preferences') ?? '{}')).toMatchObject({ suggestions: false });
});

test('what this platform confirmed is suggested for words no list knows', async () => {
  const zumba = [1, 2, 3].map((n) => aCriterion(n, { text: `Zumbafit numéro ${n}` }));
  await enter(<ClassifyPage />, 'classify', {
    criteria: [...zumba, aCriterion(4, { text: 'La zumbafit' })],
    classifications: zumba.map((_, at) => aClassification(at + 1, 'A07')),
  });
  expect((await chip('A07')).textContent).toContain('zumbafit');
});

test('what is confirmed meanwhile is learnt, and what is taken back is forgotten', async () => {
  const zumba = [1, 2, 3].map((n) => aCriterion(n, { text: `Zumbafit numéro ${n}` }));
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', {
    criteria: [...zumba, aCriterion(4, { text: 'La zumbafit' }), aCriterion(5, { text: 'le zumbafit' })],
  });
  await see('outline');
  for (const n of [1, 2, 3]) fireEvent.click(noteOf(n));
  fireEvent.change(bar().getByRole('textbox'), { target: { value: 'A07' } });
  fireEvent.keyDown(bar().getByRole('textbox'), { key: 'Enter' });
  await see('single');
  await chip('A07');
  await waitFor(() => expect(openPlatform.state.getState().past).toHaveLength(2));
  await openPlatform.undo();
  const lines = screen.getAllByRole('button', { name: /zumbafit/i });
  fireEvent.click(lines.at(-1) as HTMLElement);
  await place().findByText(new RegExp(fr.silent), {}, { timeout: 5000 });
});

test('with several chosen, the suggestions are those of the one in hand, and a tap gives them all', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', room);
  await see('outline');
  for (const n of [1, 3]) fireEvent.click(noteOf(n));
  fireEvent.click(bar().getByRole('button', { name: words('classify.moveTo') }));
  fireEvent.click(await chip('A08'));
  expect([1, 2, 3].map((n) => codeOf(openPlatform, n))).toEqual(['A08', undefined, 'A08']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one line says where suggestions come from', async () => {
  await enter(<ClassifyPage />, 'classify', room);
  fireEvent.click(screen.getByText(fr.howTitle));
  expect(screen.getByText(fr.how)).toBeDefined();
});
