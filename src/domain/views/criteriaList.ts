import type { Classification } from '#domain/classification/classification.ts';
import { type ComponentCode, type DimensionLetter, dimensionOf } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { shortNumber, shortNumberIn } from '#domain/criterion/shortNumber.ts';
import type { Group } from '#domain/group/group.ts';
import { fold } from '#domain/likeness/fold.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import { dayOf, type PlatformColumns } from '#domain/statistics/platformColumns.ts';

/** Row numbers of some columns, in the order in which they are shown. */
export type Selection = readonly number[];

/** `unclassified`, a dimension's letter, or one component; absent: all. */
export type ComponentChoice = 'unclassified' | DimensionLetter | ComponentCode;

export type CriteriaFilter = {
  readonly question?: Question | undefined;
  readonly groupId?: GroupId | undefined;
  readonly component?: ComponentChoice | undefined;
  /** Words that must all be in the text, in any order, case and accents ignored; or the number of a post-it. */
  readonly text?: string | undefined;
};

export const isFiltered = ({ question, groupId, component, text }: CriteriaFilter): boolean =>
  question !== undefined ||
  groupId !== undefined ||
  component !== undefined ||
  fold(text ?? '').trim() !== '';

const hasNumber = (criterion: Criterion | undefined, number: string): boolean =>
  criterion !== undefined &&
  [criterion, ...(criterion.joined ?? [])].some(({ id }) => shortNumber(id) === number);

type SearchedColumns = Columns & Partial<Pick<PlatformColumns, 'criteria'>>;

/** Whether a row has the words that somebody looks for, or the number. */
function isFound(columns: SearchedColumns, text: string): (row: number) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const { folded, criteria } = columns;
  const number = shortNumberIn(text);
  return (row) =>
    words.every((word) => folded[row]?.includes(word) === true) ||
    (number !== undefined && hasNumber(criteria?.[row], number));
}

/** The rows that match every condition, in the columns' order. */
export function filterCriteria(columns: SearchedColumns, filter: CriteriaFilter): Selection {
  const { groupId, component, text = '' } = filter;
  const question = filter.question === undefined ? undefined : questions.indexOf(filter.question);
  const group = groupId === undefined ? undefined : columns.groups.indexOf(groupId);
  const wanted = component === undefined ? undefined : wantedComponents(columns, component);
  const isWanted = isFound(columns, text);
  const found: number[] = [];
  for (let row = 0; row < columns.size; row += 1) {
    if (question !== undefined && columns.question[row] !== question) continue;
    if (group !== undefined && columns.group[row] !== group) continue;
    if (wanted !== undefined && wanted[columns.component[row] ?? 0] !== true) continue;
    if (isWanted(row)) found.push(row);
  }
  return found;
}

/** For each component number, whether the choice includes it. */
const wantedComponents = ({ components }: Columns, choice: ComponentChoice): readonly boolean[] => [
  choice === 'unclassified',
  ...components.map((code) => choice === code || choice === dimensionOf(code)),
];

export const sortColumns = ['question', 'text', 'component', 'group', 'expressions', 'day'] as const;
export type SortColumn = (typeof sortColumns)[number];

export const isSortColumn = (text: string): text is SortColumn =>
  (sortColumns as readonly string[]).includes(text);

export type CriteriaSort = { readonly column: SortColumn; readonly descending: boolean };

/** Compares two rows by their numbers. */
type Compare = (a: number, b: number) => number;

const byNumber =
  (column: ArrayLike<number>): Compare =>
  (a, b) =>
    (column[a] ?? 0) - (column[b] ?? 0);

const byText =
  (column: readonly string[]): Compare =>
  (a, b) => {
    const [first = '', second = ''] = [column[a], column[b]];
    return first < second ? -1 : first > second ? 1 : 0;
  };

function byQuestion({ question }: Columns, asked: readonly Question[]): Compare {
  const rank = questions.map((each) => asked.indexOf(each));
  return (a, b) => (rank[question[a] ?? 0] ?? 0) - (rank[question[b] ?? 0] ?? 0);
}

/** Unclassified rows come last in both directions. */
function byComponent({ component }: Columns, way: 1 | -1): Compare {
  const last = way * Number.MAX_SAFE_INTEGER;
  const placeOf = (row: number): number => component[row] || last;
  return (a, b) => placeOf(a) - placeOf(b);
}

function compareBy(
  columns: Columns,
  { column, descending }: CriteriaSort,
  asked: readonly Question[],
): Compare {
  if (column === 'question') return byQuestion(columns, asked);
  if (column === 'component') return byComponent(columns, descending ? -1 : 1);
  if (column === 'text') return byText(columns.folded);
  if (column === 'day') return byText(columns.day);
  return byNumber(columns[column]);
}

/**
 * Sorts rows by one column: questions in the order of `asked`, components in the codebook's, groups in the platform's.
 * The sort is stable, also when descending. Unclassified rows come last in both directions.
 */
export function sortCriteria(
  columns: Columns,
  selection: Selection,
  sort: CriteriaSort | undefined,
  asked: readonly Question[] = questions,
): Selection {
  if (sort === undefined) return selection;
  const compare = compareBy(columns, sort, asked);
  return selection.toSorted(sort.descending ? (a, b) => compare(b, a) : compare);
}

/** The figures of the line above the list: counts of criteria, and for the shown ones also of expressions. */
export type CriteriaSummary = {
  readonly shown: number;
  readonly total: number;
  readonly shownExpressions: number;
  /** Among all criteria, not only the shown ones. */
  readonly unclassified: number;
};

export function summariseCriteria(columns: Columns, shown: Selection): CriteriaSummary {
  let unclassified = 0;
  for (const number of columns.component) if (number === 0) unclassified += 1;
  return {
    shown: shown.length,
    total: columns.size,
    shownExpressions: shown.reduce((sum, row) => sum + (columns.expressions[row] ?? 0), 0),
    unclassified,
  };
}

/** The components in use, in the codebook's order, with the number of criteria of each. */
export function componentsInUse({
  component,
  components,
}: Columns): readonly { readonly code: ComponentCode; readonly criteria: number }[] {
  const counts = new Uint32Array(components.length + 1);
  for (const number of component) counts[number] = (counts[number] ?? 0) + 1;
  return components.map((code, place) => ({ code, criteria: counts[place + 1] ?? 0 }));
}

/**
 * One criterion of an open platform with everything a list shows of it. Its reference changes only when its content
 * does.
 */
export type CriteriaRow = {
  readonly criterion: Criterion;
  readonly group: Group;
  /** Undefined: not classified yet. */
  readonly classification: Classification | undefined;
  /** `YYYY-MM-DD`, see `Columns`. */
  readonly day: string;
};

// A row is kept as long as its record: after one edit among 5,000 criteria, one row is new and 4,999 are the same
// objects.
const rowByCriterion = new WeakMap<Criterion, CriteriaRow>();

function rowOf(criterion: Criterion, group: Group, { choices }: PlatformColumns, at: number): CriteriaRow {
  const classification = choices[at];
  const former = rowByCriterion.get(criterion);
  if (former?.group === group && former.classification === classification) return former;
  const made = { criterion, group, classification, day: dayOf(criterion) };
  rowByCriterion.set(criterion, made);
  return made;
}

/** The selected rows as a list shows them. */
export function criteriaRows(columns: PlatformColumns, selection: Selection): readonly CriteriaRow[] {
  const { criteria, groupRecords } = columns;
  const rows: CriteriaRow[] = [];
  for (const at of selection) {
    const criterion = criteria[at];
    const group = groupRecords[columns.group[at] ?? 0];
    if (criterion !== undefined && group !== undefined) rows.push(rowOf(criterion, group, columns, at));
  }
  return rows;
}
