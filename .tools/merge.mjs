import { finish } from './counted.mjs';
import { playHistories } from './histories.mjs';

/** Runs far more histories than `npm test` does: `npm run test:merge -- 200000` sets the number. */
finish(await playHistories(Number(process.argv[2] ?? 100_000)));
