import {
  type ComponentCode,
  type DimensionLetter,
  dimensionLetters,
} from '#domain/codebook/componentCode.ts';
import { questionOrder } from '#domain/platform/freeQuestion.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import { noCounts } from '#domain/statistics/counts.ts';
import { coverageOf } from '#domain/statistics/coverage.ts';
import { longestOf } from '#domain/statistics/marks.ts';
import type { ComponentLine, Line, Scope, Tally } from '#domain/statistics/tally.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { sinceWritten } from '#domain/synthesis/write.ts';
import { filterCriteria, type Selection } from '#domain/views/criteriaList.ts';
import type { Collection, CountedCollection } from './collection.ts';
import { provenanceOf } from './provenance.ts';
import type {
  CodebookOrder,
  ComponentSection,
  DimensionSection,
  QuestionBlock,
  Report,
  ReportCriterion,
  TextBlock,
} from './report.ts';

/** The counts of a component that nobody mentioned. */
export const noLine: Line = {
  counts: noCounts,
  byQuestion: { WB: noCounts, IB: noCounts, ACT: noCounts, FREE: noCounts },
};

/** Rows of the columns by the number of their component, 0 for "not classified", each list in the columns' order. */
type RowsByComponent = readonly Selection[];

function rowsByComponent({ component, components }: Columns, rows: Selection): RowsByComponent {
  const lists = Array.from({ length: components.length + 1 }, (): number[] => []);
  for (const row of rows) lists[component[row] ?? 0]?.push(row);
  return lists;
}

function reportCriteria({ columns, groups }: Collection, rows: Selection): readonly ReportCriterion[] {
  const found: ReportCriterion[] = [];
  for (const row of rows) {
    const group = groups[columns.group[row] ?? 0];
    if (group === undefined) continue;
    const criterion = columns.criterionAt(row);
    const code = columns.codeAt(row)?.code;
    found.push(code === undefined ? { criterion, group } : { criterion, group, code });
  }
  return found;
}

/** Rows by question; questions without rows are left out. */
function questionBlocks(collection: Collection, rows: Selection, line: Line): readonly QuestionBlock[] {
  const { question: column } = collection.columns;
  return questionOrder(collection.platform).flatMap((question): QuestionBlock[] => {
    const number = questions.indexOf(question);
    const own = rows.filter((row) => column[row] === number);
    if (own.length === 0) return [];
    return [{ question, counts: line.byQuestion[question], criteria: reportCriteria(collection, own) }];
  });
}

const questionRank = (order: readonly Question[], question: Question | 'all'): number =>
  question === 'all' ? -1 : order.indexOf(question);

/** The texts that a report of this scope shows: its own and, in a platform's report, then those of the groups. */
function textsIn({ platform, groups, syntheses }: CountedCollection, scope: Scope): readonly SynthesisText[] {
  const groupRank = new Map(groups.map(({ id }, rank) => [id, rank]));
  const order = questionOrder(platform);
  const rankOf = ({ groupId }: SynthesisText) => (groupId === undefined ? -1 : (groupRank.get(groupId) ?? 0));
  return syntheses
    .filter(({ groupId }) => groupId === undefined || groupRank.has(groupId))
    .filter(({ groupId }) => scope.groupId === undefined || groupId === scope.groupId)
    .filter(
      ({ question }) => scope.question === undefined || question === 'all' || question === scope.question,
    )
    .sort(
      (a, b) => rankOf(a) - rankOf(b) || questionRank(order, a.question) - questionRank(order, b.question),
    );
}

/** The criteria at a text's place, whatever the scope: what a text covers does not depend on the active filter. */
function criteriaAt(
  columns: Columns,
  everything: RowsByComponent,
  text: SynthesisText,
): readonly CriterionId[] {
  const number = columns.components.indexOf(text.component) + 1;
  const group = text.groupId === undefined ? undefined : columns.groups.indexOf(text.groupId);
  const question = text.question === 'all' ? undefined : questions.indexOf(text.question);
  return (number === 0 ? [] : (everything[number] ?? []))
    .filter((row) => group === undefined || columns.group[row] === group)
    .filter((row) => question === undefined || columns.question[row] === question)
    .map((row) => columns.criterionAt(row).id);
}

function textBlock(
  { columns, groups }: Collection,
  scope: Scope,
  synthesis: SynthesisText,
  everything: RowsByComponent,
): TextBlock {
  const { after, gone } = sinceWritten(synthesis, criteriaAt(columns, everything, synthesis));
  const group = scope.groupId === undefined ? groups.find(({ id }) => id === synthesis.groupId) : undefined;
  const block = { synthesis, covered: synthesis.covered.length, after: after.length, gone: gone.length };
  return group === undefined ? block : { ...block, group };
}

/** Components by dimension; they are in the codebook's order. */
export function dimensionSections(
  components: readonly ComponentSection[],
  tally: Tally,
): readonly DimensionSection[] {
  const lineByLetter = new Map<DimensionLetter, Line>(tally.dimensions.map((line) => [line.letter, line]));
  return dimensionLetters
    .map((letter) => ({
      letter,
      line: lineByLetter.get(letter) ?? noLine,
      components: components.filter(({ code }) => code.startsWith(letter)),
    }))
    .filter((dimension) => dimension.components.length > 0);
}

/** One section for each component that is mentioned in the scope or has a text, in the codebook's order. */
function componentSections(
  collection: CountedCollection,
  codebook: CodebookOrder,
  { scope, components }: Tally,
  inScope: RowsByComponent,
): readonly ComponentSection[] {
  const { columns } = collection;
  const listed = new Set(codebook.listed);
  const texts = textsIn(collection, scope);
  const isWhole = scope.groupId === undefined && scope.question === undefined;
  const everything =
    isWhole || texts.length === 0 ? inScope : rowsByComponent(columns, filterCriteria(columns, {}));
  const lineByCode = new Map<ComponentCode, ComponentLine>(components.map((line) => [line.code, line]));
  const numberByCode = new Map(columns.components.map((code, place) => [code, place + 1]));
  const codes = new Set([...lineByCode.keys(), ...texts.map(({ component }) => component)]);
  return [...codes].sort(codebook.order).map((code) => {
    const line = lineByCode.get(code) ?? noLine;
    return {
      code,
      listed: listed.has(code),
      line,
      questions: questionBlocks(collection, inScope[numberByCode.get(code) ?? -1] ?? [], line),
      texts: texts
        .filter(({ component }) => component === code)
        .map((text) => textBlock(collection, scope, text, everything)),
    };
  });
}

/**
 * The printed synthesis of a platform, of one group, of one question or of both. It contains every criterion of the
 * scope exactly once, verbatim. A component without criteria is in it only if a text was written for it. The columns of
 * the collection must be in `codebook.order`.
 */
export function reportOf(collection: CountedCollection, codebook: CodebookOrder, scope: Scope = {}): Report {
  const { platform, columns } = collection;
  const tally = collection.tally(scope);
  const rows = filterCriteria(columns, scope);
  const sorted = rowsByComponent(columns, rows);
  const groups = collection.groups.filter(({ id }) => scope.groupId === undefined || id === scope.groupId);
  const [group] = scope.groupId === undefined ? [] : groups;
  return {
    platform,
    ...(group === undefined ? {} : { group }),
    groups,
    scope,
    tally,
    coverage: coverageOf(tally, codebook.listed),
    dimensions: dimensionSections(componentSections(collection, codebook, tally, sorted), tally),
    unclassified: questionBlocks(collection, sorted[0] ?? [], tally.unclassified),
    longest: longestOf(tally),
    provenance: provenanceOf(columns, rows),
  };
}
