import { gunzipSync } from 'node:zlib';
import { readBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { words } from '../kit/words.ts';
import type { Driver, SavedFile, Wanted } from './driver.ts';

/** What a facilitator does, by the labels on the French screens. */

const button = (says: string): Wanted => ({ css: 'button', says });
const inDialog = (wanted: Wanted): Wanted => ({
  ...wanted,
  css: `[role=dialog] ${wanted.css}, dialog ${wanted.css}`,
});
const composer: Wanted = { css: '#composer' };
const heading = (says: string): Wanted => ({ css: 'h1, h2', says });

/** A post-it that is shown as saved. */
export const note = (says: string): Wanted => ({ css: 'li:not([data-saving]) p[dir="auto"]', says });

async function createNamed(
  driver: Driver,
  open: string,
  field: string,
  name: string,
  create: string,
): Promise<void> {
  await driver.press(button(open));
  await driver.write(inDialog({ css: 'input', begins: field }), name);
  await driver.press(inDialog(button(create)));
  await driver.see(heading(name));
}

export const createPlatform = (driver: Driver, name: string): Promise<void> =>
  createNamed(driver, words('home.newPlatform'), words('home.name'), name, words('home.create'));

export const createGroup = (driver: Driver, name: string): Promise<void> =>
  createNamed(
    driver,
    words('platform.addGroup'),
    words('platform.groupName'),
    name,
    words('platform.createGroup'),
  );

export async function writeFor(driver: Driver, name: string): Promise<void> {
  await driver.press({ css: 'a', says: words('platform.writeNamed', { name }) });
  await driver.see(composer);
}

export const type = (driver: Driver, text: string): Promise<void> => driver.write(composer, text);

export async function write(driver: Driver, text: string): Promise<void> {
  await type(driver, text);
  await driver.enter(composer);
  await driver.see(note(text));
}

export const draftIn = async (driver: Driver): Promise<unknown> => {
  await driver.see(composer);
  return await driver.evaluate('return document.querySelector("#composer").value');
};

/** The address of a place of the open platform. */
async function placeOf(driver: Driver, place: string): Promise<string> {
  const address = String(await driver.evaluate('return location.href'));
  return address.replace(/(#\/[^/]+\/[^/]+).*$/, `$1/${place}`);
}

export async function goTo(driver: Driver, place: string): Promise<void> {
  await driver.go(await placeOf(driver, place));
  await driver.see({ css: 'main h1' });
}

export const saveBackup = (driver: Driver): Promise<SavedFile> =>
  driver.save(() => driver.press(button(words('transfer.saveBackup'))));

export const saveCriteria = (driver: Driver): Promise<SavedFile> =>
  driver.save(() => driver.press(button(words('transfer.saveCriteria'))));

/** From the start page: opens a backup of `count` criteria, and goes to the platform that comes from it. */
export async function restore(driver: Driver, path: string, count: number): Promise<void> {
  await driver.press({ css: 'a', says: words('home.restore') });
  await driver.see(heading(words('transfer.restoreTitle')));
  await driver.give('input[type=file]', path);
  await driver.press(button(words('transfer.restoreAction', { count })));
  await driver.press({ css: 'a', says: words('transfer.seeCriteria') });
}

/** All that a backup holds, as one text that can be compared. */
export function contentOf({ bytes }: SavedFile): string {
  const reading = readBundle(gunzipSync(bytes).toString('utf8'));
  if (reading.kind !== 'bundle') throw new Error('This file is no backup.');
  return canonicalContent(reading.records);
}
