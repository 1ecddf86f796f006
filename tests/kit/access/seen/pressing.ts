import type { Page } from 'playwright';
import type { Person } from '../../person.ts';

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
export const inDialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));
export const pressIn = (page: Page, name: string | RegExp) =>
  inDialog(page).getByRole('button', { name, exact: true }).first().click();

/** Matches a name with a variable part, which is NUL in the pattern. French has spaces that do not break a line. */
export const named = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .split('\u0000')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'))
      .join('.*'),
  );

/** Pastes a table as text, on the page where files are read. */
export const pasteTable = async ({ say }: Person, page: Page, text: string) => {
  await press(page, say('transfer.paste'));
  await page.getByLabel(say('transfer.pasteLabel')).fill(text);
  await press(page, say('transfer.readPaste'));
};
