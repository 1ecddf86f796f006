import { type ComponentCode, type DimensionLetter, dimensionLetters } from '#domain/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import { questionOrder } from '#domain/platform/freeQuestion.ts';
import type { Question } from '#domain/question.ts';
import type { Reader } from '#domain/reader.ts';
import { noCounts } from '#domain/statistics/counts.ts';
import { coverageOf } from '#domain/statistics/coverage.ts';
import { longestOf } from '#domain/statistics/marks.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import type { ComponentLine, Line, Scope, Tally } from '#domain/statistics/tally.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { sinceWritten } from '#domain/synthesisText.ts';
import { provenanceOf } from './provenance.ts';
import type {
  ComponentSection,
  DimensionSection,
  KeyOrder,
  QuestionBlock,
  Report,
  ReportCriterion,
  TextBlock,
} from './report.ts';

const noLine: Line = {
  counts: noCounts,
  byQuestion: { WB: noCounts, IB: noCounts, ACT: noCounts, FREE: noCounts },
};

type Gathered = {
  readonly criteria: readonly Criterion[];
  readonly byComponent: ReadonlyMap<ComponentCode | undefined, readonly ReportCriterion[]>;
};

const isIn = (scope: Scope, { groupId, question }: Criterion): boolean =>
  (scope.groupId === undefined || scope.groupId === groupId) &&
  (scope.question === undefined || scope.question === question);

/** The scope's criteria in the platform's order, and the same by component. */
function gather(index: Reader, scope: Scope): Gathered {
  const groupById = new Map(index.groups().map((group) => [group.id, group]));
  const criteria = index.criteria().filter((criterion) => isIn(scope, criterion));
  const byComponent = new Map<ComponentCode | undefined, ReportCriterion[]>();
  for (const criterion of criteria) {
    const group = groupById.get(criterion.groupId);
    if (group === undefined) continue;
    const code = index.classificationOf(criterion.id)?.code;
    const row = code === undefined ? { criterion, group } : { criterion, group, code };
    const rows = byComponent.get(code?.component);
    if (rows === undefined) byComponent.set(code?.component, [row]);
    else rows.push(row);
  }
  return { criteria, byComponent };
}

/** Rows by question, each question that has some. */
function questionBlocks(
  index: Reader,
  rows: readonly ReportCriterion[],
  line: Line,
): readonly QuestionBlock[] {
  return questionOrder(index.platform).flatMap((question): QuestionBlock[] => {
    const criteria = rows.filter((row) => row.criterion.question === question);
    return criteria.length === 0 ? [] : [{ question, counts: line.byQuestion[question], criteria }];
  });
}

const questionRank = (order: readonly Question[], question: Question | 'all'): number =>
  question === 'all' ? -1 : order.indexOf(question);

/** The texts a report of this scope shows: its own, and in a platform's report those its groups wrote, after. */
function textsIn(index: Reader, scope: Scope): readonly SynthesisText[] {
  const groupRank = new Map(index.groups().map(({ id }, rank) => [id, rank]));
  const order = questionOrder(index.platform);
  const rankOf = ({ groupId }: SynthesisText) => (groupId === undefined ? -1 : (groupRank.get(groupId) ?? 0));
  return index
    .syntheses()
    .filter(({ groupId }) => groupId === undefined || groupRank.has(groupId))
    .filter(({ groupId }) => scope.groupId === undefined || groupId === scope.groupId)
    .filter(
      ({ question }) => scope.question === undefined || question === 'all' || question === scope.question,
    )
    .sort(
      (a, b) => rankOf(a) - rankOf(b) || questionRank(order, a.question) - questionRank(order, b.question),
    );
}

/** Every live criterion by component, whatever the scope: what a text covers does not depend on the filter in use. */
function textBlock(index: Reader, scope: Scope, synthesis: SynthesisText, all: Gathered): TextBlock {
  const current = (all.byComponent.get(synthesis.component) ?? [])
    .filter(({ criterion }) => synthesis.groupId === undefined || criterion.groupId === synthesis.groupId)
    .filter(({ criterion }) => synthesis.question === 'all' || criterion.question === synthesis.question)
    .map(({ criterion }) => criterion.id);
  const { after, gone } = sinceWritten(synthesis, current);
  const group =
    scope.groupId === undefined ? index.groups().find(({ id }) => id === synthesis.groupId) : undefined;
  const block = { synthesis, covered: synthesis.covered.length, after: after.length, gone: gone.length };
  return group === undefined ? block : { ...block, group };
}

function dimensionSections(
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

/** One section for each component mentioned in the scope or written about, in the key's order. */
function componentSections(
  index: Reader,
  key: KeyOrder,
  scope: Scope,
  tally: Tally,
  gathered: Gathered,
): readonly ComponentSection[] {
  const everything =
    scope.groupId === undefined && scope.question === undefined ? gathered : gather(index, {});
  const listed = new Set(key.listed);
  const texts = textsIn(index, scope);
  const lineByCode = new Map<ComponentCode, ComponentLine>(tally.components.map((line) => [line.code, line]));
  const codes = [...new Set([...lineByCode.keys(), ...texts.map(({ component }) => component)])];
  return codes.sort(key.order).map((code) => {
    const line = lineByCode.get(code) ?? noLine;
    return {
      code,
      listed: listed.has(code),
      line,
      questions: questionBlocks(index, gathered.byComponent.get(code) ?? [], line),
      texts: texts
        .filter(({ component }) => component === code)
        .map((text) => textBlock(index, scope, text, everything)),
    };
  });
}

/**
 * The printed synthesis of a platform, of one group, of one question or of both: every live criterion of the scope
 * stands in it exactly once, verbatim. A component without criteria stands in it only when a text was written for it.
 */
export function reportOf(index: Reader, key: KeyOrder, scope: Scope = {}): Report {
  const tally = statisticsOf(index, key.order).tally(scope);
  const gathered = gather(index, scope);
  const inScope = (group: Group) => scope.groupId === undefined || group.id === scope.groupId;
  const groups = index.groups().filter(inScope);
  const [group] = scope.groupId === undefined ? [] : groups;
  return {
    platform: index.platform,
    ...(group === undefined ? {} : { group }),
    groups,
    scope,
    tally,
    coverage: coverageOf(tally, key.listed),
    dimensions: dimensionSections(componentSections(index, key, scope, tally, gathered), tally),
    unclassified: questionBlocks(index, gathered.byComponent.get(undefined) ?? [], tally.unclassified),
    longest: longestOf(tally),
    provenance: provenanceOf(index, gathered.criteria),
  };
}
