// A second count of everything, from the files of criteria and codings alone. It imports nothing of the program.

/**
 * The rows of a CSV file by column, with the guard against formulas taken off. Empty cells are undefined.
 * @returns {Record<string, string | undefined>[]}
 */
export function rowsOf(csv, delimiter = ';') {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n)`, 'g');
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(cell)) {
    const text = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1).push(text.replace(guard, ''));
    if (end !== delimiter) rows.push([]);
  }
  const [names, ...lines] = rows.slice(0, -1);
  return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at] || undefined])));
}
const guard = /^'(?='*[\s\u00a0\u200b\ufeff]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20])/;

const sum = (rows) => rows.reduce((total, row) => total + Number(row.expressions), 0);
const distinct = (rows, name) => new Set(rows.map((row) => row[name])).size;
const four = (part, whole) =>
  whole === 0 ? undefined : (Math.sign(part) * Math.round((Math.abs(part) * 10_000) / whole)) / 10_000 + 0;
const groupedBy = (rows, keyOf) =>
  [...new Set(rows.map(keyOf))].map((key) => [key, rows.filter((row) => keyOf(row) === key)]);
const of = (rows, question) => rows.filter((row) => row.question === question);
const isClassified = (row) => row.component !== undefined;
const questions = ['WB', 'IB', 'ACT', 'FREE'];

/** By `component question group_id`. */
export const long = (criteria) =>
  Object.fromEntries(
    groupedBy(criteria, (row) => `${row.component} ${row.question} ${row.group_id}`).map(([key, rows]) => {
      const [{ component, question, group_id }] = rows;
      const all = of(criteria, question).filter((row) => row.group_id === group_id);
      const base = all.filter(isClassified);
      const share = (part, whole) => (component === undefined ? undefined : four(part, whole));
      return [
        key,
        {
          n_criteria: rows.length,
          n_expressions: sum(rows),
          base_criteria: all.length,
          base_expressions: sum(all),
          base_classified_criteria: base.length,
          base_classified_expressions: sum(base),
          share_criteria: share(rows.length, base.length),
          share_expressions: share(sum(rows), sum(base)),
        },
      ];
    }),
  );

/** By component. */
export function wide(criteria) {
  const base = criteria.filter(isClassified);
  return Object.fromEntries(
    groupedBy(criteria, (row) => `${row.component}`).map(([key, rows]) => {
      const [wb, ib] = [of(rows, 'WB'), of(rows, 'IB')];
      const balance = (a, b) => four(a - b, a + b);
      const counts = {
        ...perQuestion(rows, { n_criteria: (part) => part.length, n_expressions: sum }),
        n_criteria: rows.length,
        n_expressions: sum(rows),
        n_groups: distinct(rows, 'group_id'),
      };
      if (key === 'undefined') return [key, counts];
      const shares = {
        share_criteria: four(rows.length, base.length),
        share_expressions: four(sum(rows), sum(base)),
      };
      const balances = {
        balance_criteria: balance(wb.length, ib.length),
        balance_expressions: balance(sum(wb), sum(ib)),
      };
      return [key, { ...counts, ...shares, ...balances }];
    }),
  );
}

const perQuestion = (rows, counts) =>
  Object.fromEntries(
    questions.flatMap((question) =>
      Object.entries(counts).map(([name, count]) => [
        `${name}_${question.toLowerCase()}`,
        count(of(rows, question)),
      ]),
    ),
  );

/** By `group_id`, for groups with criteria. */
export const groups = (criteria) =>
  Object.fromEntries(
    groupedBy(criteria, (row) => row.group_id).map(([id, rows]) => {
      const unclassified = (part) => part.filter((row) => !isClassified(row)).length;
      const counts = { n_criteria: (part) => part.length, n_expressions: sum, n_unclassified: unclassified };
      const all = Object.entries(counts).map(([name, count]) => [name, count(rows)]);
      return [id, { ...Object.fromEntries(all), ...perQuestion(rows, counts) }];
    }),
  );

/** By code: a dimension's letter or a component. */
export const codebook = (criteria) =>
  Object.fromEntries(
    groupedBy(
      criteria.filter(isClassified).flatMap((row) => [
        { ...row, code: row.dimension },
        { ...row, code: row.component },
      ]),
      ({ code }) => code,
    ).map(([code, rows]) => [
      code,
      { n_criteria: rows.length, n_expressions: sum(rows), n_groups: distinct(rows, 'group_id') },
    ]),
  );

/** By `level coder_a coder_b`: n, alike, kappa, and the cells of the confusion matrix by `code_a code_b`. */
export function agreement(codings) {
  const coders = [...new Set(codings.map(({ coder }) => coder))].filter((coder) => coder !== 'settled');
  const codeOf = new Map(codings.map((row) => [`${row.criterion_id} ${row.coder}`, row]));
  const ids = [...new Set(codings.map((row) => row.criterion_id))];
  const compared = ['component', 'dimension'].flatMap((level) =>
    coders.flatMap((a) =>
      coders.map((b) => {
        const pairs = ids
          .map((id) => [codeOf.get(`${id} ${a}`)?.[level], codeOf.get(`${id} ${b}`)?.[level]])
          .filter(([first, second]) => first !== undefined && second !== undefined);
        return [`${level} ${a} ${b}`, agreed(pairs)];
      }),
    ),
  );
  return Object.fromEntries(compared);
}

function agreed(pairs) {
  const n = pairs.length;
  const alike = pairs.filter(([a, b]) => a === b).length;
  const codes = [...new Set(pairs.flat())];
  const expected = codes.reduce((total, code) => {
    const [first, second] = [0, 1].map((side) => pairs.filter((pair) => pair[side] === code).length);
    return total + first * second;
  }, 0);
  const cells = groupedBy(pairs, (pair) => pair.join(' ')).map(([key, same]) => [key, same.length]);
  return {
    n,
    alike,
    coefficient: four(alike * n - expected, n * n - expected),
    cells: Object.fromEntries(cells),
  };
}
