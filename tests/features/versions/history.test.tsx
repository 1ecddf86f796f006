import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { chooseValues } from '#domain/record/choose.ts';
import { asSeen } from '#domain/record/seen.ts';
import { HistoryDialog } from '#features/versions/history/HistoryDialog.tsx';
import { aCriterion, criterionIdOf, platformId } from '../../kit/build.ts';
import { words } from '../../kit/words.ts';
import { beside, corrected } from './twoTabs.tsx';

const dialog = <HistoryDialog of={{ table: 'criteria', id: criterionIdOf(1) }} onClose={() => {}} />;
const inRoom = () => beside(dialog, 'criteria', { criteria: [aCriterion(1), aCriterion(2)] });
const steps = async () => {
  await screen.findAllByRole('listitem');
  return screen.getAllByRole('listitem');
};
const said = async () => (await steps()).map((step) => step.textContent ?? '');

test('The history of a criterion tells each change with the words before and after, the newest first', async () => {
  const room = await inRoom();
  await room.acting(corrected({ text: 'Un bus' })(room.index()));
  await room.acting(corrected({ text: 'Un train' })(room.index()));
  await room.acting(corrected({ text: 'Rien de cela' }, 2)(room.index()));
  const [latest, former, made, ...others] = await said();
  expect(latest).toContain('Un bus');
  expect(latest).toContain('Un train');
  expect(former).toContain('critère 1');
  expect(former).toContain('Un bus');
  expect(made).not.toContain('Un bus');
  expect(others).toEqual([]);
});

test('Another device is told from this one, and an undo from what it took back', async () => {
  const room = await inRoom();
  await room.acting(corrected({ text: 'Un bus' })(room.index()));
  await act(async () => void (await room.openPlatform.undo()));
  const plan = corrected({ expressions: 3 })(room.index());
  await act(async () => {
    if ('ok' in plan && plan.ok) await room.tablet.commit(plan.value);
  });
  const [elsewhere, undone, edited] = await said();
  expect(elsewhere).toContain(words('versions.elsewhere'));
  expect(elsewhere).toContain(words('versions.field.expressions'));
  expect(undone).toContain(
    words('versions.history.undone', { act: words('app.act.editCriterion', { count: 1 }) }),
  );
  expect(undone).toContain(words('versions.here'));
  expect(edited).toContain('Un bus');
});

test('Values that wait for a choice are told, those not chosen stay in the history, and reading writes nothing', async () => {
  const room = await inRoom();
  await room.atOnce(corrected({ text: 'Un bus' }), corrected({ text: 'Un train' }));
  const journal = (await room.storage.journal(platformId)).length;
  expect(screen.getByText(words('versions.history.waiting'))).toBeDefined();
  const [latest] = await said();
  // The writer of the second value never saw the first, so the first was not replaced.
  expect(latest).toContain(words('versions.history.beside'));
  expect(latest).not.toContain(words('versions.history.before'));
  expect(screen.getAllByText('Un bus').length).toBeGreaterThan(1);
  expect(screen.getByRole('link', { name: words('versions.choose.open') }).getAttribute('href')).toBe(
    `#/p/${platformId}/conflicts`,
  );
  expect(screen.getByText(words('versions.history.reach', { count: 500 }))).toBeDefined();
  expect((await room.storage.journal(platformId)).length).toBe(journal);
});

test('What was not chosen stays in the history, with the choice', async () => {
  const room = await inRoom();
  await room.atOnce(corrected({ text: 'Un bus' }), corrected({ text: 'Un train' }));
  const seen = asSeen(room.index().stored('criteria', criterionIdOf(1)) as Criterion);
  await room.acting(
    chooseValues(room.index(), 'criteria', seen, { text: { text: 'Un train', language: 'fr' } }),
  );
  const [latest] = await said();
  expect(latest).toContain(words('versions.history.left'));
  expect(latest).toContain('Un bus');
  expect(screen.queryByText(words('versions.history.waiting'))).toBeNull();
});

test('A history that cannot be read says so', async () => {
  const room = await inRoom();
  room.storage.journal = () => Promise.reject(new Error('damaged'));
  await room.acting(corrected({ text: 'Un bus' })(room.index()));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(words('versions.history.failed'))).toBeDefined();
});
