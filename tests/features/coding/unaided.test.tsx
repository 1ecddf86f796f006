import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { CodingPage } from '#features/coding/CodingPage.tsx';
import { codebookPanel } from '#i18n/fr/codebookPanel.ts';
import { coding as fr } from '#i18n/fr/coding.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

beforeAll(() => {
  window.scrollTo = () => undefined;
});

/** Longer than it takes to compute suggestions. */
const aWhile = () => new Promise((go) => setTimeout(go, 600));

test('A second coder sees no suggestion and no example, although both are wanted on this device', async () => {
  const criteria = ['Pouvoir payer mes factures', 'Payer le mazout'].map((text, at) =>
    aCriterion(at + 1, { text }),
  );
  await enter(<CodingPage />, 'coding', { criteria, classifications: [aClassification(2, 'A08')] });
  const initials = screen.getByLabelText<HTMLInputElement>(fr.initials);
  fireEvent.change(initials, { target: { value: 'lm' } });
  fireEvent.submit(initials.form as HTMLFormElement);
  const inHand = await screen.findByRole('region', { name: words('coding.criterion', { nth: 1, total: 2 }) });
  await aWhile();
  expect(inHand.textContent).toContain('Pouvoir payer mes factures');
  expect(inHand.querySelector('u')).toBeNull();
  expect(screen.queryByRole('region', { name: codebookPanel.suggestions })).toBeNull();
  fireEvent.change(screen.getByLabelText(pieces.field), { target: { value: 'A08' } });
  expect(screen.queryByText(codebookPanel.examples)).toBeNull();
  expect(screen.queryByText('Payer le mazout')).toBeNull();
});
