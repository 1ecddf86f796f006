import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import type { Opening } from '#storage/storage.ts';
import { aPlatform, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, start, textOf, watchDownloads } from './program.tsx';

const spoken = (text: string) => text.replace(/ (?=[?!;:»])|(?<=«) /g, '\u00a0');
const titled = (text: string) => screen.findByRole('heading', { level: 1, name: spoken(text) });

async function keepPlatform({ real }: Core): Promise<void> {
  await real.open();
  await real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform()))],
  });
}

test('A tablet that never had a platform is welcomed, in the language of the device', async () => {
  await start();
  expect(await titled(words('home.welcome'))).toBeDefined();
  expect(document.documentElement.lang).toBe('fr');
  expect(document.title).toBe('Table SPIRAL');
});

test('While an older window holds the data, the person is told to close it, and the program goes on alone', async () => {
  const core = aCore();
  let unblock: (opening: Opening) => void = () => undefined;
  const whenUnblocked = new Promise<Opening>((resolve) => {
    unblock = resolve;
  });
  await start('/', core, Promise.resolve({ state: 'blocked', whenUnblocked }));
  expect(await titled(words('app.blockedTitle'))).toBeDefined();
  await core.real.open();
  await act(async () => unblock({ state: 'ready' }));
  expect(await titled(words('home.welcome'))).toBeDefined();
});

test('When the older window goes and the data still cannot be opened, the person is told, with what the browser said', async () => {
  let fail: (error: Error) => void = () => undefined;
  const whenUnblocked = new Promise<Opening>((_, reject) => {
    fail = reject;
  });
  await start('/', aCore(), Promise.resolve({ state: 'blocked', whenUnblocked }));
  await act(async () => fail(new Error('disk gone')));
  expect(await titled(words('app.unavailableTitle'))).toBeDefined();
  expect(screen.getByText(/disk gone/)).toBeDefined();
});

test('The example too goes on alone once the older window is closed, even when the browser threw it away', async () => {
  const core = aCore();
  let unblock: (opening: Opening) => void = () => undefined;
  const whenUnblocked = new Promise<Opening>((resolve) => {
    unblock = resolve;
  });
  await core.example.open();
  core.example.open = () => Promise.resolve({ state: 'blocked', whenUnblocked });
  core.example.acceptEviction = () => ({ state: 'ready' });
  await start(`/example/${platformId}/groups`, core);
  expect(await titled(words('app.blockedTitle'))).toBeDefined();
  const had = { platforms: 1, criteria: 36, when: '2026-03-01T10:00:00.000Z' };
  await act(async () => unblock({ state: 'evicted', had }));
  expect(await titled(words('app.missingTitle'))).toBeDefined();
});

test('What the database has lost is told once: whoever goes on without it is not asked again by the platform', async () => {
  const core = aCore();
  await keepPlatform(core);
  const mark = { groups: 1, criteria: 36, counter: 9, seen: '', when: '2026-03-01T10:00:00.000Z' };
  const losses = [{ platformId, had: mark, has: { ...mark, criteria: 30, counter: 7 } }];
  core.real.open = () => Promise.resolve({ state: 'ready', losses });
  await start(`/p/${platformId}/groups`, core);
  expect(await titled(words('losses.title'))).toBeDefined();
  expect(screen.getByText(/6 critères enregistrés au plus tard/)).toBeDefined();
  const buttons = within(screen.getByRole('main'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
  expect(buttons[0]).toBe(words('app.rescue'));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: words('losses.goOn') }));
  });
  await screen.findByRole('navigation', { name: words('app.whereWeAre') });
  expect(screen.queryByText(words('losses.title'))).toBeNull();
});

test('Two lost platforms of one name can be told apart, also when the first is answered', async () => {
  const core = aCore();
  await core.real.open();
  const mark = { groups: 1, criteria: 36, counter: 9, seen: '', when: '2026-03-01T10:00:00.000Z' };
  const ids = [1, 2].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
  const losses = ids.map((id) => ({ platformId: id as typeof platformId, had: mark, has: undefined }));
  core.real.open = () => Promise.resolve({ state: 'ready', losses });
  await start('/', core);
  const second = `${words('losses.unnamed')} (2)`;
  expect(await screen.findByRole('region', { name: words('losses.unnamed') })).toBeDefined();
  expect(screen.getByRole('region', { name: second })).toBeDefined();
  const [first] = screen.getAllByRole('button', { name: words('losses.goOn') });
  await act(async () => {
    fireEvent.click(first as HTMLElement);
  });
  expect(
    screen.getAllByRole('region', { name: /./ }).map((each) => each.querySelector('h2')?.textContent),
  ).toEqual([second]);
});

test('Data thrown away by the browser is never shown as "no platform yet": what was there is told, and a file can be restored', async () => {
  const core = aCore();
  await core.real.open();
  const had = { platforms: 2, criteria: 36, when: '2026-03-01T10:00:00.000Z' };
  await start('/', core, Promise.resolve({ state: 'evicted', had }));
  expect(await titled(words('app.evictedTitle'))).toBeDefined();
  expect(screen.getByText(/2 plates-formes et 36 critères/)).toBeDefined();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: words('app.evictedRestore') }));
  });
  await vi.waitFor(() => expect(location.hash).toBe('#/restore'));
});

test('Who goes on without the lost data comes to the first page', async () => {
  const core = aCore();
  await core.real.open();
  const had = { platforms: 1, criteria: 0, when: '2026-03-01T10:00:00.000Z' };
  await start('/', core, Promise.resolve({ state: 'evicted', had }));
  fireEvent.click(await screen.findByRole('button', { name: words('app.evictedGoOn') }));
  expect(await titled(words('home.welcome'))).toBeDefined();
});

test('Data of a newer version is left alone, and a copy of it can be put in safety', async () => {
  const core = aCore();
  const saved = watchDownloads();
  await keepPlatform(core);
  await start('/', core, Promise.resolve({ state: 'newer', found: 30, known: 10 }));
  expect(await titled(words('app.newerTitle'))).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: words('app.rescue') }));
  expect(await screen.findByText(words('app.rescued'))).toBeDefined();
  const copy = JSON.parse(await textOf(saved[0]));
  expect(copy).toMatchObject({ format: 'spiral-rescue', version: 30, tables: { criteria: [] } });
});

const had = { platforms: 1, criteria: 36, when: '2026-03-01T10:00:00.000Z' };
const stopped: readonly Opening[] = [
  { state: 'evicted', had },
  { state: 'unavailable', cause: 'InvalidStateError' },
];

test.each(stopped)('What could not be saved is rescued too when the database is $state', async (opening) => {
  const core = aCore();
  await core.real.open();
  core.textStore.set('outbox:real:1', 'Un toit');
  const saved = watchDownloads();
  await start('/', core, Promise.resolve(opening));
  fireEvent.click(screen.getByRole('button', { name: words('app.rescue') }));
  expect(await screen.findByText(words('app.rescued'))).toBeDefined();
  expect(JSON.parse(await textOf(saved[0])).outside).toEqual({ 'outbox:real:1': 'Un toit' });
});

test('Where nothing is left, no copy is called made', async () => {
  const core = aCore();
  await core.real.open();
  const saved = watchDownloads();
  await start('/', core, Promise.resolve({ state: 'evicted', had }));
  fireEvent.click(screen.getByRole('button', { name: words('app.rescue') }));
  expect(await screen.findByText(spoken(words('app.rescueNothing')))).toBeDefined();
  expect(saved).toEqual([]);
});

test('A platform that cannot be read can be copied as it is', async () => {
  const core = aCore();
  await keepPlatform(core);
  core.real.load = () => Promise.reject(new Error('damaged'));
  const saved = watchDownloads();
  await start(`/p/${platformId}/groups`, core);
  expect(await titled(words('app.failedTitle'))).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: words('app.rescue') }));
  expect(await screen.findByText(words('app.rescued'))).toBeDefined();
  expect(await textOf(saved[0])).toContain('Blégny');
});

test('A copy that could not be made is not called made', async () => {
  const core = aCore();
  core.real.salvage = () => Promise.reject(new Error('damaged'));
  await start('/', core, Promise.resolve({ state: 'newer', found: 30, known: 10 }));
  fireEvent.click(await screen.findByRole('button', { name: words('app.rescue') }));
  expect((await screen.findByRole('alert')).textContent).toBe(spoken(words('app.rescueFailed')));
});

test('A browser that can keep nothing is named before anybody types, with what it said', async () => {
  await start('/', aCore(), Promise.resolve({ state: 'unavailable', cause: 'InvalidStateError' }));
  expect(await titled(words('app.unavailableTitle'))).toBeDefined();
  expect(screen.getByText(/InvalidStateError/)).toBeDefined();
});

test('An address that leads nowhere says so and leads home', async () => {
  await start('/p/not-an-id/write');
  expect(await titled(words('app.notFoundTitle'))).toBeDefined();
  fireEvent.click(screen.getByRole('link', { name: spoken(words('app.toHome')) }));
  expect(await titled(words('home.welcome'))).toBeDefined();
});

test('A platform that is not on this device is not an empty platform', async () => {
  await start('/p/01900000-0000-7000-8000-cccccccccccc/groups');
  expect(await titled(words('app.missingTitle'))).toBeDefined();
});
