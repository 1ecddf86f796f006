import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editGroup } from '#domain/group/edit.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { aGroup, aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, start } from './program.tsx';

const groupId = groupIdOf(1);

async function atGroups(path = `/p/${platformId}/groups`): Promise<Core> {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))],
  });
  await start(path, core);
  await screen.findByRole('navigation', { name: words('app.places') });
  return core;
}

const openPlatformOf = (core: Core) => core.session.openPlatform('real', platformId, createOpenPlatform);

function rename(core: Core, name: string): Promise<boolean> {
  const openPlatform = openPlatformOf(core);
  const { index } = openPlatform.state.getState();
  const seen = index.record('groups', groupId);
  const plan = seen && editGroup(index, asSeen(seen), { ...aGroup(1), name });
  if (!plan?.ok) throw new Error('not planned');
  return openPlatform.act(plan.value);
}

test('Six stops lead through the work, and the one in hand is marked', async () => {
  await atGroups();
  const rail = within(screen.getByRole('navigation', { name: words('app.places') }));
  expect(rail.getAllByRole('link')).toHaveLength(6);
  expect(rail.getByRole('link', { current: 'page' }).textContent).toBe(words('app.stop.groups'));
});

test('The top line says platform and group, and the window’s title says only the page', async () => {
  await atGroups(`/p/${platformId}/write/${groupId}/WB`);
  await screen.findByRole('heading', { level: 1 });
  const where = screen.getByRole('navigation', { name: words('app.whereWeAre') });
  expect(where.textContent).toContain('Blégny');
  expect(where.textContent).toContain('Groupe 1');
  expect(document.title).toBe('Écrire · Table SPIRAL');
});

test('Saved is said only when it is', async () => {
  const core = await atGroups();
  const release = core.real.hold();
  let saved: Promise<boolean> = Promise.resolve(false);
  await act(async () => {
    saved = rename(core, 'Aînés');
  });
  expect(screen.getByText(words('app.saving'))).toBeDefined();
  await act(async () => {
    release();
    await saved;
  });
  expect(screen.queryByText(words('app.saving'))).toBeNull();
  expect(screen.getByText(/^Enregistré à /)).toBeDefined();
});

test('What could not be saved is said in red, aloud, with where the words are and a way to try again', async () => {
  const core = await atGroups();
  core.real.failNext({ type: 'StorageFull' });
  await act(async () => {
    await rename(core, 'Aînés');
  });
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain(words('app.unsaved', { count: 1 }));
  expect(alert.textContent).toContain('n’y a plus de place');
  expect(screen.queryByText(/^Enregistré/)).toBeNull();
  await act(async () => {
    fireEvent.click(within(alert).getByRole('button', { name: words('app.retry') }));
  });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/^Enregistré à /)).toBeDefined();
});

test('Undo names what it takes back, and gives way to a redo that names the same', async () => {
  const core = await atGroups();
  await act(async () => {
    await rename(core, 'Aînés');
  });
  const act1 = words('app.act.editGroup');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: `Annuler : ${act1}` }));
  });
  expect(openPlatformOf(core).state.getState().index.groups()[0]?.name).toBe('Groupe 1');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: `Rétablir : ${act1}` }));
  });
  expect(openPlatformOf(core).state.getState().index.groups()[0]?.name).toBe('Aînés');
});

test('The group in hand follows from one stop to the next', async () => {
  await atGroups(`/p/${platformId}/write/${groupId}/WB`);
  const rail = within(screen.getByRole('navigation', { name: words('app.places') }));
  const address = (stop: 'classify' | 'groups') =>
    rail.getByRole('link', { name: words(`app.stop.${stop}`) }).getAttribute('href');
  expect(address('classify')).toBe(`#/p/${platformId}/classify/${groupId}`);
  expect(address('groups')).toBe(`#/p/${platformId}/groups`);
});

test('Two places under one stop are one touch apart', async () => {
  await atGroups(`/p/${platformId}/classify`);
  const parts = within(await screen.findByRole('navigation', { name: words('app.parts') }));
  expect(parts.getByRole('link', { name: words('app.place.key') }).getAttribute('href')).toBe(
    `#/p/${platformId}/key`,
  );
});

test('The large display is one touch away, stays, and can be left the same way', async () => {
  const core = await atGroups();
  const button = screen.getByRole('button', { name: words('app.largeDisplay') });
  fireEvent.click(button);
  expect(document.documentElement.dataset['display']).toBe('large');
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(core.textStore.get('preferences')).toContain('"display":"large"');
  fireEvent.click(button);
  expect(document.documentElement.dataset['display']).toBe('default');
});

test('Coming to another page puts the focus on its title, for who does not see it change', async () => {
  await atGroups();
  await act(async () => {
    location.hash = '#/settings';
  });
  const title = await screen.findByRole('heading', { level: 1, name: words('settings.title') });
  await waitFor(() => expect(document.activeElement).toBe(title));
});
