import type { Classification } from '#domain/classification/classification.ts';
import type { CodebookRecord } from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Question } from '#domain/platform/question.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import type { PlatformRecords, WritableStored } from '#domain/record/records.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';

/**
 * Read access to one open platform. Planners and screens use it. Every list is immutable and keeps its reference until
 * its content changes.
 */
export interface Reader {
  /** Increases at each change. Anything derived from the whole platform needs recomputing only when it did. */
  readonly revision: number;
  /** Undefined when the platform is not here or was removed. */
  readonly platform: Platform | undefined;
  /**
   * Live groups in their order, and withdrawn groups that hold live records: a person has yet to choose about their
   * withdrawal.
   */
  groups(): readonly Group[];
  /** Live criteria of one group and question, in their order. Joined criteria are inside their hosts. */
  criteriaIn(groupId: GroupId, question: Question): readonly Criterion[];
  /**
   * The questions that the platform shows, in its order: the method's three, and the free one if it is asked or has
   * live criteria.
   */
  questions(): readonly Question[];
  /**
   * All live criteria of live groups: by group, then question in the platform's order, then order. Joined criteria are
   * inside their hosts.
   */
  criteria(): readonly Criterion[];
  /** How many live criteria there are, joined ones included. Known without building a list. */
  readonly criteriaCount: number;
  /**
   * Without a coder: the choice that counts, that is the one settled after a disagreement, else the group's own coding.
   * With a coder: exactly that coder's choice (coder.ts). Undefined: not classified yet.
   */
  classificationOf(criterionId: CriterionId, coder?: string): Classification | undefined;
  /** Everybody's live choices for one criterion: the group's, the settled one, then the other coders'. */
  classificationsOf(criterionId: CriterionId): readonly Classification[];
  /** The initials of the coders other than the group, sorted. */
  coders(): readonly string[];
  syntheses(): readonly SynthesisText[];
  /** Loaded codebooks. The last one is in force. */
  codebooks(): readonly CodebookRecord[];
  /** Any record by id, tombstones included. A criterion comes with those joined to it, a group as it is shown. */
  record<T extends TableName>(table: T, id: string): RecordByTable[T] | undefined;
  /** Whether a record was erased for ever, here or on a copy that this one was merged with. */
  isErased(id: string): boolean;
  /** The number of records that were erased. */
  erasedCount(): number;
  /** The records with conflicting values, written without seeing one another. */
  withSiblings(): readonly WritableStored[];
  /** Every record as it is stored, tombstones included: the content of a backup. */
  records(): PlatformRecords;
}
