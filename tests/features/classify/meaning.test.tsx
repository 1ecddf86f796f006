import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { printFullCode } from '#domain/codebook/componentCode.ts';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { codebookPanel as fr } from '#i18n/fr/codebookPanel.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { aClassification, aCriterion, criterionIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';
import { bar, noteOf, see, stepsBack } from './sorting.ts';

beforeAll(openDialogs);

const room: Room = {
  criteria: [1, 2, 3].map((n) => aCriterion(n)),
  classifications: [aClassification(1, 'A01-11/P15/k'), aClassification(2, 'B02')],
};
const fullCode = (openPlatform: OpenPlatform, n: number) => {
  const code = openPlatform.state.getState().index.classificationOf(criterionIdOf(n))?.code;
  return code && printFullCode(code);
};
const dialog = () => within(screen.getByRole('dialog'));
const choose = (name: string) => fireEvent.click(dialog().getByRole('button', { name: new RegExp(name) }));
const chooseSeveral = async () => {
  const shown = await enter(<ClassifyPage />, 'classify', room);
  await see('outline');
  for (const n of [1, 2, 3]) fireEvent.click(noteOf(n));
  fireEvent.click(bar().getByRole('button', { name: fr.meaningOpen }));
  return shown;
};

test('a criterion that just got its component can be given its meaning at once', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', room);
  const field = screen.getByRole('combobox', { name: words('pieces.field') });
  fireEvent.change(field, { target: { value: 'a08' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const last = within(
    screen.getByRole('region', { name: words('codebookPanel.lastGiven', { code: 'A08' }) }),
  );
  fireEvent.click(last.getByRole('button', { name: fr.meaningOpen }));
  choose(fr.name.S);
  expect(fullCode(openPlatform, 3)).toBe('A08/S');
  last.getByText('A08/S');
});

test('several criteria take one meaning at once; the one without a component is told and passed over', async () => {
  const { openPlatform } = await chooseSeveral();
  dialog().getByText(words('codebookPanel.passedOver', { count: 1 }));
  choose(fr.name.Q);
  expect([1, 2, 3].map((n) => fullCode(openPlatform, n))).toEqual(['A01-11/Q/k', 'B02/Q', undefined]);
  expect(screen.queryByRole('dialog')).toBeNull();
  bar().getByText(words('classify.chosen', { count: 3 }));
});

test('it is one act: one undo takes it back from all of them', async () => {
  const { openPlatform } = await chooseSeveral();
  choose(fr.name.O);
  await waitFor(() => expect(stepsBack(openPlatform)).toBe(1));
  await openPlatform.undo();
  expect([1, 2].map((n) => fullCode(openPlatform, n))).toEqual(['A01-11/P15/k', 'B02']);
});

test('the stored meaning is shown, and can be taken away', async () => {
  const { openPlatform } = await enter(<ClassifyPage />, 'classify', room);
  await see('outline');
  fireEvent.click(noteOf(1));
  fireEvent.click(bar().getByRole('button', { name: fr.meaningOpen }));
  expect(dialog().getByRole('button', { pressed: true }).textContent).toContain(fr.name.P);
  choose(fr.takeMeaning);
  expect(fullCode(openPlatform, 1)).toBe('A01-11//k');
});

test('each meaning has its plain sentence, and the five situations are explained in words', async () => {
  await chooseSeveral();
  for (const meaning of ['P', 'O', 'Q', 'S', 'R'] as const) dialog().getByText(fr.plain[meaning]);
  const figure = within(dialog().getByRole('figure', { hidden: true }));
  for (const situation of Object.values(fr.situation)) figure.getByText(situation);
  figure.getByText(/De 3 à 4 : Qualité/);
});

test('where nothing is classified there is no meaning to give', async () => {
  await enter(<ClassifyPage />, 'classify', { criteria: [aCriterion(1)] });
  await see('outline');
  fireEvent.click(noteOf(1));
  expect(bar().queryByRole('button', { name: fr.meaningOpen })).toBeNull();
});
