import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { UiLanguage } from '#i18n/language.ts';
import type { Sorting } from '../board.ts';
import { save } from '../files.ts';
import { type Acts, actsSince } from '../hands.ts';
import { inOrder, type Ledger, rowsIn } from '../ledger.ts';
import type { Person } from '../person.ts';
import type { Post } from '../posts.ts';

/** One workshop in progress: the person who leads it, the page, and what the screen said was saved. */
export type Evening = {
  readonly page: Page;
  readonly person: Person;
  readonly sorting: Sorting;
  readonly language: UiLanguage;
  readonly groups: readonly string[];
  readonly posts: readonly Post[];
  readonly ledger: Ledger;
};

/** How long a part took and what it required of the person. */
export type Told = { readonly part: string; readonly seconds: number; readonly acts: Acts };

/** Plays a part, then reloads the page and checks that what the screen said was saved is there, each text once. */
export async function play(
  evening: Evening,
  part: string,
  act: (evening: Evening) => Promise<void>,
): Promise<Told> {
  const { page, person, ledger } = evening;
  const [began, before] = [Date.now(), { ...person.hands.acts }];
  await act(evening);
  const told = { part, seconds: (Date.now() - began) / 1000, acts: actsSince(before, person.hands.acts) };
  await page.getByText(person.say('app.saving'), { exact: true }).waitFor({ state: 'detached' });
  await page.reload();
  const backup = await save(page, 'saveBackup', person);
  expect([part, rowsIn(backup.text)]).toEqual([part, inOrder(ledger.rows())]);
  return told;
}

export async function prepare({ person, groups }: Evening, platform: string): Promise<void> {
  await person.createPlatform(platform);
  for (const group of groups) await person.createGroup(group);
}
