import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import { type CodeOrder, type ComponentCode, type DimensionLetter, dimensionOf } from './componentCode.ts';
import { fold } from './fold.ts';
import type { CriterionId, GroupId } from './identity.ts';
import { type Question, questions } from './question.ts';
import type { Reader } from './reader.ts';

/** One criterion with all a list shows of it. Its reference changes only when something of it did. */
export type CriteriaRow = {
  readonly criterion: Criterion;
  readonly group: Group;
  /** Undefined: not classified yet. */
  readonly classification: Classification | undefined;
  /** `YYYY-MM-DD`: the day the source gives for an imported criterion, else the day it was last changed here. */
  readonly day: string;
  /** The text as searches compare it. */
  readonly folded: string;
};

/** Rows of all live criteria, in the platform's own order (group, question, order). */
export type CriteriaRows = (index: Reader) => readonly CriteriaRow[];

/** Remembers the last rows: after one edit of 5,000 criteria, one row is made anew and 4,999 are the same. */
export function createCriteriaRows(): CriteriaRows {
  let known = new Map<CriterionId, CriteriaRow>();
  return (index) => {
    const next = new Map<CriterionId, CriteriaRow>();
    const groups = new Map(index.groups().map((group) => [group.id, group]));
    for (const criterion of index.criteria()) {
      const group = groups.get(criterion.groupId);
      if (group === undefined) continue;
      const classification = index.classificationOf(criterion.id);
      next.set(criterion.id, renewed(known.get(criterion.id), criterion, group, classification));
    }
    known = next;
    return [...next.values()];
  };
}

function renewed(
  former: CriteriaRow | undefined,
  criterion: Criterion,
  group: Group,
  classification: Classification | undefined,
): CriteriaRow {
  const same = former?.criterion === criterion && former.classification === classification;
  if (former !== undefined && same && former.group === group) return former;
  const folded = former?.criterion.text === criterion.text ? former.folded : fold(criterion.text);
  return { criterion, group, classification, day: dayOf(criterion), folded };
}

const isoDay = /^\d{4}-\d{2}-\d{2}/;

const dayOf = ({ origin, stamp }: Criterion): string =>
  (isoDay.exec(origin?.created ?? '') ?? isoDay.exec(stamp.wall))?.[0] ?? '';

/** `unclassified`, a dimension's letter, or one component; absent: all. */
export type ComponentChoice = 'unclassified' | DimensionLetter | ComponentCode;

export type CriteriaFilter = {
  readonly question?: Question | undefined;
  readonly groupId?: GroupId | undefined;
  readonly component?: ComponentChoice | undefined;
  /** Words that must all stand in the text, in any order; case and accents do not matter. */
  readonly text?: string | undefined;
};

export const isFiltered = ({ question, groupId, component, text }: CriteriaFilter): boolean =>
  question !== undefined ||
  groupId !== undefined ||
  component !== undefined ||
  fold(text ?? '').trim() !== '';

/** The rows that answer every choice, in their order. */
export function filterCriteria(
  rows: readonly CriteriaRow[],
  { question, groupId, component, text = '' }: CriteriaFilter,
): readonly CriteriaRow[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ criterion, classification, folded }) =>
      (question === undefined || criterion.question === question) &&
      (groupId === undefined || criterion.groupId === groupId) &&
      (component === undefined || isUnder(component, classification)) &&
      words.every((word) => folded.includes(word)),
  );
}

function isUnder(choice: ComponentChoice, classification: Classification | undefined): boolean {
  if (classification === undefined) return choice === 'unclassified';
  const { component } = classification.code;
  return choice === component || choice === dimensionOf(component);
}

export const sortColumns = ['question', 'text', 'component', 'group', 'expressions', 'day'] as const;
export type SortColumn = (typeof sortColumns)[number];

export const isSortColumn = (text: string): text is SortColumn =>
  (sortColumns as readonly string[]).includes(text);

export type CriteriaSort = { readonly column: SortColumn; readonly descending: boolean };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Compare = (a: CriteriaRow, b: CriteriaRow) => number;

const comparers: Readonly<Record<Exclude<SortColumn, 'component' | 'question'>, Compare>> = {
  text: (a, b) => byText(a.folded, b.folded),
  group: (a, b) => a.group.order - b.group.order || byText(a.group.id, b.group.id),
  expressions: (a, b) => a.criterion.expressions - b.criterion.expressions,
  day: (a, b) => byText(a.day, b.day),
};

/**
 * The rows by one column, questions in the order of `asked`; equals keep the platform's own order, also when descending. Components stand in the key's
 * order and what is not classified stands last, whichever way one looks.
 */
export function sortCriteria(
  rows: readonly CriteriaRow[],
  sort: CriteriaSort | undefined,
  order: CodeOrder,
  asked: readonly Question[] = questions,
): readonly CriteriaRow[] {
  if (sort === undefined) return rows;
  const way = sort.descending ? -1 : 1;
  if (sort.column === 'component') return [...rows].sort(byComponent(order, way));
  const compare = sort.column === 'question' ? byQuestion(asked) : comparers[sort.column];
  return [...rows].sort((a, b) => way * compare(a, b));
}

const byQuestion =
  (asked: readonly Question[]): Compare =>
  (a, b) =>
    asked.indexOf(a.criterion.question) - asked.indexOf(b.criterion.question);

const byComponent =
  (order: CodeOrder, way: 1 | -1): Compare =>
  (a, b) => {
    if (a.classification === undefined || b.classification === undefined) {
      return Number(a.classification === undefined) - Number(b.classification === undefined);
    }
    return way * order(a.classification.code.component, b.classification.code.component);
  };

/** What the line above the list says. Counts criteria, and for what is shown also the expressions. */
export type CriteriaSummary = {
  readonly shown: number;
  readonly total: number;
  readonly shownExpressions: number;
  /** Among all, not only among the shown. */
  readonly unclassified: number;
};

export function summariseCriteria(
  all: readonly CriteriaRow[],
  shown: readonly CriteriaRow[],
): CriteriaSummary {
  return {
    shown: shown.length,
    total: all.length,
    shownExpressions: shown.reduce((sum, { criterion }) => sum + criterion.expressions, 0),
    unclassified: all.filter(({ classification }) => classification === undefined).length,
  };
}

/** The components in use, in the key's order, with how many criteria each has. */
export function componentsInUse(
  rows: readonly CriteriaRow[],
  order: CodeOrder,
): readonly { readonly code: ComponentCode; readonly criteria: number }[] {
  const counts = new Map<ComponentCode, number>();
  for (const { classification } of rows) {
    if (classification === undefined) continue;
    const { component } = classification.code;
    counts.set(component, (counts.get(component) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => order(a, b)).map(([code, criteria]) => ({ code, criteria }));
}
