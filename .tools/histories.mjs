import { countedRun, summed } from './counted.mjs';

const processes = 2;

/** Runs random histories of devices that merge, divided among processes, each with its own seed. */
export async function playHistories(histories) {
  const seed = Number(process.env.MERGE_SEED ?? Date.now() % 2 ** 31);
  console.log(`${histories} histories, seeds from ${seed}`);
  const share = { MERGE_RUNS: String(Math.ceil(histories / processes)) };
  const args = [
    '--project',
    'unit',
    'tests/merge/merge.test.ts',
    'tests/merge/oldFiles.test.ts',
    '--maxWorkers=1',
  ];
  const play = (_, at) => countedRun(`merge-${at}`, args, { ...share, MERGE_SEED: String(seed + at) });
  return summed(await Promise.all(Array.from({ length: processes }, play)));
}
