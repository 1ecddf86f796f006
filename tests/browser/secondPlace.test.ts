import type { Page } from 'playwright';
import { expect } from 'vitest';
import { composer, savedNotes } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

/** How often each fault is tried: a few times here, more in the long run. */
const times = Number(process.env['FAULT_RUNS'] ?? 3);
const rounds = Array.from({ length: times }, (_, nth) => nth);

const waiting = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** From half a second to five, as long as a person stops after a key. */
const aWhile = (): number => 500 + Math.random() * 4500;

/** Ends the browser at once and opens the same place again. */
async function killAndComeBack(tablet: Tablet, place: string): Promise<Page> {
  await tablet.dieAndRestart();
  return tablet.open(place);
}

test('Killed half a second to five seconds after the last key, the tablet has the draft back in its field', {
  timeout: 60_000 + times * 20_000,
}, async ({ tablet }) => {
  await beginWriting(tablet, 'Aînés');
  const place = new URL(tablet.page().url()).hash;
  const lost: string[] = [];
  for (const nth of rounds) {
    const text = `Ne plus avoir peur, ${nth}`;
    await composer(tablet.page()).fill('');
    await composer(tablet.page()).pressSequentially(text);
    const ms = aWhile();
    await waiting(ms);
    const page = await killAndComeBack(tablet, place);
    await composer(page).waitFor();
    const found = await composer(page).inputValue();
    if (found !== text) lost.push(`${text} after ${Math.round(ms)} ms: "${found}"`);
  }
  expect(lost).toEqual([]);
});

/** From now on no write of this page to the database is answered. */
const silenceWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const transaction = real.call(this, names, mode, options);
      if (mode === 'readwrite') {
        Object.defineProperty(transaction, 'oncomplete', { set: () => undefined });
        Object.defineProperty(transaction, 'onabort', { set: () => undefined });
        queueMicrotask(() => IDBTransaction.prototype.abort.call(transaction));
      }
      return transaction;
    };
  });

test('Killed as soon as the red line calls the words kept, the tablet writes them at its next start', {
  timeout: 60_000 + times * 25_000,
}, async ({ tablet }) => {
  await beginWriting(tablet, 'Aînés');
  const place = new URL(tablet.page().url()).hash;
  for (const nth of rounds) {
    const text = `Mot en attente, ${nth}`;
    await silenceWrites(tablet.page());
    await composer(tablet.page()).fill(text);
    await tablet.page().keyboard.press('Enter');
    await tablet.page().getByText(words('app.unsavedSafe')).waitFor();
    const page = await killAndComeBack(tablet, place);
    await savedNotes(page).filter({ hasText: text }).waitFor();
    expect(await savedNotes(page).filter({ hasText: text }).count()).toBe(1);
  }
});
