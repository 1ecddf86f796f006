import type { ComponentCode } from './componentCode.ts';
import type { CriterionId, GroupId } from './identity.ts';
import type { Question } from './question.ts';
import type { RecordBase } from './record.ts';

/** What a group, or the platform crossing its groups, wrote about one component. Its id is derived from scope, component and question. */
export type SynthesisText = RecordBase<'synthesis'> & {
  /** Absent: the whole platform. */
  readonly groupId?: GroupId;
  readonly component: ComponentCode;
  readonly question: Question | 'all';
  readonly text: string;
  /** The criteria that stood under the component when the text was written: shows what came after. */
  readonly covered: readonly CriterionId[];
};
