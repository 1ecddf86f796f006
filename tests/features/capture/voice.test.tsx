import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WritePage } from '#features/capture/WritePage.tsx';
import { aCriterion, groupIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();

const atGroup = { groupId: groupIdOf(1), question: 'WB' } as const;
const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /bien-être/ });
const typeIn = (text: string) => fireEvent.change(composer(), { target: { value: text } });
const enterKey = () => fireEvent.keyDown(composer(), { key: 'Enter' });
const inArabic = () =>
  fireEvent.change(screen.getByRole('combobox', { name: words('capture.language') }), {
    target: { value: 'ar' },
  });
const translation = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: words('capture.translation', { language: 'français' }),
  });

const openWriting = async (room: Room = {}) => {
  const entered = await enter(<WritePage />, 'write', room, atGroup);
  return { ...entered, criteria: () => entered.openPlatform.state.getState().index.criteria() };
};

test('another language stays chosen, in sight, until somebody changes it back', async () => {
  const { criteria } = await openWriting();
  inArabic();
  expect(composer().lang).toBe('ar');
  typeIn('السلام');
  fireEvent.change(translation(), { target: { value: 'La paix' } });
  enterKey();
  typeIn('العمل');
  enterKey();
  fireEvent.click(screen.getByRole('button', { name: /^En arabe\. Revenir à : français/ }));
  expect(composer().lang).toBe('fr');
  typeIn('Le calme');
  enterKey();
  expect(criteria().map(({ language, translation: beside }) => [language, beside?.text])).toEqual([
    ['ar', 'La paix'],
    ['ar', undefined],
    ['fr', undefined],
  ]);
});

test('original and translation are shown side by side, each in its language', async () => {
  const beside = { language: 'fr', text: 'La paix' };
  await openWriting({ criteria: [aCriterion(1, { text: 'السلام', language: 'ar', translation: beside })] });
  const note = screen.getByRole('list', { name: words('capture.latest') });
  expect(within(note).getByText('السلام')).toMatchObject({ lang: 'ar', dir: 'auto' });
  expect(within(note).getByText('La paix')).toMatchObject({ lang: 'fr', dir: 'auto' });
});

test('the scribe’s mark is set once, stays in sight, and goes with each criterion', async () => {
  const { criteria, textStore } = await openWriting();
  const mark = screen.getByRole('button', { name: words('common.scribe'), pressed: false });
  fireEvent.click(mark);
  typeIn('Un toit');
  enterKey();
  expect([...textStore.texts].find(([name]) => name.endsWith('/voice'))?.[1]).toBe('{"scribe":true}');
  fireEvent.click(screen.getByRole('button', { name: new RegExp(words('capture.scribeOff')) }));
  typeIn('Un lit');
  enterKey();
  expect(criteria().map(({ scribe }) => scribe)).toEqual([true, undefined]);
  expect([...textStore.texts].find(([name]) => name.endsWith('/voice'))).toBeUndefined();
});

test('language, translation and the scribe’s mark can be corrected', async () => {
  const { criteria } = await openWriting({ criteria: [aCriterion(1, { text: 'Vrede', scribe: true })] });
  fireEvent.click(screen.getByRole('button', { name: 'Corriger : Vrede' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByRole('combobox', { name: words('capture.language') }), {
    target: { value: 'nl' },
  });
  fireEvent.change(dialog.getByRole('textbox', { name: /Traduction/ }), { target: { value: 'La paix' } });
  fireEvent.click(dialog.getByRole('checkbox', { name: words('common.scribe') }));
  fireEvent.click(dialog.getByRole('button', { name: words('capture.saveCorrection') }));
  expect(criteria()).toMatchObject([
    { text: 'Vrede', language: 'nl', translation: { language: 'fr', text: 'La paix' } },
  ]);
  expect(criteria()[0]).not.toHaveProperty('scribe');
});
