import type { Reader } from '#domain/index/reader.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';

/** The position of the last criterion in a group and question; 0 when there is none. */
export const lastOrder = (reader: Reader, groupId: GroupId, question: Question): number =>
  reader.criteriaIn(groupId, question).at(-1)?.order ?? 0;
