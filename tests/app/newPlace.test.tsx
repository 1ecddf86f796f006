import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherPlaces, places } from '#app/places.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import type { PlaceDeclaration, Stop } from '#session/places.ts';
import { PlusIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { aGroup, aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, start } from './program.tsx';

const name = 'trial' as Stop;
const said = { place: { trial: 'Essai' }, stop: { trial: 'Essai' }, text: { trial: 'Un essai de lieu.' } };

/** All that a feature writes to have a place: its declaration and its messages. */
async function declareTrial() {
  const { app, help } = await messagesIn('fr');
  Object.assign(app.place, said.place);
  Object.assign(app.stop, said.stop);
  Object.assign(help.text, said.text);
  const load = vi.fn(async () => () => <Page title="Une page à l’essai">{null}</Page>);
  const trial: PlaceDeclaration = { place: name, load, stop: { icon: PlusIcon }, narrows: 'group' };
  return { load, all: gatherPlaces([trial, ...places]) };
}

async function forgetTrial() {
  const { app, help } = await messagesIn('fr');
  for (const messages of [app.place, app.stop, help.text]) Reflect.deleteProperty(messages, name);
}

async function startAt(path: string) {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))],
  });
  const { load, all } = await declareTrial();
  await start(path, core, undefined, all);
  return load;
}

beforeEach(forgetTrial);
afterEach(forgetTrial);

test('A place that a feature declares is in the rail, has an address, keeps the group, and helps', async () => {
  await startAt(`/p/${platformId}/classify/${groupIdOf(1)}`);
  const rail = within(await screen.findByRole('navigation', { name: words('app.places') }));
  const link = rail.getByRole('link', { name: 'Essai' });
  expect(link.getAttribute('href')).toBe(`#/p/${platformId}/trial/${groupIdOf(1)}`);
  await act(async () => {
    location.hash = link.getAttribute('href') ?? '';
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Une page à l’essai' })).toBeDefined();
  expect(rail.getByRole('link', { current: 'page' }).textContent).toBe('Essai');
  expect(document.title).toContain('Essai');
  const help = screen.getByRole('button', { name: words('help.open', { place: 'Essai' }) });
  // The browser opens popovers and reports it; jsdom does not, so the event is dispatched here.
  const opened = Object.assign(new Event('toggle'), { newState: 'open' });
  act(() => void document.getElementById(help.getAttribute('popovertarget') ?? '')?.dispatchEvent(opened));
  expect(screen.getByText('Un essai de lieu.')).toBeDefined();
});

test('Its page is loaded before anybody goes there', async () => {
  const load = await startAt(`/p/${platformId}/groups`);
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce(), 15_000);
  expect(screen.queryByRole('heading', { name: 'Une page à l’essai' })).toBeNull();
});

test('A place that nobody declared is no page, and leads on from where one is', async () => {
  await startAt(`/p/${platformId}/nowhere`);
  expect(await screen.findByRole('heading', { level: 1, name: words('app.notFoundTitle') })).toBeDefined();
  expect(screen.getByRole('navigation', { name: words('app.places') })).toBeDefined();
});
