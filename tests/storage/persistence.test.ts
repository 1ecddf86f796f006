import { expect, test } from 'vitest';
import { askPersistence, readPersistence } from '#storage/persistence.ts';

const says = (persisted: boolean, grants: boolean) => {
  let kept = persisted;
  return {
    persisted: async () => kept,
    persist: async () => {
      kept ||= grants;
      return kept;
    },
  };
};

test('what the browser promises is told as it is', async () => {
  expect(await readPersistence(says(true, false))).toBe('persisted');
  expect(await readPersistence(says(false, true))).toBe('atRisk');
});

test('a browser that does not say is not taken for one that promises', async () => {
  expect(await readPersistence(undefined)).toBe('unknown');
  expect(await readPersistence({})).toBe('unknown');
  expect(await readPersistence({ persisted: () => Promise.reject(new Error('no')) })).toBe('unknown');
});

test('asking tells what now holds, granted or refused', async () => {
  expect(await askPersistence(says(false, true))).toBe('persisted');
  expect(await askPersistence(says(false, false))).toBe('atRisk');
  expect(await askPersistence({ persist: () => Promise.reject(new Error('no')) })).toBe('unknown');
});
