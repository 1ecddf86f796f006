import type { GroupId } from './identity.ts';
import type { Origin } from './platform.ts';
import type { Question } from './question.ts';
import type { RecordBase } from './record.ts';

/** The unit of meaning a group keeps from one or several identical post-its. */
export type Criterion = RecordBase<'criterion'> & {
  readonly groupId: GroupId;
  readonly question: Question;
  /** The participants' words, verbatim: never trimmed, corrected or deduplicated. */
  readonly text: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** How many post-its said exactly this: 1 to 9999. Written "NB express" in the method. */
  readonly expressions: number;
  /** Position within its group and question; ties are broken by id. */
  readonly order: number;
  readonly origin?: Origin;
};
