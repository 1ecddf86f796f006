import type { Classification } from '#domain/classification/classification.ts';
import type { CodebookRecord } from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Question } from '#domain/platform/question.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import type { PlatformRecords, Stored } from '#domain/record/records.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';

/**
 * What can be asked of one open platform. Acts are planned from it, screens read it. Every list is immutable and keeps
 * its reference until its content changes.
 */
export interface Reader {
  /** Grows at each change: anything derived from the whole is worth recomputing only when it did. */
  readonly revision: number;
  /** Undefined when the platform is not here or was removed. */
  readonly platform: Platform | undefined;
  /** Live groups in their order, with withdrawn ones in which something lives: their withdrawal waits to be chosen. */
  groups(): readonly Group[];
  /** Live criteria of one group and question, in their order; those joined to another one stand inside it. */
  criteriaIn(groupId: GroupId, question: Question): readonly Criterion[];
  /**
   * The questions the platform shows, in its order: the method's three, and the free one while it is asked or while
   * live criteria stand under it.
   */
  questions(): readonly Question[];
  /** All live criteria whose group is live: by group, then question in the platform's order, then order; joined ones inside their hosts. */
  criteria(): readonly Criterion[];
  /**
   * Without a coder: what counts, that is what was settled after a disagreement, else the group's own coding. With one:
   * exactly that coder's choice (coder.ts). Undefined means "not classified yet".
   */
  classificationOf(criterionId: CriterionId, coder?: string): Classification | undefined;
  /** Everybody's live choices for one criterion: the group's, what was settled, then the other coders'. */
  classificationsOf(criterionId: CriterionId): readonly Classification[];
  /** The initials of those who coded beside the group, in their order. */
  coders(): readonly string[];
  syntheses(): readonly SynthesisText[];
  /** Loaded keys, the one in force last. */
  codebooks(): readonly CodebookRecord[];
  /** Any record by id, tombstones included; a criterion with what was joined to it, a group as it is shown. */
  record<T extends TableName>(table: T, id: string): RecordByTable[T] | undefined;
  /** The records of which several values stand beside each other, written without seeing one another. */
  withSiblings(): readonly Stored[];
  /** Every record as it is stored, tombstones included: what a backup holds. */
  records(): PlatformRecords;
}
