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

/** The part of the determination key a report needs; a KeyView's `order` and its entries' codes. */
export type CodebookOrder = { readonly order: CodeOrder; readonly listed: readonly ComponentCode[] };

export type ReportCriterion = {
  readonly criterion: SpokenCriterion;
  readonly group: Group;
  /** Absent when not classified. More than the component is rare; printed only then. */
  readonly code?: FullCode;
};

/** A full code, where it says more than its component: object, meaning or beneficiary. */
export const fullerCode = ({ code }: ReportCriterion): string | undefined => {
  const printed = code === undefined ? '' : printFullCode(code);
  return printed.length > 3 ? printed : undefined;
};

/** What was answered to one question, every word of it. Never empty. */
export type QuestionBlock = {
  readonly question: Question;
  readonly counts: Counts;
  readonly criteria: readonly ReportCriterion[];
};

export type TextBlock = {
  readonly synthesis: SynthesisText;
  /** The group that wrote it, where the report is not of that group alone. */
  readonly group?: Group;
  /** Criteria the text covers, as it was written. */
  readonly covered: number;
  /** Criteria that came after it. */
  readonly after: number;
  /** Criteria it covered that are not there any more. */
  readonly gone: number;
};

export type ComponentSection = {
  readonly code: ComponentCode;
  /** False for a code the key does not list: shown bare, flagged, never refused. */
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

/** The synthesis as data, for the screen and for paper: every criterion of the scope stands in it exactly once. */
export type Report = {
  readonly platform: Platform | undefined;
  /** The group the report is of; absent for the whole platform. */
  readonly group?: Group;
  /** The groups whose words are in it. */
  readonly groups: readonly Group[];
  readonly scope: Scope;
  readonly tally: Tally;
  readonly coverage: Coverage;
  readonly dimensions: readonly DimensionSection[];
  /** What has no component yet, at the end and never left out. */
  readonly unclassified: readonly QuestionBlock[];
  /** The expressions of the component said most often: bars are drawn against it. */
  readonly longest: number;
  readonly provenance: Provenance;
};
