import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GroupsPage } from '#features/platform/GroupsPage.tsx';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

openDialogs();

// The clock of these tests stands on 14 March 2026.
const until = (retentionDate: string) => enter(<GroupsPage />, 'groups', { platform: { retentionDate } });

test('A platform says until when its words are kept, and how many days are left', async () => {
  await until('2026-03-24');
  expect(screen.getByText(/24 mars 2026.*encore 10 jours/)).toBeDefined();
});

test('On the last day it says so, and asks nothing yet', async () => {
  await until('2026-03-14');
  expect(screen.getByText(/c’est le dernier jour/)).toBeDefined();
  expect(screen.queryByText(words('platform.retentionQuestion'))).toBeNull();
});

test('Once the date has passed a person is asked, and nothing is erased by itself', async () => {
  const { storage } = await until('2026-03-13');
  expect(screen.getByText(words('platform.retentionQuestion'))).toBeDefined();
  expect(screen.getByRole('link', { name: words('platform.retentionErase') }).getAttribute('href')).toBe(
    '#/settings',
  );
  fireEvent.click(screen.getByRole('button', { name: words('platform.retentionLater') }));
  expect(screen.getByText(words('platform.retentionPutOff'))).toBeDefined();
  expect(await storage.summaries()).toHaveLength(1);
});

test('Another date can be chosen from the question', async () => {
  await until('2026-03-13');
  fireEvent.click(screen.getByRole('button', { name: words('platform.retentionChange') }));
  expect(await screen.findByLabelText(words('platform.retentionDate'))).toBeDefined();
});
