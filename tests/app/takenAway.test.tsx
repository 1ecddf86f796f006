import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { removeGroup } from '#domain/group/edit.ts';
import { removePlatform } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { aCriterion, aGroup, aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { createMemoryStorage } from '../kit/memoryStorage.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, start, startWith } from './program.tsx';

const typed = 'le bruit des camions la nuit';

/** Two windows; in this one, somebody corrects a criterion. */
async function correcting() {
  const core = aCore();
  await core.real.open();
  const changes = [
    create('platforms', contentOf(aPlatform())),
    create('groups', contentOf(aGroup(1))),
    create('criteria', contentOf(aCriterion(1))),
  ];
  await core.real.commit({ act: { type: 'import', count: 1 }, changes });
  await start(`/p/${platformId}/write/${groupIdOf(1)}/WB`, core);
  fireEvent.click(
    await screen.findByRole('button', { name: words('capture.correctNamed', { text: 'critère 1' }) }),
  );
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByLabelText(words('capture.composer')) as HTMLTextAreaElement;
  fireEvent.change(field, { target: { value: typed } });
  return { core, dialog, field };
}

/** Does something in another window of the device. */
async function elsewhere({ real }: Core, act_: (there: typeof real) => Promise<unknown>): Promise<void> {
  const there = createMemoryStorage({ disk: real.disk, writer: 'memory.2' });
  await there.open();
  await act(async () => void (await act_(there)));
}

const withdraw = async (there: ReturnType<typeof createMemoryStorage>) => {
  const [platform] = (await there.load(platformId)).records.platforms;
  await there.commit(removePlatform(platform as Platform));
};

test('A platform withdrawn in another window leaves the words in an open dialog, and can be brought back to save them', async () => {
  const { core, dialog, field } = await correcting();
  await elsewhere(core, withdraw);
  const said = await within(dialog).findByRole('alert');
  expect(said.textContent).toContain(words('app.withdrawnElsewhere'));
  expect(field.value).toBe(typed);
  await act(async () => {
    fireEvent.click(within(said).getByRole('button', { name: words('app.bringPlatformBack') }));
  });
  expect(within(dialog).queryByRole('alert')).toBeNull();
  await act(async () => {
    fireEvent.click(within(dialog).getByRole('button', { name: words('capture.saveCorrection') }));
  });
  const { records } = await core.real.load(platformId);
  expect(records.platforms.map(({ deleted }) => deleted)).toEqual([undefined]);
  expect(records.criteria.map(({ text }) => text)).toEqual([typed]);
});

test('A platform erased in another window leaves the words in an open dialog, to be copied', async () => {
  const { core, dialog, field } = await correcting();
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await elsewhere(core, (there) => there.erase(platformId));
  const said = await within(dialog).findByRole('alert');
  expect(said.textContent).toContain(words('app.erasedElsewhere'));
  expect(field.value).toBe(typed);
  await act(async () => {
    fireEvent.click(within(said).getByRole('button', { name: words('app.copyWritten') }));
  });
  expect(copied.join()).toContain(typed);
  expect(within(said).getByText(words('app.copiedWritten'))).toBeDefined();
});

test('Where nobody writes, a platform withdrawn in another window is not here any more', async () => {
  const { core, dialog } = await correcting();
  fireEvent.click(within(dialog).getByRole('button', { name: words('common.close') }));
  await elsewhere(core, withdraw);
  expect(await screen.findByText(words('app.missingTitle'))).toBeDefined();
});

test('A group’s form begun before another window withdrew the group is there again when the page is opened anew', async () => {
  const changes = [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))];
  const path = `/p/${platformId}/groups/${groupIdOf(1)}`;
  const core = await startWith(changes, path);
  const name = () => screen.findByLabelText<HTMLInputElement>(words('platform.groupName'));
  fireEvent.change(await name(), { target: { value: 'Les aînés' } });
  const { index } = core.session.openPlatform('real', platformId, createOpenPlatform).state.getState();
  const removed = removeGroup(index, groupIdOf(1));
  await elsewhere(core, async (there) => removed.ok && there.commit(removed.value));
  cleanup();
  await start(path, core);
  expect((await name()).value).toBe('Les aînés');
});
