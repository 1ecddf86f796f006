import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { beginSilence } from '#domain/meeting/silence.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { softSound } from '#effects/softSound.ts';
import { createSession } from '#session/session.ts';
import { aCriterion, aGroup, aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { giveVoices } from '../kit/voices.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, start } from './program.tsx';

const hashPin = async (pin: string, salt: string) => `${salt}${pin}`;
const writing = `/p/${platformId}/write/${groupIdOf(1)}/WB`;

async function atWork(core: Core = aCore({ hashPin })): Promise<Core> {
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [
      create('platforms', contentOf(aPlatform())),
      create('groups', contentOf(aGroup(1))),
      create('criteria', contentOf(aCriterion(1, { text: 'marcher' }))),
    ],
  });
  await start(writing, core);
  await screen.findByText('marcher');
  return core;
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const hide = () => press(words('app.lock.hide'));

/** Everything that can be seen or read aloud. */
const seen = () => {
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.closest('[style*="display: none"]') === null,
  );
  return shown
    .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3))
    .map(({ textContent }) => textContent)
    .join(' ');
};

test('One touch hides every word and name, and neither Back nor another address shows them', async () => {
  await atWork();
  expect(seen()).toContain('marcher');
  await hide();
  for (const hash of [`#${writing}`, '#/', `#/p/${platformId}/criteria`, '#/settings']) {
    await act(async () => {
      location.hash = hash;
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('app.lock.hidden'));
    for (const word of ['marcher', 'Blégny', 'Groupe 1']) expect(seen()).not.toContain(word);
    expect(document.title).toBe('Table SPIRAL');
  }
});

test('Words that wait in a field or in an open dialog are still there when the screen is shown again', async () => {
  const core = await atWork();
  const composer = () => document.querySelector<HTMLTextAreaElement>('#composer');
  await act(async () => {
    fireEvent.change(composer() as HTMLTextAreaElement, { target: { value: 'en train d’écrire' } });
  });
  await press(words('capture.correctNamed', { text: 'marcher' }));
  const field = () => screen.getByRole('dialog').querySelector('textarea');
  await act(async () => {
    fireEvent.change(field() as HTMLTextAreaElement, { target: { value: 'marcher loin' } });
  });
  act(() => core.session.screenLock.hide());
  expect(screen.queryByRole('dialog')).toBeNull();
  await press(words('app.lock.show'));
  expect(field()?.value).toBe('marcher loin');
  expect(composer()?.value).toBe('en train d’écrire');
});

test('After a reload hidden words are not even on the page', async () => {
  const core = aCore({ hashPin });
  core.session.screenLock.hide();
  const again = { ...core, session: createSession(core.effects, ['fr']) };
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))],
  });
  await start(`/p/${platformId}/groups`, again);
  expect(document.body.textContent).not.toContain('Groupe 1');
  await press(words('app.lock.show'));
  expect(await screen.findByText('Groupe 1')).toBeDefined();
});

test('Another window that hides the words hides them here too', async () => {
  const core = await atWork();
  createSession(core.effects, ['fr']).screenLock.hide();
  await act(async () => {
    dispatchEvent(new Event('storage'));
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('app.lock.hidden'));
});

test('A code that was chosen in the settings is asked, and a wrong one makes one wait', async () => {
  const core = await atWork();
  await act(async () => {
    location.hash = '#/settings';
  });
  await screen.findByRole('heading', { level: 1, name: words('settings.title') });
  const fill = (label: string, pin: string) =>
    act(async () => {
      fireEvent.change(screen.getByLabelText(label), { target: { value: pin } });
    });
  await fill(words('settings.lock.pin'), '2468');
  await fill(words('settings.lock.again'), '2469');
  await press(words('settings.lock.choose'));
  expect(screen.getByText(words('settings.lock.different'))).toBeDefined();
  await fill(words('settings.lock.again'), '2468');
  await press(words('settings.lock.choose'));
  expect(await screen.findByText(words('settings.lock.chosen'))).toBeDefined();
  await hide();
  await fill(words('app.lock.pin'), '1111');
  await press(words('app.lock.show'));
  expect(await screen.findByText(words('app.lock.wrong'))).toBeDefined();
  expect(screen.getByText(words('app.lock.wait', { seconds: 2 }))).toBeDefined();
  core.effects.clock.advance(2_000);
  await fill(words('app.lock.pin'), '2468');
  await press(words('app.lock.show'));
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('settings.title')),
  );
});

test('Where the browser computes no code, the settings say so instead of asking for one', async () => {
  await start('/settings', aCore());
  expect(await screen.findByText(words('settings.lock.impossible'))).toBeDefined();
  expect(screen.queryByLabelText(words('settings.lock.pin'))).toBeNull();
});

test('Words that are being read aloud fall silent when they are hidden, and nothing is read until they are shown', async () => {
  const { said, cancel } = giveVoices({ lang: 'fr-BE', localService: true });
  await atWork();
  await act(async () => {
    location.hash = `#/p/${platformId}/readback`;
  });
  await screen.findByRole('button', { name: words('readBack.readAloud') });
  await press(words('readBack.readAloud'));
  expect(said.map(({ text }) => text)).toEqual(['marcher']);
  cancel.mockClear();
  await hide();
  expect(cancel).toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: words('readBack.readAloud') })).toBeNull();
  await press(words('app.lock.show'));
  expect(await screen.findByRole('button', { name: words('readBack.readAloud') })).toBeDefined();
  expect(said).toHaveLength(1);
  vi.unstubAllGlobals();
});

/** A silence with a sound ended while the words were hidden; they are shown again so many milliseconds after its end. */
async function endWhileHidden(lateMs: number) {
  const play = vi.spyOn(softSound, 'play').mockReturnValue();
  const core = await atWork();
  const kept = {
    groupId: groupIdOf(1),
    question: 'WB',
    silence: beginSilence(10, core.effects.clock.now()),
  } as const;
  await act(async () => core.session.silences.setState({ sound: true, kept }));
  await screen.findByRole('link', { name: /^Silence/ });
  await hide();
  core.effects.clock.advance(10 * 60_000 + lateMs);
  // The time of a silence is looked at every second.
  await act(() => new Promise((go) => setTimeout(go, 2_100)));
  expect(play).not.toHaveBeenCalled();
  await press(words('app.lock.show'));
  const line = await screen.findByRole('link', { name: /^Silence/ });
  await vi.waitFor(() => expect(line.textContent).toContain(words('meeting.left', { minutes: 0 })), 5_000);
  return play;
}

test('The end of a silence makes no sound while the words are hidden; shown again within seconds, it is rung', async () => {
  const play = await endWhileHidden(3_000);
  await vi.waitFor(() => expect(play).toHaveBeenCalledTimes(1));
  play.mockRestore();
});

test('Shown again a minute after the end, the screen says that the time is over and does not ring as if it were now', async () => {
  const play = await endWhileHidden(60_000);
  await act(() => new Promise((go) => setTimeout(go, 1_100)));
  expect(play).not.toHaveBeenCalled();
  play.mockRestore();
});
