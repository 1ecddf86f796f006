import { expect, test } from 'vitest';
import { momentsHandedOver, readBackups, recordHandedOver, recordReadBack } from '#session/backups.ts';
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
  recordHandedOver({ textStore, clock: steeredClock(), platformId, seen: {} });
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

const noting = (
  textStore: ReturnType<typeof memoryTextStore>,
  hour: number,
  seen: Record<string, number>,
) => ({
  textStore,
  clock: { now: () => Date.UTC(2026, 0, 2, hour) },
  platformId,
  seen,
});

test('a file that was handed over and a file that was read back are two facts', () => {
  const textStore = memoryTextStore();
  expect(readBackups(textStore, platformId)).toEqual({});
  recordHandedOver(noting(textStore, 14, { a: 3 }));
  const handedOver = { when: '2026-01-02T14:00:00.000Z', seen: { a: 3 } };
  expect(readBackups(textStore, platformId)).toEqual({ handedOver });
  recordReadBack(noting(textStore, 15, { a: 3 }));
  const readBack = { when: '2026-01-02T15:00:00.000Z', seen: { a: 3 } };
  expect(readBackups(textStore, platformId)).toEqual({ handedOver, readBack });
});

test('reading back an older file does not hide that a newer one was read back', () => {
  const textStore = memoryTextStore();
  recordReadBack(noting(textStore, 14, { a: 3 }));
  recordReadBack(noting(textStore, 15, { a: 2 }));
  expect(readBackups(textStore, platformId).readBack?.seen).toEqual({ a: 3 });
  recordReadBack(noting(textStore, 16, { a: 3, b: 1 }));
  expect(readBackups(textStore, platformId).readBack?.when).toBe('2026-01-02T16:00:00.000Z');
});

test('the moment of every file that was handed over is kept, the latest first', () => {
  const textStore = memoryTextStore();
  textStore.set(`backup:real:${platformId}`, '2026-01-01T14:00:00.000Z');
  expect(momentsHandedOver(textStore, platformId)).toEqual(['2026-01-01T14:00:00.000Z']);
  recordHandedOver(noting(textStore, 14, { a: 3 }));
  recordReadBack(noting(textStore, 15, { a: 3 }));
  expect(momentsHandedOver(textStore, platformId)).toEqual([
    '2026-01-02T14:00:00.000Z',
    '2026-01-01T14:00:00.000Z',
  ]);
});

test('what an early version noted, the moment alone, is a file that was handed over', () => {
  const textStore = memoryTextStore();
  textStore.set(`backup:real:${platformId}`, '2026-01-02T14:32:00.000Z');
  expect(readBackups(textStore, platformId)).toEqual({ handedOver: { when: '2026-01-02T14:32:00.000Z' } });
});

test.each(['', 'null', '[]', '{"handedOver":7}', '{"handedOver":{"when":"demain"}}', 'jamais'])(
  'a note that cannot be read (%s) is none',
  (text) => {
    const textStore = memoryTextStore();
    textStore.set(`backup:real:${platformId}`, text);
    expect(readBackups(textStore, platformId)).toEqual({});
  },
);

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
