/**
 * @typedef {{ name: string, unit?: string, times: number[], baseline?: { name: string, times: number[] },
 *   goal?: number, most?: number, note?: string }} Measured
 */

const sorted = (times) => [...times].sort((a, b) => a - b);

/** The nearest-rank quantile: the value below which a share of the times lies. */
export const quantile = (times, share) => sorted(times)[Math.max(0, Math.ceil(times.length * share) - 1)];

export const median = (times) => {
  const list = sorted(times);
  const half = list.length >> 1;
  return list.length % 2 === 1 ? list[half] : (list[half - 1] + list[half]) / 2;
};

const summary = (times) => ({ median: median(times), p95: quantile(times, 0.95), runs: times.length });

/**
 * The longest task of each act, 0 when none was over 50 ms. Here `most` limits the longest of all.
 * @param {{ name: string, acts: number[][], most: number }} found
 */
export function longTasksOf({ name, acts, most }) {
  const all = acts.flat();
  const longest = Math.max(0, ...all);
  const over = all.filter((duration) => duration > most).length;
  const note = `longest ${longest} ms; ${all.length} over 50 ms, ${over} over ${most} ms`;
  const times = acts.map((tasks) => Math.max(0, ...tasks));
  return { name, ...summary(times), longest, count: all.length, over, most, met: longest <= most, note };
}

/**
 * One line of the results. `goal` is the greatest ratio to the baseline, `most` the greatest median in milliseconds.
 * Only ratios can be compared between machines.
 * @param {Measured} measured
 */
export function figureOf({ name, times, baseline, goal, most, note }) {
  const own = summary(times);
  const base = baseline && { name: baseline.name, ...summary(baseline.times) };
  const ratio = base && own.median / base.median;
  const missed = (goal !== undefined && ratio > goal) || (most !== undefined && own.median > most);
  const hasGoal = goal !== undefined || most !== undefined;
  return { name, ...own, baseline: base, ratio, goal, most, met: hasGoal ? !missed : undefined, note };
}

const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

const goalWords = ({ goal, most }) =>
  [goal === undefined ? [] : `≤ ${goal} ×`, most === undefined ? [] : `≤ ${most} ms`].flat().join(', ') ||
  '—';

const verdict = ({ met }) => (met === undefined ? '' : met ? 'met' : 'MISSED');

const columns = [
  ['what', ({ name }) => name],
  ['median ms', (figure) => ms(figure.median)],
  ['p95 ms', (figure) => ms(figure.p95)],
  ['runs', ({ runs }) => String(runs)],
  ['baseline', ({ baseline }) => (baseline ? `${ms(baseline.median)} (${baseline.name})` : '—')],
  ['ratio', ({ ratio }) => (ratio === undefined ? '—' : `${ratio.toFixed(2)} ×`)],
  ['goal', goalWords],
  ['', verdict],
  ['note', ({ note }) => note ?? ''],
];

/** The results as a table that is also valid Markdown. */
export function tableOf(figures) {
  const rows = [
    columns.map(([head]) => head),
    ...figures.map((figure) => columns.map(([, cell]) => cell(figure))),
  ];
  const widths = columns.map((_, at) => Math.max(3, ...rows.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}

/** The missed goals, in words, so that they are not lost in a table. */
export function shortfalls(figures) {
  if (figures.length === 0) return 'Nothing was measured.';
  const missed = figures.filter(({ met }) => met === false);
  if (missed.length === 0) return 'Every goal is met.';
  return missed
    .map((figure) => {
      const found =
        figure.goal === undefined || figure.ratio <= figure.goal
          ? `${ms(figure.longest ?? figure.median)} ms`
          : `${figure.ratio.toFixed(2)} ×`;
      return `MISSED: ${figure.name}: ${found}, the goal is ${goalWords(figure)}.`;
    })
    .join('\n');
}
