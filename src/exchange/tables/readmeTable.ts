import { krippendorffsAlpha } from '#domain/agreement/alpha.ts';
import type { Level } from '#domain/agreement/ratings.ts';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { comparedCodings, ratingsIn } from './agreementTables.ts';
import { coderName } from './codingsTable.ts';
import { type Cell, type Column, column, type Table, tableOf } from './column.ts';
import type { TableLabels, Topic } from './labels/tableLabels.ts';
import { keyOf } from './moments.ts';
import { rounded } from './shares.ts';
import { smallCount } from './smallNumbers.ts';
import type { TableSource } from './source.ts';

/** Everything, with the words; or only what was counted, without numbers that are too small to be published. */
export type Contents = 'everything' | 'numbers';

/** What the program knows beside the platform. */
export type Making = {
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly programVersion: string;
  readonly delimiter: Delimiter;
  readonly contents: Contents;
};

type Fact = { readonly topic: string; readonly label: string; readonly value: Cell };
type Facts = Partial<Record<Topic, Cell>>;

const columns: readonly Column<Fact>[] = [
  column('topic', 'text', ({ topic }) => topic),
  column('label', 'text', ({ label }) => label),
  column('value', 'text', ({ value }) => (value === undefined ? undefined : String(value)), {
    missing: 'none',
  }),
];

const counts = ({ statistics, index }: TableSource): Facts => {
  const { counts: all, unclassified, groups } = statistics.tally();
  return {
    n_criteria: all.criteria,
    n_expressions: all.expressions,
    n_groups: groups.length,
    n_groups_without_criteria: groups.filter((group) => group.counts.criteria === 0).length,
    n_classified_criteria: all.criteria - unclassified.counts.criteria,
    n_classified_expressions: all.expressions - unclassified.counts.expressions,
    n_joined: index.criteriaCount - all.criteria,
  };
};

const leftOut = ({ index }: TableSource, { contents }: Making, tables: readonly Table[]): Facts => ({
  contents,
  small_cells: smallCount(tables),
  left_out_words: contents === 'numbers' ? 'criteria, codings, syntheses, confusion' : undefined,
  left_out_withdrawn: index.records().criteria.filter(({ deleted }) => deleted !== undefined).length,
  left_out_erased: index.erasedCount(),
  left_out_people: index.groups().filter(({ facilitators }) => facilitators !== '').length,
});

/** The keys of the codes that count, with the number of criteria, the most frequent first. */
function keysUsed({ statistics: { columns } }: TableSource): string {
  const byKey = new Map<string, number>();
  for (const choice of columns.choices) {
    if (choice === undefined) continue;
    const key = keyOf(choice);
    const name = key === undefined ? 'source' : `${key.keyId} ${key.version}`;
    byKey.set(name, (byKey.get(name) ?? 0) + 1);
  }
  const sorted = [...byKey].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, criteria]) => `${name}: ${criteria}`).join(' | ');
}

function alphaAt(source: TableSource, level: Level): number | undefined {
  const codings = comparedCodings(source);
  if (codings.length < 2) return undefined;
  const alpha = krippendorffsAlpha(ratingsIn(codings, level, source.statistics.columns.size));
  return alpha.state === 'known' ? rounded(alpha.value) : undefined;
}

function coding(source: TableSource): Facts {
  const { keyId, version } = source.codebook.codebook;
  const coders = comparedCodings(source).map(
    ({ coder, choices }) => `${coderName(coder)}: ${choices.filter(Boolean).length}`,
  );
  return {
    key: `${keyId} ${version}`,
    keys_used: keysUsed(source),
    coders: coders.join(' | '),
    alpha_component: alphaAt(source, 'component'),
    alpha_dimension: alphaAt(source, 'dimension'),
  };
}

const spaces = [0x20, 0xa0, 0x1680, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
const signs = [0, 0x9, 0xa, 0xd, 0x2b, 0x2d, 0x3d, 0x40, 0xff0b, 0xff0d, 0xff1d, 0xff20];

/** What `unguard` does, for a program that has another idea of what a space is. */
function guardPattern(letter: (code: number) => string): string {
  const blank = `${letter(0x9)}-${letter(0xd)}${spaces.map(letter).join('')}${letter(0x2000)}-${letter(0x200a)}`;
  return `^'(?='*[${blank}]*[${signs.map(letter).join('')}])`;
}

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');
// R reads a pattern as UTF-8 only if it or the column has another letter than ASCII; `(*UTF)` asks for it in any case.
const inR = `(*UTF)${guardPattern((code) => `\\\\x{${hex(code, 2)}}`)}`;
const inPython = guardPattern((code) => `\\u${hex(code, 4)}`);

const files = ({ delimiter }: Making, labels: TableLabels, sum: string): Facts => ({
  delimiter,
  formula_guard: labels.sentences.guard,
  formula_guard_r: `x <- sub("${inR}", "", x, perl = TRUE)`,
  formula_guard_python: `x = re.sub(r"${inPython}", "", x)`,
  sha256_criteria: sum,
});

/** What these tables are, and what they leave out. `sum` is that of the bytes of the criteria file. */
export function readmeTable(
  source: TableSource,
  making: Making,
  tables: readonly Table[],
  labels: TableLabels,
  sum: string,
): Table {
  const facts: Facts = {
    format: 'spiral-tables/1',
    what: labels.sentences.what,
    platform_id: source.platform.id,
    platform: source.platform.name,
    when: making.when,
    program_version: making.programVersion,
    language: source.language,
    filter: labels.sentences.noFilter,
    ...counts(source),
    ...leftOut(source, making, tables),
    ...coding(source),
    ...files(making, labels, sum),
  };
  const rows = Object.entries(facts).map(([topic, value]) => ({
    topic,
    label: labels.topics[topic as Topic],
    value,
  }));
  const sizes = tables.map(({ name, rows: { length } }) => ({
    topic: `rows_${name}`,
    label: labels.tables[name],
    value: length,
  }));
  return tableOf('readme', columns, [...rows, ...sizes]);
}
