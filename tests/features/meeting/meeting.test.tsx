import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { removeGroup } from '#domain/group/edit.ts';
import { beginSilence } from '#domain/meeting/silence.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import type { Awake } from '#effects/awake.ts';
import { softSound } from '#effects/softSound.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { aCore, type Core, start } from '../../app/program.tsx';
import { aCriterion, aGroup, aPlatform, groupIdOf, platformId } from '../../kit/build.ts';
import { words } from '../../kit/words.ts';

async function atMeeting(group = aGroup(1), platform = aPlatform(), awake?: Awake): Promise<Core> {
  const core = aCore(awake && { awake });
  await core.real.open();
  await core.real.commit({
    act: { type: 'import', count: 1 },
    changes: [
      create('platforms', contentOf(platform)),
      create('groups', contentOf(group)),
      create('criteria', contentOf(aCriterion(1, { text: 'marcher' }))),
    ],
  });
  await start(`/p/${platformId}/meeting/${groupIdOf(1)}`, core);
  await screen.findByRole('list', { name: words('meeting.steps') });
  return core;
}

const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

test('The thread shows what is written to each question, and leads to each in its order', async () => {
  await atMeeting();
  const links = screen.getAllByRole('link', { name: /^Écrire\s: / });
  expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual(['WB', 'IB', 'ACT']);
  expect(links[0]?.textContent).toContain('1 critère');
  expect(links[1]?.textContent).toContain('aucun critère');
});

test('A silence that was begun goes on over other pages, says half and end, and blocks nothing', async () => {
  const core = await atMeeting();
  await press(words('meeting.start'));
  expect(screen.getByText(words('meeting.left', { minutes: 10 }))).toBeDefined();
  await act(async () => {
    location.hash = `#/p/${platformId}/synthesis`;
  });
  const line = await screen.findByRole('link', { name: /^Silence/ });
  expect(line.textContent).toContain(words('meeting.left', { minutes: 10 }));
  core.effects.clock.advance(6 * 60_000);
  await vi.waitFor(() => expect(screen.getByText(words('meeting.atHalf'))).toBeDefined(), 5_000);
  core.effects.clock.advance(6 * 60_000);
  await vi.waitFor(() => expect(line.textContent).toContain(words('meeting.left', { minutes: 0 })), 5_000);
  // The announcement follows shortly after the render.
  const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(told()).toContain(words('meeting.atEnd')), 5_000);
  await act(async () => {
    fireEvent.click(line);
  });
  expect(await screen.findByRole('button', { name: words('meeting.addMinute') })).toBeDefined();
});

/** On the synthesis page, twelve minutes after a silence of ten was begun. */
async function afterSilence(): Promise<Core> {
  const core = await atMeeting();
  await press(words('meeting.start'));
  await act(async () => {
    location.hash = `#/p/${platformId}/synthesis`;
  });
  await screen.findByRole('link', { name: /^Silence/ });
  core.effects.clock.advance(12 * 60_000);
  await vi.waitFor(() => expect(silentLine()?.textContent).toContain(words('meeting.atEnd')), 5_000);
  return core;
}

const silentLine = () => screen.queryByRole('link', { name: /^Silence/ });

test('The line about a silence that is over can be put away on any page', async () => {
  await afterSilence();
  await press(words('meeting.putAway'));
  expect(silentLine()).toBeNull();
});

test('The line about a silence that is over goes when the group goes on to another page', async () => {
  await afterSilence();
  await act(async () => {
    location.hash = `#/p/${platformId}/charts`;
  });
  await vi.waitFor(() => expect(silentLine()).toBeNull());
});

test('The line about a silence that is over goes when the group writes something', async () => {
  const core = await afterSilence();
  const openPlatform = core.session.openPlatform('real', platformId, createOpenPlatform);
  const { index } = openPlatform.state.getState();
  const plan = addCriteria(index, core.effects.ids, [
    { groupId: groupIdOf(1), question: 'WB', text: 'lire' },
  ]);
  if (!plan.ok) throw new Error('refused');
  await act(async () => void (await openPlatform.act(plan.value)));
  expect(silentLine()).toBeNull();
});

test('The screen is kept on while a silence runs, on every page, and no longer', async () => {
  let held = 0;
  const hold = () => {
    held += 1;
    return () => {
      held -= 1;
    };
  };
  const core = await atMeeting(aGroup(1), aPlatform(), { hold });
  expect(held).toBe(0);
  await press(words('meeting.start'));
  expect(held).toBe(1);
  await act(async () => {
    location.hash = '#/settings';
  });
  expect(held).toBe(1);
  core.effects.clock.advance(12 * 60_000);
  await vi.waitFor(() => expect(held).toBe(0), 5_000);
});

test('A silence stops when it is paused, and goes away when a person stops it', async () => {
  const core = await atMeeting();
  await press(words('meeting.start'));
  await press(words('meeting.pause'));
  core.effects.clock.advance(30 * 60_000);
  await press(words('meeting.resume'));
  expect(screen.getByText(words('meeting.left', { minutes: 10 }))).toBeDefined();
  await press(words('meeting.stop'));
  expect(screen.getByRole('button', { name: words('meeting.start') })).toBeDefined();
});

test('No sound is made unless somebody asked for one', async () => {
  await atMeeting();
  const sound = screen.getByRole<HTMLInputElement>('switch', { name: words('meeting.sound') });
  expect(sound.checked).toBe(false);
});

test('The question is shown to the room in the group’s own wording', async () => {
  await atMeeting(aGroup(1, { wording: { IB: 'Qu’est-ce qui vous pèse ici ?' } }));
  await press(words('meeting.showQuestion'));
  const room = screen.getByRole('dialog', { name: words('meeting.room') });
  // Well-being has criteria already, so the view for the room begins with the next question.
  expect(within(room).getByText(/qui vous pèse ici \?$/)).toBeDefined();
  fireEvent.keyDown(room, { key: 'ArrowLeft' });
  expect(within(room).getByText(/être pour vous/)).toBeDefined();
});

test('The welcome sheet speaks the group’s language and says who keeps the words, and until when', async () => {
  await atMeeting(aGroup(1, { language: 'nl' }), aPlatform({ retentionDate: '2027-06-30' }));
  await press(words('meeting.welcomeSheet'));
  const sheet = await screen.findByRole('article', { name: words('meeting.sheet.preview') });
  expect(sheet.lang).toBe('nl');
  expect(sheet.textContent).toContain('Wat is SPIRAL?');
  expect(sheet.textContent).toContain('Blégny bewaart ze tot 30 juni 2027');
});

test('A group whose language we do not speak has its sheet in the language of the screen', async () => {
  await atMeeting(aGroup(1, { language: 'ar' }));
  await press(words('meeting.welcomeSheet'));
  const sheet = await screen.findByRole('article', { name: words('meeting.sheet.preview') });
  expect(sheet.lang).toBe('fr');
  expect(sheet.textContent).toContain(words('meeting.sheet.recordedText'));
});

test('At the end of the day the tablet is put down without words, Back shows none, and nothing is removed', async () => {
  const core = await atMeeting();
  expect(screen.getByText(words('pieces.backup.neverHandedOver'))).toBeDefined();
  expect(screen.getByText(words('meeting.unclassified', { count: 1 }))).toBeDefined();
  await press(words('meeting.putDown'));
  await vi.waitFor(() => expect(location.hash).toBe('#/'));
  expect(await screen.findByRole('heading', { name: words('app.lock.hidden') })).toBeDefined();
  await act(async () => {
    location.hash = `#/p/${platformId}/write/${groupIdOf(1)}/WB`;
  });
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  await press(words('app.lock.show'));
  expect(await screen.findByText('marcher')).toBeDefined();
  expect(await core.real.summaries()).toMatchObject([{ groups: 1, criteria: 1 }]);
});

test('A platform without a group says what a meeting needs first', async () => {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform()))],
  });
  await start(`/p/${platformId}/meeting`, core);
  const link = await screen.findByRole('link', { name: words('pieces.createGroup') });
  expect(link.getAttribute('href')).toBe(`#/p/${platformId}/groups`);
});

test('On a page that was loaded anew, the first touch allows the sound that was asked for', async () => {
  const prepare = vi.spyOn(softSound, 'prepare').mockReturnValue();
  const core = await atMeeting();
  const silence = beginSilence(10, core.effects.clock.now());
  await act(async () => {
    core.session.silences.setState({
      sound: true,
      kept: { groupId: groupIdOf(1), question: 'WB', silence },
    });
  });
  expect(prepare).not.toHaveBeenCalled();
  await vi.waitFor(() => {
    fireEvent.pointerDown(document.body);
    expect(prepare).toHaveBeenCalled();
  }, 5_000);
  fireEvent.pointerDown(document.body);
  expect(prepare).toHaveBeenCalledTimes(1);
  prepare.mockRestore();
});

test('The silence of a group that was taken away is told no more', async () => {
  const core = await atMeeting();
  await press(words('meeting.start'));
  await act(async () => {
    location.hash = `#/p/${platformId}/synthesis`;
  });
  await screen.findByRole('link', { name: /^Silence/ });
  const openPlatform = core.session.openPlatform('real', platformId, createOpenPlatform);
  await act(async () => {
    const plan = removeGroup(openPlatform.state.getState().index, groupIdOf(1));
    if (plan.ok) await openPlatform.act(plan.value);
  });
  expect(screen.queryByRole('link', { name: /^Silence/ })).toBeNull();
});
