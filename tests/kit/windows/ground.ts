import type { Page } from 'playwright';
import { classificationId } from '#domain/classification/classify.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { dataVersion, tableNames } from '#domain/record/registry.ts';
import { synthesisId } from '#domain/synthesis/write.ts';
import { openAside, putDatabase } from '../browserDatabase.ts';
import { aClassification, aCriterion, aGroup, aPlatform, criterionIdOf, platformId } from '../build.ts';
import type { ReleasedDatabase } from '../releasedDatabase.ts';
import { stampAt, steeredIds } from '../steered.ts';
import type { Tablet } from '../tablet.ts';

const ids = steeredIds();

/** The id of one coder's choice for a criterion, and that of the platform's text on a component. */
export const choiceId = (criterion: number, coder: string): string =>
  classificationId(ids, criterionIdOf(criterion), coder);
export const textId = (component: string): string =>
  synthesisId(ids, platformId, { component: component as ComponentCode, question: 'all' });

const coded = (criterion: number, typed: string, coder = '') =>
  aClassification(criterion, typed, { id: classificationId(ids, criterionIdOf(criterion), coder), coder });

/**
 * Two groups; one criterion on which two coders differ, one without a component, one without a text on its component.
 */
const rows = {
  platforms: [aPlatform()],
  groups: [aGroup(1), aGroup(2)],
  keys: [],
  criteria: [aCriterion(1), aCriterion(2), aCriterion(3)],
  classifications: [coded(1, 'A02'), coded(1, 'C02', 'MB'), coded(3, 'B01')],
  syntheses: [
    {
      id: textId('A02'),
      platformId,
      component: 'A02',
      question: 'all',
      text: 'Le premier texte',
      covered: [criterionIdOf(1)],
      stamp: stampAt(1),
    },
  ],
  erasures: [],
};

const ledger = {
  key: 'ledger',
  counter: 1,
  live: { $map: [[platformId, { groups: rows.groups.length, criteria: rows.criteria.length }]] },
};

export const ground: ReleasedDatabase = {
  name: 'spiral',
  version: dataVersion * 10,
  stores: {
    ...Object.fromEntries(
      tableNames.map((table) => [table, { keyPath: ['platformId', 'id'], rows: rows[table] }]),
    ),
    journal: { keyPath: ['platformId', 'counter'], rows: [] },
    meta: { keyPath: 'key', rows: [ledger, { key: 'device', id: 'device-a' }] },
  },
};

/** The page of the second coding that is shown first: the list of codes to settle. */
export const codingDraft = [
  `spiral:draft:real:${platformId}:coding`,
  JSON.stringify({ view: 'comparison' }),
] as const;

async function openWindow(tablet: Tablet, page: Page, place: string): Promise<Page> {
  await page.goto(tablet.at(`#/p/${platformId}/${place}`));
  await page.locator('main h1').waitFor();
  return page;
}

/** Deletes all stored data but the program itself: fetching the program again takes longer than a test. */
export const forget = (aside: Page): Promise<void> =>
  aside.evaluate(async () => {
    localStorage.clear();
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry('spiral', { recursive: true }).catch((error: Error) => {
      if (error.name !== 'NotFoundError') throw error;
    });
    const gone = indexedDB.deleteDatabase('spiral');
    await new Promise((resolve, reject) => {
      gone.onsuccess = resolve;
      gone.onerror = () => reject(gone.error);
    });
  });

/** Opens the same platform for two people, each in a window of their own. */
export async function openTwoWindows(
  tablet: Tablet,
  places: readonly [string, string],
): Promise<[Page, Page]> {
  const [first = tablet.page(), ...others] = tablet.context().pages();
  for (const other of others) await other.close();
  await openAside(tablet, first);
  await forget(first);
  await putDatabase(first, ground);
  await first.evaluate(([name, text]) => localStorage.setItem(name, text), codingDraft);
  const second = await tablet.context().newPage();
  return Promise.all([openWindow(tablet, first, places[0]), openWindow(tablet, second, places[1])]);
}
