import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { HistoryDialog } from '#app/overPage.ts';
import { editGroup } from '#domain/group/edit.ts';
import { create } from '#domain/record/change.ts';
import type { SynthesisId } from '#domain/record/identity.ts';
import { contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import {
  aClassification,
  aCriterion,
  aGroup,
  aPlatform,
  criterionIdOf,
  groupIdOf,
  platformId,
} from '../kit/build.ts';
import { stampAt } from '../kit/steered.ts';
import { words } from '../kit/words.ts';
import { type Core, startWith } from './program.tsx';

const synthesis = {
  id: '01900000-0000-7000-8000-eeee00000001' as SynthesisId,
  platformId,
  component: 'A08',
  question: 'all',
  text: 'Le travail revient partout.',
  covered: [criterionIdOf(1)],
  stamp: stampAt(1),
} as unknown as SynthesisText;

// Loaded before the tests: React's test tools do not wait for a part that is first loaded during a touch.
beforeAll(async () => {
  await HistoryDialog.preload();
});

const at = (path: string): Promise<Core> =>
  startWith(
    [
      create('platforms', contentOf(aPlatform())),
      create('groups', contentOf(aGroup(1))),
      create('criteria', contentOf(aCriterion(1))),
      create('classifications', contentOf(aClassification(1, 'A08'))),
      create('syntheses', contentOf(synthesis)),
    ],
    `/p/${platformId}/${path}`,
  );

test('What was changed in two places is told on every page, and leads to where one chooses', async () => {
  const core = await at('criteria');
  const openPlatform = core.session.openPlatform('real', platformId, createOpenPlatform);
  const { index } = openPlatform.state.getState();
  const group = asSeen(index.record('groups', groupIdOf(1)) ?? aGroup(1));
  const plans = ['Aînés', 'Les aînés'].map((name) => editGroup(index, group, { ...aGroup(1), name }));
  await act(async () => {
    for (const plan of plans) if (plan.ok) await openPlatform.act(plan.value);
  });
  expect(screen.getByText(words('app.conflictTitle', { count: 1 }))).toBeDefined();
  await act(async () => {
    location.hash =
      screen.getByRole('link', { name: words('versions.choose.open') }).getAttribute('href') ?? '';
  });
  await screen.findByRole('heading', { level: 1, name: words('versions.choose.title') });
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  expect(screen.queryByText(words('app.conflictTitle', { count: 1 }))).toBeNull();
});

/**
 * Searches only the buttons: a query by role takes fifteen seconds in jsdom, because of the long lists of a group's
 * form.
 */
function buttonNamed(name: string | RegExp): HTMLElement {
  const labelOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent ?? '';
  const isNamed = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
  const found = [...document.querySelectorAll('button')].find((each) => isNamed(labelOf(each)));
  if (found === undefined) throw new Error(`No button ${name}`);
  return found;
}

const historyAt = async (path: string, button: string | RegExp) => {
  await at(path);
  fireEvent.click(await waitFor(() => buttonNamed(button)));
  await screen.findByText(words('versions.history.reach', { count: 500 }));
  return screen.getByRole('dialog');
};

test('The history of a group opens from the group', async () => {
  const dialog = await historyAt(`groups/${groupIdOf(1)}`, words('versions.history.open'));
  expect(dialog.textContent).toContain(words('versions.what.groups', { name: 'Groupe 1' }));
});

test('The history of a text of synthesis opens beside the text, and closes again', async () => {
  const dialog = await historyAt('synthesis', new RegExp(`^${words('versions.history.open')}.*A08`));
  expect(dialog.textContent).toContain('A08');
  const close = [...dialog.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === words('common.close'),
  );
  fireEvent.click(close as HTMLElement);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('The history of a criterion opens from the list of criteria', async () => {
  await at('criteria');
  fireEvent.click((await screen.findAllByRole('button', { name: words('criteria.more') }))[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: words('versions.history.open') }));
  await screen.findByText(words('versions.history.reach', { count: 500 }));
});

test('The bin is one touch away from the groups and from the list of criteria', async () => {
  await at('groups');
  const bin = () => screen.findByRole('link', { name: words('versions.bin.open') });
  expect((await bin()).getAttribute('href')).toBe(`#/p/${platformId}/bin`);
  await act(async () => {
    location.hash = `#/p/${platformId}/criteria`;
  });
  await screen.findByRole('heading', { level: 1, name: words('criteria.title') });
  expect((await bin()).getAttribute('href')).toBe(`#/p/${platformId}/bin`);
});
