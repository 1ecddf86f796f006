import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Copies } from '#copies/copies.ts';
import type { KeptCopy } from '#copies/copy.ts';
import { create } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { contentOf } from '#domain/record/records.ts';
import { type Result, refused } from '#domain/record/result.ts';
import type { StorageProblem } from '#storage/storage.ts';
import { aCore, start } from '../../app/program.tsx';
import { aPlatform, platformId } from '../../kit/build.ts';
import { words } from '../../kit/words.ts';

const andenneId = '01900000-0000-7000-8000-00000000a0de' as PlatformId;

/** The settings of a device with two platforms, Blégny and Andenne. */
async function atSettings(drop: Copies['drop'] = async () => {}, kept: readonly KeptCopy[] = []) {
  const core = aCore({ copies: { list: async () => kept, drop } as unknown as Copies });
  await core.real.open();
  const andenne = aPlatform({ id: andenneId, platformId: andenneId, name: 'Andenne' });
  for (const platform of [aPlatform(), andenne])
    await core.real.commit({
      act: { type: 'createPlatform', count: 1 },
      changes: [create('platforms', contentOf(platform))],
    });
  await start('/settings', core);
  return core;
}

const eraseButton = (name: string) =>
  screen.queryByRole('button', { name: new RegExp(`Effacer «\\s${name}`) });
const dialogNow = () => within(screen.getByRole('alertdialog'));

async function askToErase(name: string) {
  await vi.waitFor(() => expect(eraseButton(name)).not.toBeNull());
  fireEvent.click(eraseButton(name) as HTMLElement);
}

async function confirm(name: string) {
  fireEvent.change(dialogNow().getByRole('textbox'), { target: { value: name } });
  await act(async () => {
    fireEvent.click(dialogNow().getByRole('button', { name: words('settings.eraseConfirm') }));
  });
}

const cancel = () =>
  act(async () => {
    const [button] = dialogNow().getAllByRole('button', { name: words('common.cancel') });
    fireEvent.click(button as HTMLElement);
  });

/** Erases Blégny, which the database does not answer in time, and closes the dialog. */
async function eraseUnanswered(core: Awaited<ReturnType<typeof atSettings>>) {
  await askToErase('Blégny');
  core.real.failNext({ type: 'StorageTimeout' });
  await confirm('Blégny');
  await cancel();
}

test('After the dialog is closed, the page goes on saying that the platform may still be erased', async () => {
  await eraseUnanswered(await atSettings());
  expect(screen.getByRole('alert').textContent).toContain('Blégny');
  expect(screen.getByRole('alert').textContent).toContain(words('settings.unanswered'));
});

test('What is erased late, with the dialog closed, is said and leaves the list, also when its copies could not be erased', async () => {
  const core = await atSettings(async () => {
    throw new Error('disk');
  });
  await eraseUnanswered(core);
  await act(async () => void (await core.real.erase(platformId)));
  expect(screen.getByRole('alert').textContent).toContain('Blégny');
  expect(screen.getByRole('alert').textContent).toContain(words('settings.copiesNotErased'));
  expect([eraseButton('Blégny'), eraseButton('Andenne')]).toEqual([null, expect.anything()]);
});

test('What is erased late leaves open the dialog about another platform', async () => {
  const core = await atSettings();
  await eraseUnanswered(core);
  await askToErase('Andenne');
  fireEvent.change(dialogNow().getByRole('textbox'), { target: { value: 'Ande' } });
  await act(async () => void (await core.real.erase(platformId)));
  expect(dialogNow().getByRole('textbox')).toHaveProperty('value', 'Ande');
  expect(screen.getByText(/«\sBlégny\s» est effacée/)).toBeDefined();
  await cancel();
  expect([eraseButton('Blégny'), eraseButton('Andenne')]).toEqual([null, expect.anything()]);
});

test('What could not be erased is said on the page when the dialog was closed before the answer', async () => {
  const core = await atSettings();
  let answer: (result: Result<undefined, StorageProblem>) => void = () => {};
  const answered = new Promise<Parameters<typeof answer>[0]>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(core.real, 'erase').mockReturnValueOnce(answered);
  await askToErase('Blégny');
  await confirm('Blégny');
  await cancel();
  await act(async () => answer(refused({ type: 'StorageFailed', cause: 'disk' })));
  expect(screen.getByRole('alert').textContent).toContain(words('settings.notErased'));
  expect(eraseButton('Blégny')).not.toBeNull();
});

test('A failure that was read in the dialog is not said again on the page', async () => {
  const core = await atSettings();
  await askToErase('Blégny');
  core.real.failNext({ type: 'StorageFailed', cause: 'disk' });
  await confirm('Blégny');
  expect(dialogNow().getByText(words('settings.notErased'))).toBeDefined();
  await cancel();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('Copies of a gone platform that are erased late leave open the dialog about those of another one', async () => {
  const copyOf = (name: string, id: string) => ({
    ...{ database: 'spiral', platformId: id as PlatformId, name, counter: 9, erased: 0, groups: 2 },
    ...{ criteria: 30, when: '2026-03-12T20:00:00.000Z', file: `copy.spiral.${id}.1`, sequence: 1 },
  });
  const gone = ['Huy', 'Spa'].map((name, at) => copyOf(name, `01900000-0000-7000-8000-00000000000${at}`));
  let dropped = () => {};
  const drop = () =>
    new Promise<void>((resolve) => {
      dropped = resolve;
    });
  await atSettings(drop, gone);
  const ask = async (name: string) => {
    const remove = words('settings.goneCopies.removeNamed', { name });
    fireEvent.click(await screen.findByRole('button', { name: remove }));
  };
  await ask('Huy');
  const confirmLabel = words('settings.goneCopies.eraseConfirm');
  fireEvent.click(dialogNow().getByRole('button', { name: confirmLabel }));
  await cancel();
  await ask('Spa');
  await act(async () => dropped());
  expect(screen.getByText(words('settings.goneCopies.erased', { name: 'Huy' }))).toBeDefined();
  expect(screen.getByRole('alertdialog').textContent).toContain('Spa');
});
