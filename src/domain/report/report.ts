import {
  type CodeOrder,
  type ComponentCode,
  type DimensionLetter,
  type FullCode,
  printFullCode,
} from '#domain/codebook/componentCode.ts';
import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Question } from '#domain/platform/question.ts';
import type { SpokenCriterion } from '#domain/statistics/columns.ts';
import type { Counts } from '#domain/statistics/counts.ts';
import type { Coverage } from '#domain/statistics/coverage.ts';
import type { Line, Scope, Tally } from '#domain/statistics/tally.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import type { Provenance } from './provenance.ts';

/** The part of the codebook that a report needs: a CodebookView's `order` and the codes of its entries. */
export type CodebookOrder = { readonly order: CodeOrder; readonly listed: readonly ComponentCode[] };

export type ReportCriterion = {
  readonly criterion: SpokenCriterion;
  readonly group: Group;
  /** Absent if not classified. Printed only if it says more than the component, which is rare. */
  readonly code?: FullCode;
};

/** The full code, if it says more than its component: object, meaning or beneficiary. */
export const fullerCode = ({ code }: ReportCriterion): string | undefined => {
  const printed = code === undefined ? '' : printFullCode(code);
  return printed.length > 3 ? printed : undefined;
};

/** The answers to one question, word for word. Never empty. */
export type QuestionBlock = {
  readonly question: Question;
  readonly counts: Counts;
  readonly criteria: readonly ReportCriterion[];
};

export type TextBlock = {
  readonly synthesis: SynthesisText;
  /** The group that wrote it; absent in the report of that group alone. */
  readonly group?: Group;
  /** The number of criteria the text covered when it was written. */
  readonly covered: number;
  /** The number of criteria added since. */
  readonly after: number;
  /** The number of covered criteria that are no longer there. */
  readonly gone: number;
};

export type ComponentSection = {
  readonly code: ComponentCode;
  /** False for a code that the codebook does not list. It is shown without a label and flagged, never refused. */
  readonly listed: boolean;
  readonly line: Line;
  readonly questions: readonly QuestionBlock[];
  readonly texts: readonly TextBlock[];
};

export type DimensionSection = {
  readonly letter: DimensionLetter;
  readonly line: Line;
  readonly components: readonly ComponentSection[];
};

/** The synthesis as data, for the screen and for paper. It contains every criterion of the scope exactly once. */
export type Report = {
  readonly platform: Platform | undefined;
  /** The group of the report; absent for the whole platform. */
  readonly group?: Group;
  /** The groups whose words are in it. */
  readonly groups: readonly Group[];
  readonly scope: Scope;
  readonly tally: Tally;
  readonly coverage: Coverage;
  readonly dimensions: readonly DimensionSection[];
  /** Criteria without a component, at the end and never left out. */
  readonly unclassified: readonly QuestionBlock[];
  /** The expressions of the component mentioned most often: the scale of the bars. */
  readonly longest: number;
  readonly provenance: Provenance;
};
