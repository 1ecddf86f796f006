import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SynthesisPage } from '#features/synthesis/SynthesisPage.tsx';
import { begun } from '#i18n/fr/begun.ts';
import { synthesis as words } from '#i18n/fr/synthesis.ts';
import { aClassification, aCriterion, aGroup, groupIdOf } from '../../kit/build.ts';
import { inOneBreath, typeInto } from '../../kit/fastFingers.ts';
import { enter, type Room } from '../../kit/room.tsx';

const room: Room = {
  groups: [aGroup(1, { name: 'Jeunes mamans' }), aGroup(2, { name: 'Enseignants' })],
  criteria: [
    aCriterion(1, { question: 'WB', text: 'payer mes factures' }),
    aCriterion(2, { question: 'IB', text: 'insécurité  financière\nsans fin', expressions: 3 }),
    aCriterion(3, { question: 'ACT', text: 'achat groupé', groupId: groupIdOf(2) }),
    aCriterion(4, { question: 'IB', text: 'avoir faim' }),
    aCriterion(5, { question: 'IB', text: 'pas encore classé' }),
    aCriterion(6, { question: 'WB', text: 'code inconnu' }),
  ],
  classifications: [
    aClassification(1, 'A08'),
    aClassification(2, 'A08/P15/k'),
    aClassification(3, 'A08'),
    aClassification(4, 'G00'),
    aClassification(6, 'A99'),
  ],
};

const component = (name: RegExp) => screen.getByRole('article', { name });
const verbatim = () =>
  [...document.querySelectorAll('li[data-question] [dir=auto]')].map(({ textContent }) => textContent);

test('every criterion is read back to the letter, under its component and its question', async () => {
  await enter(<SynthesisPage />, 'synthesis', room);
  expect(verbatim()).toEqual([
    'payer mes factures',
    'insécurité  financière\nsans fin',
    'achat groupé',
    'code inconnu',
    'avoir faim',
    'pas encore classé',
  ]);
  const money = within(component(/^A08/));
  expect(money.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent?.trim())).toEqual([
    'Bien-être 1 critère',
    'Mal-être 1 critère · 3 expressions',
    'Actions 1 critère',
  ]);
});

test('what several said carries its number, a fuller code and the group beside it', async () => {
  await enter(<SynthesisPage />, 'synthesis', room);
  const item = within(component(/^A08/)).getAllByRole('listitem')[1];
  expect(item?.textContent).toContain('3 fois');
  expect(item?.textContent).toContain('A08/P15/k');
  expect(item?.textContent).toContain('Jeunes mamans');
});

test('there is one mark for each expression, and they are told in words', async () => {
  await enter(<SynthesisPage />, 'synthesis', room);
  const marks = within(component(/^A08/)).getByRole('img', {
    name: '5 expressions : 1 de bien-être, 3 de mal-être, 1 d’action',
  });
  const drawn = [...marks.querySelectorAll('path')].map(
    (path) => path.getAttribute('d')?.match(/M/g)?.length,
  );
  expect(drawn).toEqual([1, 3, 1]);
});

test('beyond sixty expressions a bar represents them', async () => {
  await enter(<SynthesisPage />, 'synthesis', {
    criteria: [aCriterion(1, { expressions: 61 })],
    classifications: [aClassification(1, 'A08')],
  });
  const bar = screen.getByRole('img', { name: /^61 expressions/ });
  expect(bar.querySelectorAll('rect')).toHaveLength(1);
  expect(bar.querySelectorAll('path')).toHaveLength(0);
});

test('what is not classified is announced, and shown at the end', async () => {
  await enter(<SynthesisPage />, 'synthesis', room);
  expect(screen.getByText(/Un critère n’est pas encore classé/)).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: words.unclassified })).getByText('pas encore classé'),
  ).toBeTruthy();
});

test('a code the key does not list is shown bare and flagged', async () => {
  await enter(<SynthesisPage />, 'synthesis', room);
  expect(within(component(/^A99/)).getByText(words.unlisted)).toBeTruthy();
});

test('one question, or one group, leaves the words of the others out of sight', async () => {
  const { unmount } = await enter(<SynthesisPage />, 'synthesis', room);
  fireEvent.click(screen.getByRole('radio', { name: /Mal-être/ }));
  expect(verbatim()).toEqual(['insécurité  financière\nsans fin', 'avoir faim', 'pas encore classé']);
  unmount();
  await enter(<SynthesisPage />, 'synthesis', room, { groupId: groupIdOf(2) });
  expect(verbatim()).toEqual(['achat groupé']);
});

const place = { component: 'A08', question: 'all' } as const;
const write = (text: string) => {
  fireEvent.click(screen.getByRole('button', { name: /^(Écrire|Modifier) la synthèse d[eu]? ?.*A08/ }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
};
const save = () => act(async () => fireEvent.click(screen.getByRole('button', { name: words.save })));

test('a synthesis text is saved with the criteria it was written from, and shown as it was typed', async () => {
  const { openPlatform } = await enter(<SynthesisPage />, 'synthesis', room);
  write('  Les factures\npèsent. ');
  await save();
  const [stored] = openPlatform.state.getState().index.syntheses();
  expect(stored).toMatchObject(place);
  expect(stored?.text).toBe('  Les factures\npèsent. ');
  expect(stored?.covered).toHaveLength(3);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(component(/^A08/).textContent).toContain('Écrit à partir de 3 critères.');
});

test('what is being written is kept outside the database at each key, until it is saved or given up', async () => {
  const first = await enter(<SynthesisPage />, 'synthesis', room);
  write('à moitié');
  // The text, and what the writer saw when they began.
  expect(first.textStore.names().filter((name) => name.includes('synthesis'))).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: words.cancel }));
  fireEvent.click(screen.getByRole('button', { name: begun.drop }));
  expect(first.textStore.names().filter((name) => name.includes('synthesis'))).toHaveLength(0);
});

test('opened again at once, a text that was just saved begins with what was saved', async () => {
  await enter(<SynthesisPage />, 'synthesis', room);
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  const opener = () => screen.getByRole('button', { name: /^(Écrire|Modifier) la synthèse d[eu]? ?.*A08/ });
  await inOneBreath(
    () => opener().click(),
    () => typeInto(field(), 'Les factures pèsent.'),
    () => screen.getByRole('button', { name: words.save }).click(),
    () => opener().click(),
  );
  expect(field().value).toBe('Les factures pèsent.');
});

test('an empty text is not saved, and the screen says why', async () => {
  const { openPlatform } = await enter(<SynthesisPage />, 'synthesis', room);
  write('   ');
  await save();
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(openPlatform.state.getState().index.syntheses()).toEqual([]);
});

test('a text can be withdrawn', async () => {
  const { openPlatform } = await enter(<SynthesisPage />, 'synthesis', room);
  write('Un texte.');
  await save();
  fireEvent.click(screen.getByRole('button', { name: /^Modifier la synthèse/ }));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: words.remove })));
  expect(openPlatform.state.getState().index.syntheses()).toEqual([]);
});

test('with nothing written the page says where to begin', async () => {
  await enter(<SynthesisPage />, 'synthesis', {});
  expect(screen.getByText(words.nothing)).toBeTruthy();
  expect(screen.getByRole('link', { name: words.toWrite })).toBeTruthy();
});
