import { median } from './figures.mjs';

/** A smaller difference is noise: a share of the old build's figure. */
const allowed = 0.05;
/** The share of rounds that must agree. */
const agreeing = 0.8;

/** The extra time of the new build in each round, as a share of the old build's time in the same round. */
export const differencesOf = (old, fresh) => old.map((time, round) => (fresh[round] - time) / time);

/** Worse: the median difference is over 5 %, and at least four rounds of five went the same way. */
export function isWorse(differences) {
  const slower = differences.filter((difference) => difference > 0).length;
  return median(differences) > allowed && slower >= agreeing * differences.length;
}

/** Runs the rounds in turns, A B B A …, so that other load on the machine affects both alike. */
export async function inPairs(rounds, measureOld, measureNew) {
  const found = { old: [], fresh: [] };
  const one = async (name, measure, round) => found[name].push(await measure(round));
  for (let round = 0; round < rounds; round += 1) {
    const order = [() => one('old', measureOld, round), () => one('fresh', measureNew, round)];
    for (const measure of round % 2 === 0 ? order : order.reverse()) await measure();
  }
  return found;
}

/** One line of a comparison, from the figure of each round. It may be read back from a file and judged again. */
export function comparisonOf({ name, unit, old, fresh }) {
  const differences = differencesOf(old, fresh);
  const [before, after] = [median(old), median(fresh)];
  return {
    name,
    unit,
    old,
    fresh,
    medians: { old: before, fresh: after },
    ratio: after / before,
    differences,
    difference: median(differences),
    slower: differences.filter((difference) => difference > 0).length,
    worse: isWorse(differences),
  };
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
const percent = (share) => `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} %`;

const rowOf = ({ name, unit, medians, difference, differences, slower, worse }) =>
  `| ${[
    name,
    `${number(medians.old)} ${unit}`,
    `${number(medians.fresh)} ${unit}`,
    percent(difference),
    `${slower}/${differences.length}`,
    worse ? 'WORSE' : '',
  ].join(' | ')} |`;

/** A short table that is also valid Markdown. */
export const comparisonTable = (compared) =>
  ['| what | old | new | paired difference | rounds greater | |', '|---|---|---|---|---|---|']
    .concat(compared.map(rowOf))
    .join('\n');
