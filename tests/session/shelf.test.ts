import { expect, test } from 'vitest';
import { lastBackup, recordBackup } from '#session/backups.ts';
import { clearShelf, createDrafts } from '#session/drafts.ts';
import { browserShelf } from '#session/effects.ts';
import { createPreferences, readPreferences } from '#session/preferences.ts';
import { platformId } from '../kit/build.ts';
import { memoryShelf } from '../kit/memoryShelf.ts';
import { steeredClock } from '../kit/steered.ts';

test('a draft is kept at each key and comes back in its own field only', () => {
  const shelf = memoryShelf();
  const drafts = createDrafts(shelf, 'real', platformId);
  drafts.write('g1/WB', ' avoir ');
  expect(createDrafts(shelf, 'real', platformId).read('g1/WB')).toBe(' avoir ');
  expect(drafts.read('g1/IB')).toBe('');
  expect(createDrafts(shelf, 'example', platformId).read('g1/WB')).toBe('');
  drafts.write('g1/WB', '');
  expect(shelf.names()).toEqual([]);
});

test('erasing a platform for good takes its drafts and dates off the shelf, and nothing else', () => {
  const shelf = memoryShelf();
  createDrafts(shelf, 'real', platformId).write('f', 'intime');
  recordBackup(shelf, steeredClock(), platformId);
  shelf.set('preferences', '{}');
  clearShelf(shelf, 'real', platformId);
  expect(shelf.names()).toEqual(['preferences']);
});

test('a silence, which may name a group, goes with a platform erased for good, not with the example begun anew', () => {
  const shelf = memoryShelf();
  shelf.set('silence', '{}');
  clearShelf(shelf, 'example', platformId);
  expect(shelf.names()).toEqual(['silence']);
  clearShelf(shelf, 'real', platformId);
  expect(shelf.names()).toEqual([]);
});

test('the date of the last backup is known once a file was handed over', () => {
  const shelf = memoryShelf();
  expect(lastBackup(shelf, platformId)).toBeUndefined();
  recordBackup(shelf, { now: () => Date.UTC(2026, 0, 2, 14, 32) }, platformId);
  expect(lastBackup(shelf, platformId)).toBe('2026-01-02T14:32:00.000Z');
});

test('preferences follow the device’s languages at first, and what was chosen afterwards', () => {
  const shelf = memoryShelf();
  expect(readPreferences(shelf, ['en-GB', 'fr']).language).toBe('en');
  expect(readPreferences(shelf, ['ja']).language).toBe('fr');
  createPreferences(shelf, ['en']).setState({ language: 'fr', display: 'large', textSize: 200 });
  expect(readPreferences(shelf, ['en'])).toEqual({
    language: 'fr',
    theme: 'system',
    display: 'large',
    textSize: 200,
    classifyView: 'single',
    suggestions: true,
    sixRules: true,
  });
});

test.each(['', '[]', 'null', '{"language":"xx","theme":7,"textSize":"__proto__"}', '{'])(
  'preferences that cannot be read (%s) become the defaults',
  (text) => {
    const shelf = memoryShelf();
    shelf.set('preferences', text);
    expect(readPreferences(shelf, ['fr'])).toEqual({
      language: 'fr',
      theme: 'system',
      display: 'default',
      textSize: 100,
      classifyView: 'single',
      suggestions: true,
      sixRules: true,
    });
  },
);

test('a browser that forbids its shelf gives one that keeps nothing and never fails', () => {
  const shelf = browserShelf(() => {
    throw new Error('SecurityError');
  });
  expect(shelf.set('x', 'y')).toBe(false);
  expect(shelf.get('x')).toBeUndefined();
  expect(shelf.names()).toEqual([]);
});
