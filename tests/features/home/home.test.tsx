import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { removePlatform } from '#domain/platform/edit.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { aCore, type Core, start } from '../../app/program.tsx';
import { aGroup, aPlatform } from '../../kit/build.ts';
import { words } from '../../kit/words.ts';

async function withBlegny(): Promise<Core> {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))],
  });
  return core;
}

async function nameOne(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: words('home.newPlatform') }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(words('home.name')), { target: { value: name } });
  await act(async () => {
    fireEvent.click(dialog.getByRole('button', { name: words('home.create') }));
  });
}

test('A new platform needs a name and nothing else, and opens once it is really saved', async () => {
  const core = await start();
  await nameOne('Commune de Trooz');
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/p\/.*\/groups$/), 15_000);
  const [summary] = await core.real.summaries();
  expect(summary?.platform.name).toBe('Commune de Trooz');
  expect(await screen.findByRole('heading', { level: 1, name: 'Commune de Trooz' })).toBeDefined();
});

test('A platform without a name is not made, and the field says why', async () => {
  const core = await start();
  await nameOne('   ');
  expect(screen.getByRole('alert').textContent).toBe(words('problems.EmptyName'));
  expect(await core.real.summaries()).toEqual([]);
});

test('When it cannot be saved, the name stays in its field and the page does not pretend', async () => {
  const core = await start();
  core.real.failNext({ type: 'StorageFull' });
  await nameOne('Commune de Trooz');
  expect(screen.getByLabelText(words('home.name'))).toHaveProperty('value', 'Commune de Trooz');
  expect(screen.getByRole('alert')).toBeDefined();
  expect(location.hash).toBe('#/');
});

test('Each platform is listed with what it holds', async () => {
  await start('/', await withBlegny());
  const link = await screen.findByRole('link', { name: 'Blégny' });
  expect(link.closest('article')?.textContent).toContain('1 groupe · aucun critère');
});

test('A platform that was put away is offered back, and comes back', async () => {
  const core = await withBlegny();
  const [status] = await core.real.summaries();
  if (status === undefined) throw new Error('no platform');
  await core.real.commit(removePlatform(status.platform));
  await start('/', core);
  expect(screen.queryByRole('link', { name: 'Blégny' })).toBeNull();
  const restore = await screen.findByRole('button', {
    name: /Rétablir «\sBlégny\s»/,
    hidden: true,
  });
  await act(async () => {
    fireEvent.click(restore);
  });
  expect(await screen.findByRole('link', { name: 'Blégny' })).toBeDefined();
});

test('The example opens with its 36 criteria in a database of its own; the real one stays empty', async () => {
  const core = await start();
  fireEvent.click(await screen.findByRole('button', { name: words('home.openExample') }));
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/example\//), 15_000);
  expect(await core.example.summaries()).toMatchObject([
    { platform: { name: 'Blégny' }, groups: 1, criteria: 36 },
  ]);
  expect(await core.real.summaries()).toEqual([]);
});

test('Opening the example again finds it as it was left', async () => {
  const core = await start();
  const open = async () => {
    fireEvent.click(await screen.findByRole('button', { name: words('home.openExample') }));
    await vi.waitFor(() => expect(location.hash).toMatch(/^#\/example\//), 15_000);
  };
  await open();
  const first = location.hash;
  await act(async () => {
    location.hash = '#/';
  });
  await open();
  expect(location.hash).toBe(first);
  expect(await core.example.summaries()).toHaveLength(1);
});

test('An example that cannot be stored says that one’s own data is not concerned', async () => {
  const core = await start();
  core.example.failNext({ type: 'StorageFull' });
  fireEvent.click(await screen.findByRole('button', { name: words('home.openExample') }));
  expect((await screen.findByRole('alert')).textContent).toBe(words('home.exampleFailed'));
});

test('A browser that has not promised to keep the data is told of before anybody types', async () => {
  await start();
  expect(await screen.findByText(words('home.atRiskTitle'))).toBeDefined();
  expect(screen.getByText(words('home.privacy'))).toBeDefined();
});

test('A platform put away from its own page leaves the list, and nothing is erased', async () => {
  const core = await withBlegny();
  await start(`/p/${aPlatform().id}/groups`, core);
  fireEvent.click(await screen.findByRole('button', { name: words('platform.editPlatform') }));
  fireEvent.click(screen.getByRole('button', { name: words('platform.removePlatform') }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: words('platform.removePlatformConfirm') }));
  });
  await vi.waitFor(() => expect(location.hash).toBe('#/'));
  expect(await screen.findByText(words('home.removed', { count: 1 }))).toBeDefined();
  expect(await core.real.summaries()).toMatchObject([{ groups: 1 }]);
});

test('The example made as new has its 36 criteria again; one’s own platforms stay as they are', async () => {
  const core = await start('/', await withBlegny());
  const before = await core.real.load(aPlatform().id);
  fireEvent.click(await screen.findByRole('button', { name: words('home.openExample') }));
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/example\//), 15_000);
  const [opened] = await core.example.summaries();
  if (opened === undefined) throw new Error('no example');
  await core.example.commit(removePlatform(opened.platform));
  await act(async () => {
    location.hash = '#/';
  });
  fireEvent.click(await screen.findByRole('button', { name: words('home.reset') }));
  await act(async () => {
    fireEvent.click(
      within(screen.getByRole('alertdialog')).getByRole('button', { name: words('home.resetConfirm') }),
    );
  });
  expect(await screen.findByText(words('home.resetDone'))).toBeDefined();
  const [anew] = await core.example.summaries();
  expect([anew?.criteria, anew?.platform.deleted]).toEqual([36, undefined]);
  expect(await core.real.load(aPlatform().id)).toEqual(before);
});

test('Practising shows what to try; looking at the synthesis ticks it, and it can be put away', async () => {
  await start();
  fireEvent.click(await screen.findByRole('button', { name: words('home.practise') }));
  const exercise = await screen.findByRole('region', { name: /^S’exercer/ });
  expect(exercise.textContent).toContain('0 sur 6');
  await act(async () => {
    location.hash = location.hash.replace('/groups', '/synthesis');
  });
  await vi.waitFor(() => expect(exercise.textContent).toContain('1 sur 6'), 15_000);
  fireEvent.click(
    within(exercise).getByRole('button', { name: words('home.rehearsal.dismiss'), hidden: true }),
  );
  expect(screen.queryByRole('region', { name: /^S’exercer/ })).toBeNull();
});

/** What the page says of the data's safety, in a browser that has this storage manager. */
async function keepingLine(manager: Partial<StorageManager> | undefined): Promise<HTMLElement> {
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: manager } }));
  await start();
  const title = await screen.findByText(words('home.atRiskTitle'));
  return title.closest('div') as HTMLElement;
}

test('A browser that cannot be asked to keep the data is not asked, and not said to refuse', async () => {
  const line = within(await keepingLine(undefined));
  expect(line.getByText(words('home.atRisk'), { exact: false })).toBeDefined();
  expect(line.queryByRole('button')).toBeNull();
});

test('A browser that can be asked to keep the data is asked, and its refusal is told', async () => {
  const refuses = { persisted: async () => false, persist: async () => false };
  const line = within(await keepingLine(refuses));
  await act(async () => fireEvent.click(line.getByRole('button', { name: words('home.askToKeep') })));
  expect(line.getByText(words('home.refused'), { exact: false })).toBeDefined();
});
