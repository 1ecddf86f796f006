import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { create, type Plan } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { aCriterion, aGroup, aPlatform, criterionIdOf, groupIdOf, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, start, startWith } from './program.tsx';

/** On the synthesis page of a platform that came with one act: a group and the criterion « Un banc ». */
const atSynthesis = (): Promise<Core> =>
  startWith(
    [
      create('platforms', contentOf(aPlatform())),
      create('groups', contentOf(aGroup(1, { name: 'Parents solos' }))),
      create('criteria', contentOf(aCriterion(1, { text: 'Un banc', question: 'ACT' }))),
    ],
    `/p/${platformId}/synthesis`,
  );

const openPlatformOf = (core: Core) => core.session.openPlatform('real', platformId, createOpenPlatform);
const indexOf = (core: Core) => openPlatformOf(core).state.getState().index;
const textsIn = (core: Core) =>
  indexOf(core)
    .criteria()
    .map(({ text }) => text);

const withdraw = (core: Core) =>
  act(async () => {
    const plan = removeCriteria(indexOf(core), [criterionIdOf(1)]);
    if (plan.ok) await openPlatformOf(core).act(plan.value);
  });

const write = (core: Core, texts: readonly string[]) =>
  act(async () => {
    const all = texts.map((text) => ({ groupId: groupIdOf(1), question: 'WB' as const, text }));
    const plan = addCriteria(indexOf(core), core.effects.ids, all);
    if (plan.ok) await openPlatformOf(core).act(plan.value);
  });

const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const undo = () => press(/^Annuler\s: /);
const redo = () => press(/^Rétablir\s: /);

/** What the line about the latest act says, without the marks that isolate quoted words. */
const told = () => screen.getByRole('status').textContent?.replace(/[\u2068\u2069]/g, '');

/** The names of the arrows and of the list of acts, in their order on the screen. */
const arrows = (): readonly (string | null)[] =>
  screen
    .getAllByRole('button', { name: /^(Annuler\s: |Rétablir\s: |Rien à|Les dernières)/ })
    .map((button) => button.getAttribute('aria-label'));

test('Undo and redo stay at their places, and say so when there is nothing to do', async () => {
  const core = await atSynthesis();
  await withdraw(core);
  const removed = words('app.act.removeCriterion', { count: 1 });
  const imported = words('app.act.import', { count: 1 });
  const acts = words('app.acts');
  expect(arrows()).toEqual([`Annuler : ${removed}`, words('app.redoNothing'), acts]);
  await undo();
  expect(arrows()).toEqual([`Annuler : ${imported}`, `Rétablir : ${removed}`, acts]);
  await redo();
  expect(arrows()).toEqual([`Annuler : ${removed}`, words('app.redoNothing'), acts]);
  const nothing = screen.getByRole<HTMLButtonElement>('button', { name: words('app.redoNothing') });
  expect([nothing.disabled, nothing.getAttribute('aria-disabled')]).toEqual([false, 'true']);
  const before = indexOf(core).revision;
  await press(words('app.redoNothing'));
  expect(indexOf(core).revision).toBe(before);
});

test('An undo says what came back and where, and leads there; a redo says what went', async () => {
  const core = await atSynthesis();
  await withdraw(core);
  await undo();
  expect(told()).toContain('« Un banc » est revenu · Parents solos · Actions');
  const link = within(screen.getByRole('status')).getByRole('link', { name: words('pieces.undo.see') });
  expect(link.getAttribute('href')).toBe(`#/p/${platformId}/write/${groupIdOf(1)}/ACT`);
  await redo();
  expect(told()).toContain('« Un banc » est retiré · Parents solos · Actions');
});

test('Several criteria that go with one undo are counted', async () => {
  const core = await atSynthesis();
  await write(core, ['un', 'deux', 'trois']);
  await undo();
  expect(told()).toContain('3 critères sont retirés · Parents solos · Bien-être');
});

test('Who listens hears of an undo from a region that was there before', async () => {
  const core = await atSynthesis();
  const region = document.querySelector('[aria-live="polite"]');
  await withdraw(core);
  await undo();
  expect(region?.contains(screen.getByRole('status'))).toBe(true);
});

const go = (hash: string) =>
  act(async () => {
    location.hash = hash;
  });

/** Restores the platform on the home page, where it then counts so much, and goes to one of its places. */
async function restoreAtHome(core: Core, counted: { groups: number; criteria: number }, place: string) {
  await go('#/');
  fireEvent.click(await screen.findByText(words('home.removed', { count: 1 })));
  await press(words('home.restorePlatformNamed', { name: 'Blégny' }));
  await waitFor(async () => expect(await core.real.summaries()).toMatchObject([counted]));
  await go(`#/p/${platformId}/${place}`);
}

test('No undo takes away a platform without saying what would go, and it comes back with everything', async () => {
  const core = await atSynthesis();
  await undo();
  const question = screen.getByRole('alertdialog');
  expect(question.textContent).toContain('un groupe et un critère');
  expect(within(question).getByRole('link', { name: words('pieces.undo.saveFirst') })).toBeDefined();
  await act(async () => {
    fireEvent.click(within(question).getByText(words('pieces.undo.keep')));
  });
  expect(indexOf(core).platform).toBeDefined();
  await undo();
  await press(words('pieces.undo.confirm'));
  expect(await screen.findByRole('heading', { name: words('app.missingTitle') })).toBeDefined();
  await restoreAtHome(core, { groups: 1, criteria: 1 }, 'synthesis');
  await screen.findByRole('heading', { level: 1, name: words('app.place.synthesis') });
  expect(textsIn(core)).toEqual(['Un banc']);
});

/** On the groups of a platform that was made act by act: its birth, a group, the criterion « Un banc ». */
async function madeActByAct(): Promise<Core> {
  const core = aCore();
  await core.real.open();
  const acts: readonly Plan[] = [
    { act: { type: 'createPlatform', count: 1 }, changes: [create('platforms', contentOf(aPlatform()))] },
    { act: { type: 'createGroup', count: 1 }, changes: [create('groups', contentOf(aGroup(1)))] },
    {
      act: { type: 'addCriterion', count: 1 },
      changes: [create('criteria', contentOf(aCriterion(1, { text: 'Un banc' })))],
    },
  ];
  for (const plan of acts) await core.real.commit(plan);
  await start(`/p/${platformId}/groups`, core);
  await screen.findByRole('navigation', { name: words('app.places') });
  return core;
}

test('What was undone act by act down to the birth of a platform comes back in one touch once it is restored', async () => {
  const core = await madeActByAct();
  for (let left = 3; left > 0; left -= 1) await undo();
  await press(words('pieces.undo.confirm'));
  await restoreAtHome(core, { groups: 0, criteria: 0 }, 'groups');
  await screen.findByText(words('platform.noGroupTitle'));
  await press(words('platform.redoAll', { count: 2 }));
  await waitFor(() => expect(textsIn(core)).toEqual(['Un banc']));
  expect(screen.queryByText(words('platform.noGroupTitle'))).toBeNull();
});

test('The list of acts says what, where and when, latest first, and undoes back to one of them after a question', async () => {
  const core = await atSynthesis();
  await write(core, ['Un toit']);
  await withdraw(core);
  await press(words('app.acts'));
  const dialog = await screen.findByRole('dialog', { name: words('app.acts') });
  const items = within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, ''));
  expect(items).toHaveLength(3);
  expect(items[0]).toContain('Un banc · Parents solos · Actions');
  expect(items[1]).toContain('Un toit · Parents solos · Bien-être');
  const [, second] = within(dialog).getAllByRole('button', { name: words('versions.acts.undoBackTo') });
  await act(async () => {
    fireEvent.click(second as HTMLElement);
  });
  const question = screen.getByRole('alertdialog', {
    name: words('pieces.undo.questionSeveral', { count: 2 }),
  });
  expect(question.textContent).toContain('un critère');
  await press(words('pieces.undo.confirm'));
  await waitFor(() => expect(textsIn(core)).toEqual(['Un banc']));
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(1);
  expect(within(dialog).getByRole('status').textContent).toBe(words('versions.acts.undone', { count: 2 }));
});
