import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { editGroup, removeGroup } from '#domain/group/edit.ts';
import { contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { ConflictsPage } from '#features/versions/conflicts/ConflictsPage.tsx';
import { WhenWhere } from '#features/versions/values/WhenWhere.tsx';
import { aCriterion, aGroup, criterionIdOf, groupIdOf, platformId } from '../../kit/build.ts';
import { textsOf } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';
import { beside, corrected } from './twoTabs.tsx';

const cards = () => screen.getAllByRole('listitem');
const keepIn = (card: HTMLElement) =>
  act(async () => {
    fireEvent.click(within(card).getByText(words('versions.choose.save')));
  });
const options = (card: HTMLElement) =>
  within(card)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label') as HTMLElement);
const choose = (card: HTMLElement, text: string) =>
  fireEvent.click(
    within(options(card).find((option) => option.textContent?.includes(text)) as HTMLElement).getByRole(
      'radio',
    ),
  );

const inConflict = async (more: Parameters<typeof beside>[2] = {}) => {
  const room = await beside(<ConflictsPage />, 'conflicts', {
    criteria: [aCriterion(1, { language: 'ar' })],
    ...more,
  });
  await room.atOnce(corrected({ text: 'Un bus' }), corrected({ text: 'Un train' }));
  return room;
};

test('Both texts are shown side by side, in the language of who said them, with where they were written', async () => {
  await inConflict();
  const [card] = cards();
  const [first, second] = options(card as HTMLElement);
  expect(first?.textContent).toContain('Un train');
  expect(first?.textContent).toContain(words('versions.elsewhere'));
  expect(second?.textContent).toContain('Un bus');
  expect(second?.textContent).toContain(words('versions.here'));
  const text = within(second as HTMLElement).getByText('Un bus');
  expect([text.getAttribute('lang'), text.getAttribute('dir')]).toEqual(['ar', 'auto']);
  expect(within(card as HTMLElement).getByRole('heading').textContent).toBe('Critère · Groupe 1 · Bien-être');
});

test('Nothing is said of where and when where nobody knows', async () => {
  const stamp = { counter: 1, device: '', wall: '' };
  await beside(<WhenWhere stamp={stamp} />, 'conflicts');
  expect(document.body.textContent).toBe('');
});

test('The text that is chosen stays, the other goes, in this tab and on the device', async () => {
  const room = await inConflict();
  choose(cards()[0] as HTMLElement, 'Un bus');
  await keepIn(cards()[0] as HTMLElement);
  expect(textsOf(room.openPlatform)).toEqual(['Un bus']);
  expect(screen.getByText(words('versions.choose.none'))).toBeDefined();
  expect(document.activeElement?.id).toBe('page-title');
  const { records } = await room.tab.load(platformId);
  expect(records.criteria.map(({ text, siblings }) => [text, siblings])).toEqual([['Un bus', undefined]]);
});

test('A third text that arrives while a person chooses is not thrown away by the choice', async () => {
  const room = await inConflict();
  const third = corrected({ text: 'Un tram' });
  const before = room.index().record('criteria', criterionIdOf(1)) as Criterion;
  await act(async () => {
    const plan = third(room.index());
    if ('ok' in plan && plan.ok) {
      const [change] = plan.value.changes;
      // Its writer saw only the first words, and neither of the two values to choose from.
      const first = { ...contentOf(before), text: 'critère 1', stamp: before.stamp };
      await room.tablet.commit({ ...plan.value, changes: [{ ...change, before: first } as never] });
    }
  });
  expect(screen.getByText(words('versions.choose.arrived'))).toBeDefined();
  expect(cards()[0]?.textContent).not.toContain('Un tram');
  choose(cards()[0] as HTMLElement, 'Un bus');
  await keepIn(cards()[0] as HTMLElement);
  const left = options(cards()[0] as HTMLElement).map((option) => option.textContent ?? '');
  expect(left.some((text) => text.includes('Un tram'))).toBe(true);
  expect(left.some((text) => text.includes('Un bus'))).toBe(true);
  expect(left.some((text) => text.includes('Un train'))).toBe(false);
});

test('Words can be written otherwise, beginning with those that were chosen; no words at all are refused', async () => {
  const room = await inConflict();
  const card = cards()[0] as HTMLElement;
  choose(card, 'Un bus');
  choose(card, words('versions.choose.otherwise'));
  const field = within(card).getByLabelText(words('versions.choose.otherwiseField'));
  expect((field as HTMLTextAreaElement).value).toBe('Un bus');
  fireEvent.change(field, { target: { value: '  ' } });
  await keepIn(card);
  expect(within(card).getByRole('alert').textContent).toContain(words('problems.EmptyText'));
  fireEvent.change(field, { target: { value: 'Un bus ou un train' } });
  await keepIn(card);
  expect(textsOf(room.openPlatform)).toEqual(['Un bus ou un train']);
});

test('What the group answered when it was read back does not count for words written since', async () => {
  const room = await beside(<ConflictsPage />, 'conflicts', {
    criteria: [aCriterion(1, { readBack: 'confirmed' })],
  });
  await room.atOnce(
    corrected({ text: 'Un bus', readBack: 'confirmed' } as never),
    corrected({ text: 'Un train' }),
  );
  const card = cards()[0] as HTMLElement;
  choose(card, 'Un bus');
  choose(card, words('versions.choose.otherwise'));
  fireEvent.change(within(card).getByLabelText(words('versions.choose.otherwiseField')), {
    target: { value: 'Un vélo' },
  });
  await keepIn(card);
  expect(room.index().criteria()[0]?.text).toBe('Un vélo');
  expect(room.index().criteria()[0]?.readBack).toBeUndefined();
});

test('After a choice the next one has the focus, and undo brings every version back to be chosen from', async () => {
  const room = await inConflict({ criteria: [aCriterion(1), aCriterion(2)] });
  await room.atOnce(corrected({ text: 'Un parc' }, 2), corrected({ text: 'Un jardin' }, 2));
  choose(cards()[0] as HTMLElement, 'Un bus');
  await keepIn(cards()[0] as HTMLElement);
  expect(cards()).toHaveLength(1);
  expect(document.activeElement).toBe(within(cards()[0] as HTMLElement).getByRole('heading'));
  expect(screen.getByText(words('versions.choose.done'))).toBeDefined();
  await act(async () => void (await room.openPlatform.undo()));
  expect(screen.getByText(words('versions.choose.undone'))).toBeDefined();
  expect(cards()).toHaveLength(2);
  const again = screen.getByText('Un bus').closest('li[aria-labelledby]') as HTMLElement;
  expect(within(again).getByText('Un train')).toBeDefined();
});

const renamed = (index: Parameters<ReturnType<typeof corrected>>[0]) => {
  const group = index.record('groups', groupIdOf(1));
  if (group === undefined) throw new Error('no group');
  return editGroup(index, asSeen(group), { ...aGroup(1), name: 'Aînés' });
};

test('A group that one withdrew while another renamed it is kept with its criteria', async () => {
  const room = await beside(<ConflictsPage />, 'conflicts', { criteria: [aCriterion(1), aCriterion(2)] });
  await room.atOnce(renamed, (index) => removeGroup(index, groupIdOf(1)));
  expect(textsOf(room.openPlatform)).toEqual([]);
  choose(cards()[0] as HTMLElement, words('versions.choose.keepIt'));
  await keepIn(cards()[0] as HTMLElement);
  expect(
    room
      .index()
      .groups()
      .map(({ name }) => name),
  ).toEqual(['Aînés']);
  expect(textsOf(room.openPlatform)).toEqual(['critère 1', 'critère 2']);
  expect(screen.getByText(words('versions.choose.none'))).toBeDefined();
});

test('A group that one withdrew while another renamed it can be withdrawn', async () => {
  const room = await beside(<ConflictsPage />, 'conflicts', { criteria: [aCriterion(1)] });
  await room.atOnce(renamed, (index) => removeGroup(index, groupIdOf(1)));
  choose(cards()[0] as HTMLElement, words('versions.choose.withdrawIt'));
  await keepIn(cards()[0] as HTMLElement);
  expect(room.index().groups()).toEqual([]);
  expect(screen.getByText(words('versions.choose.none'))).toBeDefined();
});
