import { expect, test } from 'vitest';
import { lastBackup, recordBackup } from '#session/backups.ts';
import { clearTexts, createDrafts } from '#session/drafts.ts';
import { browserTextStore } from '#session/effects.ts';
import { createPreferences, readPreferences } from '#session/preferences.ts';
import { platformId } from '../kit/build.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredClock } from '../kit/steered.ts';

test('a draft is kept at each key and comes back in its own field only', () => {
  const textStore = memoryTextStore();
  const drafts = createDrafts(textStore, 'real', platformId);
  drafts.write('g1/WB', ' avoir ');
  expect(createDrafts(textStore, 'real', platformId).read('g1/WB')).toBe(' avoir ');
  expect(drafts.read('g1/IB')).toBe('');
  expect(createDrafts(textStore, 'example', platformId).read('g1/WB')).toBe('');
  drafts.write('g1/WB', '');
  expect(textStore.names()).toEqual([]);
});

test('erasing a platform for good takes its drafts and dates off the textStore, and nothing else', () => {
  const textStore = memoryTextStore();
  createDrafts(textStore, 'real', platformId).write('f', 'intime');
  recordBackup(textStore, steeredClock(), platformId);
  textStore.set('preferences', '{}');
  clearTexts(textStore, 'real', platformId);
  expect(textStore.names()).toEqual(['preferences']);
});

test('a silence, which may name a group, goes with a platform erased for good, not with the example begun anew', () => {
  const textStore = memoryTextStore();
  textStore.set('silence', '{}');
  clearTexts(textStore, 'example', platformId);
  expect(textStore.names()).toEqual(['silence']);
  clearTexts(textStore, 'real', platformId);
  expect(textStore.names()).toEqual([]);
});

test('the date of the last backup is known once a file was handed over', () => {
  const textStore = memoryTextStore();
  expect(lastBackup(textStore, platformId)).toBeUndefined();
  recordBackup(textStore, { now: () => Date.UTC(2026, 0, 2, 14, 32) }, platformId);
  expect(lastBackup(textStore, platformId)).toBe('2026-01-02T14:32:00.000Z');
});

test('preferences follow the device’s languages at first, and what was chosen afterwards', () => {
  const textStore = memoryTextStore();
  expect(readPreferences(textStore, ['en-GB', 'fr']).language).toBe('en');
  expect(readPreferences(textStore, ['ja']).language).toBe('fr');
  createPreferences(textStore, ['en']).setState({ language: 'fr', display: 'large', textSize: 200 });
  expect(readPreferences(textStore, ['en'])).toEqual({
    language: 'fr',
    theme: 'system',
    display: 'large',
    textSize: 200,
    classifyView: 'single',
    suggestions: true,
    sixRules: true,
    spelling: false,
  });
});

test.each(['', '[]', 'null', '{"language":"xx","theme":7,"textSize":"__proto__"}', '{'])(
  'preferences that cannot be read (%s) become the defaults',
  (text) => {
    const textStore = memoryTextStore();
    textStore.set('preferences', text);
    expect(readPreferences(textStore, ['fr'])).toEqual({
      language: 'fr',
      theme: 'system',
      display: 'default',
      textSize: 100,
      classifyView: 'single',
      suggestions: true,
      sixRules: true,
      spelling: false,
    });
  },
);

test('a browser that forbids its textStore gives one that keeps nothing and never fails', () => {
  const textStore = browserTextStore(() => {
    throw new Error('SecurityError');
  });
  expect(textStore.set('x', 'y')).toBe(false);
  expect(textStore.get('x')).toBeUndefined();
  expect(textStore.names()).toEqual([]);
});
