import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { FilesPage } from '#features/transfer/FilesPage.tsx';
import { keptFields } from '#session/keptFields.ts';
import { type Core, start, startWith } from '../../app/program.tsx';
import {
  aCriterion,
  aGroup,
  anIndex,
  aPlatform,
  criterionIdOf,
  groupIdOf,
  platformId,
} from '../../kit/build.ts';
import { backupIn, bytesIn, catchDownloads } from '../../kit/downloads.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

const handed = catchDownloads();
const composer = keptFields.composer(groupIdOf(1), 'WB');
const draftOf = (field: string, window: string) => `draft:real:${platformId}:${field}~${window}`;

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
}

async function paste(text: string): Promise<void> {
  await press(words('transfer.paste'));
  fireEvent.change(screen.getByLabelText(words('transfer.pasteLabel')), { target: { value: text } });
  await press(words('transfer.readPaste'));
}

/** The backup of a tablet on which somebody had begun a post-it and a correction. */
async function backupWhileTyping(): Promise<string> {
  const { textStore } = await enter(<FilesPage />, 'files', { criteria: [aCriterion(1)] });
  textStore.set(draftOf(composer, 'window'), 'Pouvoir dormir');
  textStore.set(draftOf(keptFields.correction(criterionIdOf(1)), 'w2'), '{"text":"le bruit"}');
  await press(words('transfer.saveBackup'));
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  cleanup();
  return await backupIn(handed[0]);
}

test('What somebody had begun travels in the backup: the preview says so, and on another tablet it waits in its place', async () => {
  const backup = await backupWhileTyping();
  const core = await start('/restore');
  await paste(backup);
  await screen.findByText(words('begunInFile.coming', { count: 2 }));
  await press(words('transfer.restoreAction', { count: 1 }));
  await screen.findByText(words('begunInFile.done', { count: 2 }));
  location.hash = `#/p/${platformId}/write/${groupIdOf(1)}/WB`;
  await screen.findByDisplayValue('Pouvoir dormir');
  expect((await core.real.load(platformId)).records.criteria.map(({ text }) => text)).toEqual(['critère 1']);
});

const begunIn = ({ textStore }: Core) =>
  textStore
    .names()
    .filter((name) => name.startsWith('draft:real:'))
    .map((name) => textStore.get(name))
    .sort();

/** Undoes the restore with this button and says yes. */
async function undoWith(name: string): Promise<void> {
  await press(name);
  await press(words('pieces.undo.confirm'));
}

const actLabel = words('app.act.import', { count: 1 });

/** A tablet on which the platform and its group are, and that has just taken over the backup. */
async function restored() {
  const backup = await backupWhileTyping();
  const changes = [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup()))];
  const core = await startWith(changes, `/p/${platformId}/files`);
  await paste(backup);
  await press(words('transfer.restoreAction', { count: 1 }));
  await screen.findByText(words('begunInFile.done', { count: 2 }));
  return core;
}

test.each([
  ['where the restore says that it is done', words('transfer.undoImport')],
  ['in the top line', words('app.undoAct', { act: actLabel })],
])(
  'Undoing a restore %s takes no begun text away, and after a redo each is where it was typed',
  async (_where, button) => {
    const core = await restored();
    await undoWith(button);
    await screen.findByRole('button', { name: words('app.redoAct', { act: actLabel }) });
    expect(begunIn(core)).toEqual(['Pouvoir dormir', '{"text":"le bruit"}']);
    await press(words('app.redoAct', { act: actLabel }));
    location.hash = `#/p/${platformId}/write/${groupIdOf(1)}/WB`;
    await screen.findByDisplayValue('Pouvoir dormir');
  },
);

test('A restore that was not written at once and was pressed again brings each begun text once', async () => {
  const backup = await backupWhileTyping();
  const changes = [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup()))];
  const core = await startWith(changes, `/p/${platformId}/files`);
  await paste(backup);
  core.real.failNext({ type: 'StorageTimeout' });
  await press(words('transfer.restoreAction', { count: 1 }));
  await screen.findByText(words('transfer.notSaved'));
  await press(words('transfer.restoreAction', { count: 1 }));
  await screen.findByText(words('begunInFile.done', { count: 2 }));
  expect(begunIn(core)).toEqual(['Pouvoir dormir', '{"text":"le bruit"}']);
});

test('After the undo of a restore with begun texts the page says that these stay, not that all is as before', async () => {
  await restored();
  await undoWith(words('transfer.undoImport'));
  await screen.findByText(words('begunInFile.stay', { count: 2 }));
  expect(screen.queryByText(words('transfer.undone'))).toBeNull();
});

const here = anIndex([aCriterion(1)]);
const backupOfHere = (begun: readonly { readonly field: string; readonly text: string }[]) =>
  writeBundle({
    records: here.records(),
    seen: here.seen,
    begun: begun.map((each) => ({ platformId, ...each })),
  });

test('Begun texts alone are worth a restore: nothing else changes, and nothing else can be undone by it', async () => {
  const { textStore, storage } = await enter(<FilesPage />, 'files', { criteria: [aCriterion(1)] });
  const { records } = await storage.load(platformId);
  textStore.set(draftOf(composer, 'window'), 'un toit');
  await paste(
    writeBundle({ records, seen: {}, begun: [{ platformId, field: composer, text: 'Pouvoir dormir' }] }),
  );
  await screen.findByText(words('begunInFile.coming', { count: 1 }));
  screen.getByText(words('begunInFile.beside', { count: 1 }));
  await press(words('transfer.restoreAction', { count: 0 }));
  await screen.findByText(words('begunInFile.done', { count: 1 }));
  expect(screen.queryByRole('button', { name: words('transfer.undoImport') })).toBeNull();
  expect(textStore.get(draftOf(composer, 'window'))).toBe('un toit');
  expect((await storage.load(platformId)).records).toEqual(records);
});

test('Texts about what is not here, or of unknown places, are counted and stay in the file', async () => {
  await start('/restore');
  await paste(
    backupOfHere([
      { field: keptFields.words(criterionIdOf(77)), text: 'a' },
      { field: 'diary/1', text: 'b' },
      { field: 'diary/2', text: 'c' },
    ]),
  );
  await screen.findByText(words('begunInFile.gone', { count: 1 }));
  screen.getByText(words('begunInFile.unknown', { count: 2 }));
  expect(screen.queryByText(words('begunInFile.coming', { count: 0 }))).toBeNull();
});

test('A begun form that lacks fields, as one of another version, is shown with what it brings', async () => {
  await start('/restore');
  await paste(backupOfHere([{ field: keptFields.group(groupIdOf(1)), text: '{"name":"Les mamans"}' }]));
  await press(words('transfer.restoreAction', { count: 1 }));
  await screen.findByText(words('begunInFile.done', { count: 1 }));
  location.hash = `#/p/${platformId}/groups/${groupIdOf(1)}`;
  await screen.findByDisplayValue('Les mamans');
  screen.getByRole('button', { name: words('platform.saveGroup') });
});

test('The drill says nothing of begun texts: the file holds what the platform holds', async () => {
  const { textStore } = await enter(<FilesPage />, 'files', { criteria: [aCriterion(1)] });
  textStore.set(draftOf(composer, 'window'), 'Pouvoir dormir');
  await press(words('transfer.saveBackup'));
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  const bytes = await bytesIn(handed[0]);
  const file = new File([bytes], 'copie.json.gz');
  Object.assign(file, { arrayBuffer: async () => bytes.buffer });
  await act(async () => {
    fireEvent.change(screen.getByLabelText(words('transfer.drill'), { selector: 'input' }), {
      target: { files: [file] },
    });
  });
  await screen.findByText(words('transfer.drillEqual'));
});
