import { finish } from './counted.mjs';
import { playHistories } from './histories.mjs';

/** Far more than `npm test` plays: `npm run test:merge -- 200000` asks for as many. */
finish(await playHistories(Number(process.argv[2] ?? 100_000)));
