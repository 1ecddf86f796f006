import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PlatformId } from '#domain/record/identity.ts';
import { contentOf } from '#domain/record/records.ts';
import { dataVersion } from '#domain/record/registry.ts';
import {
  expected,
  expectedToday,
  releasedDatabase,
  releasedPlatforms,
  releasedText,
  shownIn,
} from '../history/released.ts';
import { holdLock, openAside, putDatabase, rowsOf } from '../kit/browserDatabase.ts';
import { acceptPreview, giveFile, goToRestore, save } from '../kit/files.ts';
import { touching } from '../kit/hands.ts';
import { recordsIn } from '../kit/ledger.ts';
import { composer, createPerson, type Person, savedNotes } from '../kit/person.ts';
import { createTablet, type Tablet, test } from '../kit/tablet.ts';
import { askForUpdate, newerDataVersion } from '../kit/versions.ts';
import { labelIn, words } from '../kit/words.ts';

const dutch = labelIn.nl;
const [blegny, full] = releasedPlatforms;
if (blegny === undefined || full === undefined) throw new Error('Not what version 0.1.0 left');
const [blegnyId, fullId] = [blegny[0], full[0]];

/** A device that used version 0.1.0, with the texts it left outside the database; its user reads Dutch. */
async function openReleased(tablet: Tablet): Promise<Person> {
  const aside = await openAside(tablet);
  await putDatabase(aside, releasedDatabase);
  await aside.evaluate(
    (texts) => {
      for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
    },
    JSON.parse(releasedText('local-storage.json')) as Record<string, string>,
  );
  const page = await tablet.open('#/');
  return createPerson(page, touching(page), dutch);
}

const outboxOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('spiral:outbox:')));

const openPlace = (tablet: Tablet, platformId: PlatformId) => tablet.open(`#/p/${platformId}/groups`);

test('Version 0.1.0 left its platforms: this version shows each of them with its numbers', async ({
  tablet,
}) => {
  const person = await openReleased(tablet);
  const page = tablet.page();
  for (const [, { name, removed, summary }] of releasedPlatforms.filter(([, each]) => !each.removed)) {
    expect(removed).toBe(false);
    const card = page.locator('[data-cover]', { hasText: name }).locator('xpath=ancestor::*[p][1]');
    await card.getByText(dutch('home.counts', summary), { exact: true }).waitFor();
  }
  await page.getByText(dutch('home.removed', { count: 1 })).waitFor();
  await openPlace(tablet, blegnyId);
  const { text } = await save(page, 'saveBackup', person);
  expect(shownIn(recordsIn(text))).toEqual(expectedToday(blegny[1]));
});

test('What version 0.1.0 could not save is written, can be undone, and goes whole into an empty browser', async ({
  tablet,
}) => {
  const person = await openReleased(tablet);
  const page = await openPlace(tablet, fullId);
  expect(await outboxOf(page)).not.toEqual([]);
  await expect.poll(() => outboxOf(page), { timeout: 15_000 }).toEqual([]);
  const wanted = expected.afterOutbox[fullId] as Readonly<
    Record<'criteria' | 'classifications', { id: string }[]>
  >;
  for (const table of ['criteria', 'classifications'] as const) {
    const rows = await rowsOf(page, table);
    const found = wanted[table].map(({ id }) => rows.find((row) => row.id === id));
    expect(found.map((row) => row && contentOf(row as never))).toEqual(wanted[table]);
  }
  const before = (await save(page, 'saveBackup', person)).text;
  await undoAndRedo(page, person, before);
  const backup = await save(page, 'saveBackup', person);
  const empty = await createTablet();
  const there = await empty.open();
  await goToRestore(there);
  await giveFile(there, backup);
  await acceptPreview(there, shownIn(recordsIn(backup.text)).live.criteria);
  expect(recordsIn((await save(there, 'saveBackup')).text)).toEqual(recordsIn(backup.text));
  await empty.turnOff();
});

/** Undoes and redoes the latest act: the platform has the same content again. */
async function undoAndRedo(page: Page, person: Person, before: string): Promise<void> {
  const shown = shownIn(recordsIn(before));
  const press = (name: 'undoAct' | 'redoAct') =>
    page.getByRole('button', { name: new RegExp(`^${dutch(`app.${name}`, { act: '' }).trim()}`) }).click();
  await press('undoAct');
  await expect
    .poll(async () => shownIn(recordsIn((await save(page, 'saveBackup', person)).text)))
    .not.toEqual(shown);
  await press('redoAct');
  await expect
    .poll(async () => shownIn(recordsIn((await save(page, 'saveBackup', person)).text)))
    .toEqual(shown);
}

const group = 'Aînés du centre';
const [saved, held, late, begun] = [
  'Déjà enregistré',
  'Retenu par le disque',
  'Écrit sans base',
  'À moitié écr',
];

let newer: string;
beforeAll(() => {
  newer = newerDataVersion();
});
afterAll(() => rmSync(newer, { recursive: true }));

const textsIn = async (page: Page): Promise<readonly unknown[]> =>
  (await rowsOf(page, 'criteria')).map(({ text }) => text).sort();

const versionIn = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'spiral')?.version);

async function pressEnterOn(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

/** Puts another build on the server, and accepts the update in a window. */
async function update(tablet: Tablet, page: Page, dist?: string): Promise<void> {
  await tablet.pullThePlug();
  await tablet.plugIn(dist);
  expect(await askForUpdate(page)).toBe('waiting');
  await page.getByRole('button', { name: words('app.updateAccept') }).click();
}

/** One window in which somebody writes while the disk refuses an act, and another on the start page. */
async function openWriting(tablet: Tablet) {
  const writing = await tablet.open();
  const person = createPerson(writing);
  await person.createPlatform('Commune de Trooz');
  await person.createGroup(group);
  await person.writeFor(group);
  await person.write(saved);
  await tablet.keptOffline();
  const other = await tablet.context().newPage();
  await other.goto(tablet.at());
  await other.getByRole('link', { name: 'Commune de Trooz' }).waitFor();
  const lock = await openAside(tablet, await tablet.context().newPage());
  await holdLock(lock);
  await pressEnterOn(writing, held);
  await writing.getByText(held, { exact: true }).waitFor();
  return { writing, other, lock };
}

test('A version with newer data begins while words wait in the former one: nothing is lost, on the way back neither', async ({
  tablet,
}) => {
  const { writing, other, lock } = await openWriting(tablet);
  await update(tablet, other, newer);
  // The old version still has unsaved words: the new version says what it waits for.
  await other.getByRole('heading', { level: 1, name: words('app.blockedTitle') }).waitFor();
  await lock.close();
  await other.getByRole('link', { name: 'Commune de Trooz' }).waitFor();
  await writing.getByText(words('app.StorageReplaced')).waitFor();
  await pressEnterOn(writing, late);
  await writing.getByText(late, { exact: true }).waitFor();
  await composer(writing).fill(begun);
  await createPerson(other).openPlatform('Commune de Trooz');
  await expect.poll(() => textsIn(other)).toEqual([held, late, saved].sort());
  await createPerson(other).writeFor(group);
  // Each window has its own draft; that of a window which is gone comes up in the other.
  expect(await composer(other).inputValue()).toBe('');
  expect(await composer(writing).inputValue()).toBe(begun);
  expect(await versionIn(other)).toBe((dataVersion + 1) * 10);

  await writing.close();
  await update(tablet, other);
  await other.getByRole('heading', { level: 1, name: words('app.newerTitle') }).waitFor();
  const download = other.waitForEvent('download');
  await other.getByRole('button', { name: words('app.rescue') }).click();
  const rescued = readFileSync(await (await download).path(), 'utf8');
  for (const text of [saved, held, late, begun]) expect(rescued).toContain(text);
  expect(await textsIn(other)).toEqual([held, late, saved].sort());
  expect(await versionIn(other)).toBe((dataVersion + 1) * 10);

  await update(tablet, other, newer);
  await other.getByRole('link', { name: 'Commune de Trooz' }).waitFor();
  await createPerson(other).openPlatform('Commune de Trooz');
  await createPerson(other).writeFor(group);
  for (const text of [saved, held, late]) await savedNotes(other).filter({ hasText: text }).waitFor();
  expect(await composer(other).inputValue()).toBe(begun);
});
