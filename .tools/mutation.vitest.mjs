import { defineConfig } from 'vitest/config';

/**
 * Only the tests of merging, and of records with what plans, undoes and chooses: they run against each of many hundred
 * mutants.
 */
export default defineConfig({
  test: {
    include: [
      'tests/merge/**/*.test.ts',
      'tests/domain/{anyActs,newEntity,plans}.test.ts',
      'tests/domain/record/**/*.test.ts',
      'tests/domain/criterion/**/*.test.ts',
      'tests/session/undoChoice.test.ts',
      'tests/session/platformBack.test.ts',
      'tests/session/livingGroup.test.ts',
      'tests/history/undoing.test.ts',
    ],
    // They set the time zone, which a worker thread cannot.
    exclude: ['tests/domain/**/{localDay,sourceDay}.test.ts'],
    testTimeout: 30_000,
    // The same histories for every mutant, and fewer of them than usual.
    env: { MERGE_RUNS: '15', MERGE_SEED: '7', MERGE_SHRINK: 'no' },
  },
});
