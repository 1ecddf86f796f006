import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { keyOfSource } from '#domain/classification/classification.ts';
import { writeSynthesis } from '#domain/synthesis/write.ts';
import { PrintPage } from '#features/print/PrintPage.tsx';
import { print as words } from '#i18n/fr/print.ts';
import { aClassification, aCriterion, aGroup, groupIdOf } from '../../kit/build.ts';
import { enter, type Room } from '../../kit/room.tsx';

const room: Room = {
  groups: [
    aGroup(1, { name: 'Jeunes mamans', meetingDate: '2018-10-19', place: 'Maison communale' }),
    aGroup(2, { name: 'Enseignants' }),
  ],
  criteria: [
    aCriterion(1, { question: 'WB', text: 'payer mes factures' }),
    aCriterion(2, { question: 'IB', text: 'ligne une\nligne deux', expressions: 3 }),
    aCriterion(3, { question: 'ACT', text: 'achat groupé', groupId: groupIdOf(2) }),
    aCriterion(4, { question: 'IB', text: 'sans composante' }),
    aCriterion(5, {
      question: 'WB',
      text: 'code inconnu',
      origin: { source: 'wikispiral', id: '295019' },
    }),
  ],
  classifications: [
    aClassification(1, 'A08'),
    aClassification(2, 'A08'),
    aClassification(3, 'A08'),
    aClassification(5, 'A99'),
  ],
};

const sheet = () => screen.getByRole('article', { name: words.preview });
const printedWords = () =>
  [...sheet().querySelectorAll('tr[data-question] [dir=auto]')].map(({ textContent }) => textContent);
const toggle = (part: 'words' | 'texts' | 'drawings' | 'table') =>
  fireEvent.click(screen.getByRole('checkbox', { name: words[part] }));

test('every criterion is on the sheet exactly once, to the letter, the unclassified ones at the end', async () => {
  await enter(<PrintPage />, 'print', room);
  expect(printedWords()).toEqual([
    'payer mes factures',
    'ligne une\nligne deux',
    'achat groupé',
    'code inconnu',
    'sans composante',
  ]);
});

test('the sheet says whose words these are, when, how many and on what base, and how to read the signs', async () => {
  await enter(<PrintPage />, 'print', room, { groupId: groupIdOf(1) });
  const text = sheet().textContent ?? '';
  expect(text).toContain('Blégny');
  expect(text).toContain('Groupe : Jeunes mamans · Rencontre du 19 octobre 2018 · Maison communale');
  expect(text).toContain('feuille du 14 mars 2026');
  expect(text).toContain('4 critères ; 6 expressions (un post-it = une expression) ; 1 groupe.');
  expect(text).toContain(words.howToRead);
});

test('the names of the signs are set apart by spaces that survive on paper', async () => {
  await enter(<PrintPage />, 'print', room);
  const names = [...sheet().querySelectorAll('p > span[data-question]')];
  expect(names).toHaveLength(3);
  for (const name of names) {
    expect(name.textContent).not.toMatch(/\s$/);
    expect(name.nextSibling?.textContent).toBe(' ');
  }
});

test('the last line tells where the words come from and with which key they were classified', async () => {
  await enter(<PrintPage />, 'print', room);
  const text = within(sheet()).getByRole('contentinfo', { hidden: true }).textContent ?? '';
  expect(text).toContain('Origine : 4 critères écrits ici et 1 critère repris de wikispiral.');
  expect(text).toContain('spiral-working, version 2026-11-27 (4 critères)');
});

test('the last line says what came as it was in a file, and from which file', async () => {
  const origin = { source: 'csv', id: '' };
  await enter(<PrintPage />, 'print', {
    criteria: [aCriterion(1, { origin, sourceFile: 'réponses.csv' }), aCriterion(2)],
    classifications: [aClassification(1, 'B05', { key: keyOfSource })],
  });
  const text = within(sheet()).getByRole('contentinfo', { hidden: true }).textContent ?? '';
  expect(text).toContain('1 critère repris d’un tableur (« réponses.csv ») et 1 critère écrit ici.');
  expect(text).toContain('Classement repris tel quel de la source (1 critère).');
  expect(text).not.toContain('spiral-working');
});

test('a component is headed by a table head, which printers repeat on the next page', async () => {
  await enter(<PrintPage />, 'print', room);
  const heads = [...sheet().querySelectorAll('thead')].map(({ textContent }) => textContent);
  expect(heads[0]).toMatch(/^A08 Pouvoir d’achat/);
  expect(heads[1]).toBe(`A99 ${words.unlisted}`);
  expect(heads.at(-1)).toBe(words.unclassified);
});

test('several voices are told in figures beside the words', async () => {
  await enter(<PrintPage />, 'print', room);
  expect(screen.getByText('× 3').closest('tr')?.textContent).toContain('ligne deux');
});

test('what goes on the sheet is chosen: words, texts, bars, figures', async () => {
  const { openPlatform, session } = await enter(<PrintPage />, 'print', room);
  const plan = writeSynthesis(
    openPlatform.state.getState().index,
    session.effects.ids,
    { component: 'A08' as never, question: 'all' },
    'Les factures pèsent.',
    undefined,
  );
  if (!plan.ok) throw new Error('refused');
  await act(async () => {
    await openPlatform.act(plan.value);
  });
  expect(within(sheet()).getByText('Les factures pèsent.')).toBeTruthy();
  toggle('texts');
  expect(within(sheet()).queryByText('Les factures pèsent.')).toBeNull();
  expect(within(sheet()).getByText(words.glance)).toBeTruthy();
  toggle('drawings');
  expect(within(sheet()).queryByText(words.glance)).toBeNull();
  expect(within(sheet()).queryByText(words.figures)).toBeNull();
  toggle('table');
  expect(within(sheet()).getByText(words.figures)).toBeTruthy();
  toggle('words');
  expect(printedWords()).toEqual([]);
});

test('the figures on paper reconcile', async () => {
  await enter(<PrintPage />, 'print', room);
  toggle('table');
  const table = screen.getByRole('table', { name: words.figuresCaption });
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(1).map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['1', '3', '1', '5', '3'],
    ['1', '0', '0', '1', '1'],
    ['0', '1', '0', '1', '1'],
    ['2', '4', '1', '7', '5'],
  ]);
});

test('the button opens the printing dialog of the device', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await enter(<PrintPage />, 'print', room);
  fireEvent.click(screen.getByRole('button', { name: words.print }));
  expect(print).toHaveBeenCalledOnce();
});

test('one question makes a sheet of its own that says so', async () => {
  await enter(<PrintPage />, 'print', room);
  fireEvent.click(screen.getByRole('radio', { name: /Mal-être/ }));
  expect(printedWords()).toEqual(['ligne une\nligne deux', 'sans composante']);
  expect(within(sheet()).getByRole('heading', { level: 2 }).textContent).toContain('Synthèse de Mal-être');
});
