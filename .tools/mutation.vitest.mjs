import { defineConfig } from 'vitest/config';

/** Only the tests that watch over merging and records: each of many hundred broken programs is shown to them. */
export default defineConfig({
  test: {
    include: ['tests/merge/**/*.test.ts', 'tests/domain/record/**/*.test.ts'],
    testTimeout: 30_000,
    // The same histories for every broken program, and fewer of them.
    env: { MERGE_RUNS: '15', MERGE_SEED: '7', MERGE_SHRINK: 'no' },
  },
});
