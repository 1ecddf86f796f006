import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Copies } from '#copies/copies.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { readBackups, recordHandedOver } from '#session/backups.ts';
import { aCore, type Core, start } from '../../app/program.tsx';
import { aPlatform, platformId } from '../../kit/build.ts';
import { catchDownloads } from '../../kit/downloads.ts';
import { englishWords, words } from '../../kit/words.ts';

async function atSettings(before: (core: Core) => void = () => undefined, copies?: Copies): Promise<Core> {
  const core = aCore(copies === undefined ? {} : { copies });
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform()))],
  });
  before(core);
  await start('/settings', core);
  return core;
}

const choose = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('radio', { name }));
  });
const root = document.documentElement;

test('Another language speaks at once, and the document says which', async () => {
  await atSettings();
  await choose('English');
  expect(
    await screen.findByRole('heading', { level: 1, name: englishWords('settings.title') }),
  ).toBeDefined();
  expect(root.lang).toBe('en');
});

test('Light or dark, and the size of letters, take effect at once and are kept', async () => {
  const core = await atSettings();
  await choose(words('settings.themes.dark'));
  await choose('200 %');
  expect(root.dataset).toMatchObject({ theme: 'dark', text: '200' });
  expect(JSON.parse(core.textStore.get('preferences') ?? '')).toMatchObject({ theme: 'dark', textSize: 200 });
  await choose(words('settings.themes.system'));
  expect(root.dataset['theme']).toBeUndefined();
});

test('The large display can be switched on here too', async () => {
  await atSettings();
  fireEvent.click(screen.getByRole('switch', { name: words('settings.largeDisplay') }));
  expect(root.dataset['display']).toBe('large');
});

test('The browser checks and completes no words until somebody switches it on', async () => {
  const core = await atSettings();
  await act(async () => {
    location.hash = `#/p/${platformId}/groups`;
  });
  const aids = () => {
    const field = screen.getByRole('textbox', { name: words('platform.groupName') });
    return ['spellcheck', 'autocorrect', 'writingsuggestions'].map((name) => field.getAttribute(name));
  };
  fireEvent.click(await screen.findByRole('button', { name: words('platform.addGroup') }));
  expect(aids()).toEqual(['false', 'off', 'false']);
  act(() => core.session.preferences.setState({ spelling: true }));
  expect(aids()).toEqual(['true', 'on', 'true']);
});

test('What is kept is told truthfully, the last backup included', async () => {
  await atSettings();
  const row = await screen.findByText(words('pieces.backup.neverHandedOver'));
  expect(row.parentElement?.textContent).toContain('aucun groupe · aucun critère');
});

test('A backup that was handed over is dated, and nobody says that it was read back', async () => {
  await atSettings(({ textStore, effects }) =>
    recordHandedOver({ textStore, clock: effects.clock, platformId, seen: {} }),
  );
  expect(await screen.findByText(/Sauvegarde remise au navigateur\s: 14 mars 2026/)).toBeDefined();
  expect(screen.getByText(words('pieces.backup.neverReadBack'))).toBeDefined();
});

const handed = catchDownloads();

async function askToErase(): Promise<ReturnType<typeof within>> {
  fireEvent.click(await screen.findByRole('button', { name: /Effacer «\sBlégny\s» pour toujours/ }));
  return within(screen.getByRole('alertdialog'));
}

const confirm = async (dialog: ReturnType<typeof within>, name: string) => {
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: name } });
  await act(async () => {
    fireEvent.click(dialog.getByRole('button', { name: words('settings.eraseConfirm') }));
  });
};

test('Erasing for good asks for the name, warns that there is no backup, and then leaves nothing', async () => {
  const core = await atSettings(({ textStore }) => textStore.set(`draft:real:${platformId}:WB`, 'intime'));
  const dialog = await askToErase();
  expect(dialog.getByText(words('pieces.backup.neverHandedOver'))).toBeDefined();
  await confirm(dialog, 'Bleg');
  expect(await core.real.summaries()).toHaveLength(1);
  await confirm(dialog, 'Blégny');
  expect(await core.real.summaries()).toEqual([]);
  expect(core.textStore.names().some((name) => name.includes(platformId))).toBe(false);
  expect(screen.getByText(/«\sBlégny\s» est effacée/)).toBeDefined();
});

test('Erasing for good reaches the second copies, and says so when it could not', async () => {
  const dropped: string[] = [];
  let isRefused = true;
  const drop = async (id: string) => {
    if (isRefused) throw new Error('disk');
    dropped.push(id);
  };
  const copies = { list: async () => [], drop } as unknown as Copies;
  await atSettings(undefined, copies);
  const dialog = await askToErase();
  await confirm(dialog, 'Blégny');
  expect(await dialog.findByText(words('settings.copiesNotErased'))).toBeDefined();
  isRefused = false;
  await confirm(dialog, 'Blégny');
  expect(dropped).toEqual([platformId]);
  expect(screen.getByText(/«\sBlégny\s» est effacée/)).toBeDefined();
});

test('An erasure that failed says that nothing changed', async () => {
  const core = await atSettings();
  const dialog = await askToErase();
  core.real.failNext({ type: 'StorageFailed', cause: 'disk' });
  await confirm(dialog, 'Blégny');
  expect(dialog.getByText(words('settings.notErased'))).toBeDefined();
  expect(await core.real.summaries()).toHaveLength(1);
});

test('An erasure that is not answered is not said to have changed nothing; done later, it takes the copies and the typed words too', async () => {
  const dropped: string[] = [];
  const drop = async (id: string) => void dropped.push(id);
  const copies = { list: async () => [], drop } as unknown as Copies;
  const draft = `draft:real:${platformId}:g/WB~w1`;
  const core = await atSettings(({ textStore }) => textStore.set(draft, 'un texte en cours'), copies);
  const dialog = await askToErase();
  core.real.failNext({ type: 'StorageTimeout' });
  await confirm(dialog, 'Blégny');
  expect(dialog.getByText(words('settings.unanswered'))).toBeDefined();
  expect([dropped, core.textStore.get(draft)]).toEqual([[], 'un texte en cours']);
  // The database answers after all.
  await act(async () => void (await core.real.erase(platformId)));
  expect([dropped, core.textStore.get(draft)]).toEqual([[platformId], undefined]);
  expect(screen.getByText(/«\sBlégny\s» est effacée/)).toBeDefined();
});

test('Before erasing, what is in no file is said, and it can be saved first', async () => {
  const core = await atSettings(({ textStore, effects }) =>
    recordHandedOver({ textStore, clock: effects.clock, platformId, seen: {} }),
  );
  const dialog = await askToErase();
  expect(
    await dialog.findByText((text: string) =>
      text.includes(words('pieces.backup.othersSince', { count: 1 })),
    ),
  ).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: words('settings.saveFirst') }));
  await dialog.findByText(words('settings.savedFirst'));
  expect(handed).toHaveLength(1);
  const { seen } = await core.real.load(platformId);
  expect(readBackups(core.textStore, platformId).handedOver?.seen).toEqual(seen);
  expect(
    dialog.getByText((text: string) => text.includes(words('pieces.backup.nothingSince'))),
  ).toBeDefined();
});

test('Words typed for a platform that is no longer here are shown and can be removed; those of a platform that is here are not', async () => {
  const gone = '01900000-0000-7000-8000-00000000dead';
  const plan = {
    act: { type: 'addCriterion', count: 1 },
    changes: [{ after: { text: 'un banc à l’ombre' } }],
  };
  const core = await atSettings(({ textStore }) => {
    textStore.set(`draft:real:${gone}:g/WB~w1`, 'moins de bruit le soir');
    textStore.set(`outbox:real:${gone}:w1`, JSON.stringify({ version: 3, plans: [plan] }));
    textStore.set(`draft:real:${platformId}:g/WB~w1`, 'un texte en cours');
    textStore.set('draft:real:none:newPlatform/~w1', 'une nouvelle plate-forme');
  });
  expect(await screen.findByText('moins de bruit le soir')).toBeDefined();
  expect(screen.getByText('un banc à l’ombre')).toBeDefined();
  expect(screen.queryByText('un texte en cours')).toBeNull();
  expect(screen.queryByText('une nouvelle plate-forme')).toBeNull();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: words('settings.stale.remove') }));
  });
  expect(screen.queryByText('moins de bruit le soir')).toBeNull();
  expect(core.textStore.names().filter((name) => name.includes(gone))).toEqual([]);
  expect(core.textStore.names().some((name) => name.includes(platformId))).toBe(true);
});

/** Second copies in memory: two of a platform that is not here, one of the platform that is. */
function copiesOfAGonePlatform() {
  const goneId = '01900000-0000-7000-8000-00000000dead';
  const copyOf = (id: string, name: string, sequence: number) => ({
    ...{ database: 'spiral', platformId: id as typeof platformId, name, counter: 9, erased: 0 },
    ...{ when: `2026-03-1${sequence}T20:00:00.000Z`, groups: 2, criteria: 30 },
    ...{ file: `copy.spiral.${id}.${sequence}`, sequence },
  });
  let kept = [copyOf(goneId, 'Andenne', 2), copyOf(platformId, 'Blégny', 1), copyOf(goneId, 'Andenne', 1)];
  const dropped: string[] = [];
  const drop = async (id: string) => {
    dropped.push(id);
    if (dropped.length === 1) throw new Error('disk');
    kept = kept.filter((copy) => copy.platformId !== id);
  };
  const read = async (file: string) => (file.endsWith('.2') ? 'the backup file' : undefined);
  return { goneId, dropped, copies: { list: async () => kept, read, drop } as unknown as Copies };
}

test('Second copies of a platform that is in no list are shown, and can be saved as a file', async () => {
  const { copies } = copiesOfAGonePlatform();
  await atSettings(undefined, copies);
  expect(await screen.findByText(words('settings.goneCopies.title'))).toBeDefined();
  expect(screen.getByText('Andenne')).toBeDefined();
  expect(screen.getByText(/12 mars 2026/)).toBeDefined();
  expect(screen.getByText(/30 critères/)).toBeDefined();
  expect(screen.getByText(words('settings.goneCopies.text', { count: 2 }))).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: words('losses.save') }));
  await expect.poll(() => handed.length).toBe(1);
});

test('They are erased after a confirmation, and only those: the copies of a platform that is here stay', async () => {
  const { copies, goneId, dropped } = copiesOfAGonePlatform();
  await atSettings(undefined, copies);
  const name = words('settings.goneCopies.removeNamed', { name: 'Andenne' });
  fireEvent.click(await screen.findByRole('button', { name }));
  const dialog = within(screen.getByRole('alertdialog'));
  const eraseNow = () =>
    act(async () => {
      fireEvent.click(dialog.getByRole('button', { name: words('settings.goneCopies.eraseConfirm') }));
    });
  await eraseNow();
  expect(dialog.getByText(words('settings.goneCopies.notErased'))).toBeDefined();
  await eraseNow();
  expect(dropped).toEqual([goneId, goneId]);
  expect(screen.queryByText(words('settings.goneCopies.title'))).toBeNull();
  expect(screen.getByText(words('settings.goneCopies.erased', { name: 'Andenne' }))).toBeDefined();
});
