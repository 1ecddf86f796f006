import { defineConfig } from 'vitest/config';

/** Only the tests of merging and records: they run against each of many hundred mutants. */
export default defineConfig({
  test: {
    include: ['tests/merge/**/*.test.ts', 'tests/domain/record/**/*.test.ts'],
    testTimeout: 30_000,
    // The same histories for every mutant, and fewer of them than usual.
    env: { MERGE_RUNS: '15', MERGE_SEED: '7', MERGE_SHRINK: 'no' },
  },
});
