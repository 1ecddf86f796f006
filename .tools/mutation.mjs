import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, runOwn } from './run.mjs';

/** Each of these must reach the score by itself: a large area cannot make up for a small one. */
const areas = ['src/merge/', 'src/domain/record/'];
const least = 90;

const report = inRoot('node_modules', '.cache', 'test-results', 'mutation.json');

/** The percentage of an area's mutants that the tests detected; 0 where there are none. */
function scoreOf(files, area) {
  const statuses = Object.entries(files)
    .filter(([path]) => path.startsWith(area))
    .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return noticed === 0 ? 0 : (100 * noticed) / (noticed + missed);
}

// `npm run test:mutation -- --mutate src/merge/merge.ts` checks one file only; the areas are then not judged.
const own = process.argv.slice(2);
rmSync(report, { force: true });
const code = await runOwn('stryker', ['run', '.stryker.config.json', ...own]);
if (code !== 0 || own.length > 0 || !existsSync(report)) process.exit(code || (own.length > 0 ? 0 : 1));

const { files } = JSON.parse(readFileSync(report, 'utf8'));
const scores = areas.map((area) => ({ area, score: scoreOf(files, area) }));
for (const { area, score } of scores) console.log(`${area} ${score.toFixed(2)} % (at least ${least} %)`);
process.exit(scores.every(({ score }) => score >= least) ? 0 : 1);
