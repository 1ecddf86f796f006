import { foldedWords } from '#domain/likeness/fold.ts';
import { columnOf } from './columns.ts';
import type { HeadingRow } from './csv/headingRow.ts';
import { splitRows } from './csv/splitRows.ts';

/**
 * Our own files that are made to be read by people or by statistics programs: a heading of theirs also names the column
 * of the words.
 */
export type TableForPeople = 'synthesis' | 'disagreements' | 'analysis';

const headingKey = (heading: string): string => foldedWords(heading.slice(0, 200)).join(' ');
const keysOf = (...headings: readonly string[]): ReadonlySet<string> => new Set(headings.map(headingKey));

// The headings of today, and those that earlier versions wrote in the screens' languages.
const bases = keysOf(
  'Base : critères de ce groupe à cette question',
  'Base : expressions de ce groupe à cette question',
  'Basis: criteria van deze groep bij deze vraag',
  'Basis: uitingen van deze groep bij deze vraag',
  'Base: criteria of this group for this question',
  'Base: expressions of this group for this question',
  'Basis: Kriterien dieser Gruppe zu dieser Frage',
  'Basis: Nennungen dieser Gruppe zu dieser Frage',
  'Base: criterios de este grupo en esta pregunta',
  'Base: expresiones de este grupo en esta pregunta',
);
const sameDimension = keysOf(
  'Même dimension',
  'Zelfde dimensie',
  'Same dimension',
  'Gleiche Dimension',
  'Misma dimensión',
);
const settled = keysOf('Code retenu', 'Gekozen code', 'Code kept', 'Gewählter Code', 'Código elegido');

const criteriaCounts = keysOf('Critères', 'Criteria', 'Kriterien', 'Criterios');

// Names of columns of the tables for analysis (`exchange/tables`), which no language changes.
const analysisColumns: ReadonlySet<string> = new Set([
  'component_label',
  'covered_ids',
  'full_code',
  'key_version',
  'n_criteria',
  'n_expressions',
  'read_back',
]);

/** How their dictionary begins. One of its rows, about a column of texts, may look like the headings of criteria. */
const dictionary = /^"?table"?[;,\t]"?column"?[;,\t]"?label"?[;,\t]/;

const isOfAnalysis = (text: string, { cells }: HeadingRow): boolean =>
  dictionary.test(text.slice(0, 100)) || cells.filter((cell) => analysisColumns.has(cell)).length > 1;

/** A heading of the list of disagreements that holds what one coder chose: `Composante : LM`. */
const isOfCoder = (heading: string): boolean => {
  const [column = '', coder] = heading.split(':');
  return coder !== undefined && columnOf(column.trim()) === 'component';
};

/**
 * True when the column of the words has the heading of the synthesis' counts, and holds whole numbers and nothing else.
 */
function countsCriteria(text: string, { cells, next, delimiter }: HeadingRow): boolean {
  const place = cells.findIndex((cell) => columnOf(cell) === 'text');
  if (!criteriaCounts.has(headingKey(cells[place] ?? ''))) return false;
  let counts = 0;
  for (const row of splitRows(text.slice(next), { separators: delimiter })) {
    const cell = row.cells?.[place]?.trim() ?? '';
    if (cell === '') continue;
    if (!/^\d{1,6}$/.test(cell)) return false;
    counts += 1;
  }
  return counts > 0;
}

/**
 * Which of our files for people a text with this heading row is. Undefined for a table of criteria. A synthesis from
 * which somebody removed the columns of the bases is known by its numbers, a list of disagreements and a table for
 * analysis by any two of the headings that only they have.
 */
export function tableForPeopleIn(text: string, heading: HeadingRow): TableForPeople | undefined {
  if (isOfAnalysis(text, heading)) return 'analysis';
  const keys = heading.cells.map(headingKey);
  const has = (known: ReadonlySet<string>): boolean => keys.some((key) => known.has(key));
  if (has(bases) || countsCriteria(text, heading)) return 'synthesis';
  const ownHeadings = [has(sameDimension), has(settled), heading.cells.some(isOfCoder)];
  return ownHeadings.filter(Boolean).length > 1 ? 'disagreements' : undefined;
}
