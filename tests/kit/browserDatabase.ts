import type { Page } from 'playwright';
import type { TableName } from '#domain/record/registry.ts';
import type { ReleasedDatabase } from './releasedDatabase.ts';
import type { Tablet } from './tablet.ts';

/** Opens a page of the program's origin in which the program does not run. */
export async function openAside(tablet: Tablet, page = tablet.page()): Promise<Page> {
  // A browser requests an icon for a file that is opened by itself.
  tablet.forgive(/favicon\.ico/);
  await page.goto(tablet.at('manifest.webmanifest'));
  return page;
}

/**
 * Puts a database into the browser, row by row, before the program starts. JSON has no Map: see `releasedDatabase.ts`.
 */
export const putDatabase = (aside: Page, database: ReleasedDatabase): Promise<void> =>
  aside.evaluate(async ({ name, version, stores }) => {
    const decoded = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(decoded);
      if (typeof value !== 'object' || value === null) return value;
      if ('$map' in value) return new Map((decoded(value.$map) as [unknown, unknown][]) ?? []);
      return Object.fromEntries(Object.entries(value).map(([field, kept]) => [field, decoded(kept)]));
    };
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, rows }] of Object.entries(stores)) {
        const table = opening.result.createObjectStore(store, { keyPath });
        for (const row of rows) table.add(decoded(row));
      }
    };
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
  }, database);

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every row of a table, read from outside the program. */
export const rowsOf = (page: Page, table: TableName | 'journal'): Promise<readonly Row[]> =>
  page.evaluate(async (store) => {
    const opening = indexedDB.open('spiral');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const asked = opening.result.transaction(store).objectStore(store).getAll();
    await new Promise((resolve) => {
      asked.onsuccess = resolve;
    });
    opening.result.close();
    return asked.result as Row[];
  }, table);

/** Keeps every table locked, like a disk that does not answer, until the page is closed. */
export const holdLock = (aside: Page): Promise<void> =>
  aside.evaluate(async () => {
    const opening = indexedDB.open('spiral');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const keepAlive = () => {
      transaction.objectStore('meta').get('ledger').onsuccess = keepAlive;
    };
    keepAlive();
  });
