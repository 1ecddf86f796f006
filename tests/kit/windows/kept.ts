import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type Row, rowsOf } from '../browserDatabase.ts';
import { words } from '../words.ts';
import type { Editor } from './editors.ts';

type Sibling = { readonly value: Readonly<Record<string, unknown>> };

/** A value as a person would say it: for a code, its component. */
function said(field: string, value: unknown): string {
  return field === 'code' ? (value as { readonly component: string }).component : String(value);
}

export async function recordOf(
  page: Page,
  { table, id }: Pick<Editor, 'table' | 'id'>,
): Promise<Row | undefined> {
  return (await rowsOf(page, table)).find((row) => row.id === id);
}

const siblingsOf = (row: Row | undefined): readonly Sibling[] =>
  Object.values((row?.['siblings'] ?? {}) as Readonly<Record<string, readonly Sibling[]>>).flat();

/** Every stored value of the field that an editor changes, the shown one first. */
export async function keptIn(page: Page, editor: Editor): Promise<readonly string[]> {
  const { field } = editor;
  const row = await recordOf(page, editor);
  const values = [row ?? {}, ...siblingsOf(row).map(({ value }) => value)];
  return values.filter((value) => Object.hasOwn(value, field)).map((value) => said(field, value[field]));
}

/** True when the record also keeps that somebody withdrew it while it was being edited. */
export const withdrawalIsKept = async (page: Page, editor: Editor): Promise<boolean> =>
  siblingsOf(await recordOf(page, editor)).some(({ value }) => value['deleted'] === true);

/** Waits until the database holds these values, whichever of them is shown. */
export const expectKept = (page: Page, editor: Editor, values: readonly string[]): Promise<void> =>
  expect.poll(async () => [...(await keptIn(page, editor))].sort()).toEqual([...values].sort());

const conflictLine = (page: Page, count = 1) =>
  page.getByText(words('app.conflictTitle', { count }), { exact: true });

/** Checks that a window says how many choices there are to make, and still says so after a reload. */
export async function expectLine(page: Page, count = 1): Promise<void> {
  await conflictLine(page, count).waitFor();
  await page.reload();
  await conflictLine(page, count).waitFor();
}

export async function expectNoLine(page: Page): Promise<void> {
  await page.reload();
  await page.locator('main h1').waitFor();
  expect(await conflictLine(page).count()).toBe(0);
}
