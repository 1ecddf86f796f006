import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { component, id, listOf, oneOf, optional, text } from '#domain/record/fields.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';

/**
 * What a group wrote about one component, or the platform across its groups. Its id is derived from scope, component
 * and question.
 */
export type SynthesisText = RecordBase<'synthesis'> & {
  /** Absent: the whole platform. */
  readonly groupId?: GroupId;
  readonly component: ComponentCode;
  readonly question: Question | 'all';
  readonly text: string;
  /** The criteria under the component when the text was written. They show what was added since. */
  readonly covered: readonly CriterionId[];
};

/** Longest synthesis text that is read, in UTF-16 units. */
const synthesisLimit = 200_000;

export const synthesisEntity = defineEntity<SynthesisText>({
  fields: {
    groupId: optional(id<'group'>()),
    component,
    question: oneOf([...questions, 'all']),
    text: text(synthesisLimit),
    covered: listOf(id<'criterion'>(), 1_000_000),
  },
  parents: [{ field: 'groupId', table: 'groups' }],
  // A text covers the criteria that were there when it was written.
  together: [['text', 'covered']],
});
