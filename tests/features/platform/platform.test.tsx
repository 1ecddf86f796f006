import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlatformPage } from '#features/platform/PlatformPage.tsx';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { aCriterion, aGroup, groupIdOf } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();

const indexOf = (openPlatform: OpenPlatform) => openPlatform.state.getState().index;
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const groupPage = { groupId: groupIdOf(1) };

test('A platform without groups says how to add the first one, and a name is enough', async () => {
  const { openPlatform } = await enter(<PlatformPage />, 'groups', { groups: [] });
  expect(screen.getByText(words('platform.noGroupTitle'))).toBeDefined();
  await press(words('platform.addGroup'));
  write(words('platform.groupName'), 'Jeunes mamans');
  await press(words('platform.createGroup'));
  expect(indexOf(openPlatform).groups()).toMatchObject([
    { name: 'Jeunes mamans', sizeBand: 'unknown', cycle: 2 },
  ]);
  expect(screen.getByRole('heading', { level: 2, name: 'Jeunes mamans' })).toBeDefined();
});

test('A group without a name is not added, and the dialog stays with the reason', async () => {
  const { openPlatform } = await enter(<PlatformPage />, 'groups', { groups: [] });
  await press(words('platform.addGroup'));
  await press(words('platform.createGroup'));
  expect(screen.getByRole('alert').textContent).toBe(words('problems.EmptyName'));
  expect(indexOf(openPlatform).groups()).toEqual([]);
});

test('A group shows how many criteria it kept for each question, and leads to writing', async () => {
  await enter(<PlatformPage />, 'groups', {
    criteria: [
      aCriterion(1, { question: 'WB' }),
      aCriterion(2, { question: 'WB' }),
      aCriterion(3, { question: 'ACT' }),
    ],
  });
  const counts = within(screen.getByRole('list', { name: words('platform.counts') }));
  expect(counts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `2${words('common.question.WB')}`,
    `0${words('common.question.IB')}`,
    `1${words('common.question.ACT')}`,
  ]);
  const link = screen.getByRole('link', { name: words('platform.writeNamed', { name: 'Groupe 1' }) });
  expect(link.getAttribute('href')).toMatch(/\/write\/.*\/WB$/);
});

test('Everything about a group can be filled in later, down to its own wording of the questions', async () => {
  const { openPlatform } = await enter(<PlatformPage />, 'groups', {}, groupPage);
  const save = screen.getByRole('button', { name: words('platform.saveGroup') });
  expect(save).toHaveProperty('disabled', true);
  write(words('platform.meetingDate'), '2018-10-19');
  write(words('platform.place'), 'Maison de village');
  write(words('platform.facilitators'), 'A.D.');
  write(words('platform.sizeBand'), '8to12');
  write(words('platform.cycle'), '1');
  write(words('common.question.IB'), 'Qu’est-ce qui pèse ?');
  await press(words('platform.saveGroup'));
  expect(indexOf(openPlatform).groups()).toMatchObject([
    {
      meetingDate: '2018-10-19',
      place: 'Maison de village',
      facilitators: 'A.D.',
      sizeBand: '8to12',
      cycle: 1,
      wording: { IB: 'Qu’est-ce qui pèse ?' },
    },
  ]);
  expect(save).toHaveProperty('disabled', true);
});

test('A date can be taken out of a group again', async () => {
  const { openPlatform } = await enter(
    <PlatformPage />,
    'groups',
    { groups: [aGroup(1, { meetingDate: '2018-10-19' })] },
    groupPage,
  );
  write(words('platform.meetingDate'), '');
  await press(words('platform.saveGroup'));
  expect(indexOf(openPlatform).groups()[0]).not.toHaveProperty('meetingDate');
});

test('Taking a group away says what goes with it, and one undo brings all of it back', async () => {
  const { openPlatform } = await enter(
    <PlatformPage />,
    'groups',
    { criteria: [aCriterion(1), aCriterion(2)] },
    groupPage,
  );
  await press(words('platform.removeGroup'));
  expect(screen.getByRole('alertdialog').textContent).toContain('Ses 2 critères');
  await press(words('platform.removeGroupConfirm'));
  expect(indexOf(openPlatform).groups()).toEqual([]);
  expect(screen.getByText(words('platform.noGroupTitle'))).toBeDefined();
  await act(() => openPlatform.undo());
  expect(indexOf(openPlatform).criteria()).toHaveLength(2);
});

test('A group that another tab took away is not an empty form', async () => {
  await enter(<PlatformPage />, 'groups', { groups: [] }, groupPage);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('platform.groupMissingTitle'));
});

test('A platform’s fields are kept as written', async () => {
  const { openPlatform } = await enter(<PlatformPage />, 'groups');
  await press(words('platform.editPlatform'));
  write(words('platform.territory'), 'Province de Liège');
  write(words('platform.country'), 'BE');
  write(words('platform.retentionDate'), '2031-12-31');
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(words('platform.kinds.citizens')) }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'néerlandais' }));
  await press(words('platform.savePlatform'));
  expect(indexOf(openPlatform).platform).toMatchObject({
    territory: 'Province de Liège',
    country: 'BE',
    retentionDate: '2031-12-31',
    kind: 'citizens',
    languages: ['fr', 'nl'],
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Before a platform is put away, a backup is offered, and nothing happens without an answer', async () => {
  const { openPlatform } = await enter(<PlatformPage />, 'groups');
  await press(words('platform.editPlatform'));
  await press(words('platform.removePlatform'));
  const dialog = within(screen.getByRole('alertdialog'));
  expect(dialog.getByRole('link', { name: words('platform.exportFirst') }).getAttribute('href')).toMatch(
    /\/files$/,
  );
  expect(indexOf(openPlatform).platform).toBeDefined();
});
