import { readFileSync } from 'node:fs';
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { editCriterion } from '#domain/criterion/edit.ts';
import { asSeen } from '#domain/record/seen.ts';
import { readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { FilesPage } from '#features/transfer/FilesPage.tsx';
import { readBackups } from '#session/backups.ts';
import { aCriterion, platformId } from '../../kit/build.ts';
import { backupIn, bytesIn, catchDownloads } from '../../kit/downloads.ts';
import { enter, textsOf } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

const fixture = (name: string) => readFileSync(`fixtures/${name}`, 'utf8');

const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function press(name: string): Promise<void> {
  const pressed = await button(name);
  await act(async () => {
    fireEvent.click(pressed);
  });
}

const handed = catchDownloads();

const said = (text: string) => screen.getByText((shown) => shown.includes(text));

test('A backup that was handed over is said to be that, and not to be kept', async () => {
  const { openPlatform, textStore } = await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  said(words('pieces.backup.neverHandedOver'));
  await press(words('transfer.saveBackup'));
  const file = 'Blégny-sauvegarde-2026-03-14.json.gz';
  expect(await screen.findByText(words('transfer.handedOver', { file }))).toBeDefined();
  expect(readBackups(textStore, platformId).handedOver?.when).toBe('2026-03-14T09:00:00.000Z');
  said(words('pieces.backup.nothingSince'));
  said(words('pieces.backup.neverReadBack'));
  const { index } = openPlatform.state.getState();
  expect(await backupIn(handed[0])).toBe(writeBundle({ records: index.records(), seen: index.seen }));
});

async function giveToDrill(blob: Blob | string): Promise<void> {
  const bytes = typeof blob === 'string' ? new TextEncoder().encode(blob) : await bytesIn(blob);
  const file = new File([bytes], 'copie.json.gz');
  Object.assign(file, { arrayBuffer: async () => bytes.buffer });
  await act(async () => {
    fireEvent.change(screen.getByLabelText(words('transfer.drill'), { selector: 'input' }), {
      target: { files: [file] },
    });
  });
}

async function edit(openPlatform: Awaited<ReturnType<typeof enter>>['openPlatform'], text: string) {
  const { index } = openPlatform.state.getState();
  const [first] = index.criteria();
  const plan = first && editCriterion(index, asSeen(first), { text });
  if (!plan?.ok) throw new Error('refused');
  await act(async () => {
    await openPlatform.act(plan.value);
  });
}

test('Only a file that was chosen, read and compared is called read back', async () => {
  const { openPlatform, textStore } = await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  await press(words('transfer.saveBackup'));
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  await giveToDrill(handed[0] as Blob);
  await screen.findByText(words('transfer.drillEqual'));
  expect(readBackups(textStore, platformId).readBack?.when).toBe('2026-03-14T09:00:00.000Z');
  await press(words('transfer.drillDone'));
  await edit(openPlatform, 'autrement');
  await vi.waitFor(() =>
    expect(
      screen.getAllByText((text) => text.includes(words('pieces.backup.criteriaSince', { count: 1 }))),
    ).toHaveLength(2),
  );
  await giveToDrill(handed[0] as Blob);
  await screen.findByText(words('transfer.drillChanges', { count: 1 }));
  expect(textsOf(openPlatform)).toEqual(['autrement']);
});

test('A file of another platform, a table and a damaged file are said to be that, and nothing counts as read back', async () => {
  const { textStore, openPlatform } = await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  await giveToDrill(fixture('bundle-v1.json'));
  await screen.findByText(words('transfer.drillOther', { name: 'Trooz' }));
  await press(words('transfer.drillDone'));
  await giveToDrill('Question;Post-it\nWB;Un toit');
  await screen.findByText(words('transfer.drillNotBackup'));
  await press(words('transfer.drillDone'));
  const { index } = openPlatform.state.getState();
  await giveToDrill(
    writeBundle({ records: index.records(), seen: index.seen }).replace('critère 1', 'critère 2'),
  );
  await screen.findByText((text) => text.includes('abîmée'));
  expect(readBackups(textStore, platformId)).toEqual({});
});

test('A backup is made with a passphrase only when it was typed twice alike, and says what a lost one means', async () => {
  await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  fireEvent.click(screen.getByLabelText(new RegExp(words('transfer.protect'))));
  expect(screen.getByText(words('transfer.passphraseLost'))).toBeDefined();
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
  const saving = () => button(words('transfer.saveBackup'));
  expect(await saving()).toHaveProperty('disabled', true);
  type(words('transfer.passphrase'), 'une pluie de mai');
  type(words('transfer.passphraseAgain'), 'une pluie de mars');
  expect(await saving()).toHaveProperty('disabled', true);
  expect(screen.getByText(words('transfer.passphraseDiffers'))).toBeDefined();
  type(words('transfer.passphraseAgain'), 'une pluie de mai');
  expect(await saving()).toHaveProperty('disabled', false);
});

test('A backup says how many damaged rows it could not take along', async () => {
  const { openPlatform } = await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  const row = { table: 'criteria', row: { text: 42 } };
  await act(async () => openPlatform.state.setState({ damaged: [row, row] }));
  await press(words('transfer.saveBackup'));
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  const read = readBundle(await backupIn(handed[0]));
  expect(read).toMatchObject({ kind: 'bundle', damaged: 2 });
});

test('A backup holds what still waits to be written, and nothing in it says that it waits', async () => {
  const { openPlatform, storage, session } = await enter(<FilesPage />, 'files', {
    criteria: [aCriterion()],
  });
  storage.failNext({ type: 'StorageFull' });
  const [first] = openPlatform.state.getState().index.criteria();
  const plan =
    first && editCriterion(openPlatform.state.getState().index, asSeen(first), { text: 'en attente' });
  if (!plan?.ok) throw new Error('refused');
  await act(async () => {
    await openPlatform.act({ ...plan.value, id: session.effects.ids.next() });
  });
  await press(words('transfer.saveBackup'));
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  const text = await backupIn(handed[0]);
  expect(text).toContain('en attente');
  expect(text).not.toContain('pending');
  const read = readBundle(text);
  expect(read).toMatchObject({ kind: 'bundle', records: { criteria: [{ text: 'en attente' }] } });
});

test('A backup that could not be handed over does not count, and the page says so', async () => {
  const { textStore } = await enter(<FilesPage />, 'files', { criteria: [aCriterion()] });
  URL.createObjectURL = () => {
    throw new Error('refused');
  };
  await press(words('transfer.saveBackup'));
  expect(await screen.findByText(words('transfer.notHandedOver'))).toBeDefined();
  expect(readBackups(textStore, platformId)).toEqual({});
  said(words('pieces.backup.neverHandedOver'));
});
