import { type Question, questions } from '#domain/platform/question.ts';
import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { id, oneOf, optional, position, shape, text, whole } from '#domain/record/fields.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import { type Origin, origin } from '#domain/record/origin.ts';
import { languageLimit, textLimit } from '#domain/record/words.ts';
import { guestsPointToTheirHost } from './guestsPointToTheirHost.ts';

/** The unit of meaning a group keeps from one or several identical post-its. */
export type Criterion = RecordBase<'criterion'> & {
  readonly groupId: GroupId;
  readonly question: Question;
  /** The participants' words, verbatim: never trimmed, corrected or deduplicated. */
  readonly text: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /**
   * How many post-its said exactly this: 1 to 9999. Written "NB express" in the method. Of a stored record its own
   * share; of a criterion that the index shows, with what was joined to it.
   */
  readonly expressions: number;
  /** Position within its group and question; ties are broken by id. */
  readonly order: number;
  readonly origin?: Origin;
  /** The scribe wrote it down for somebody: the words were spoken. */
  readonly scribe?: true;
  /** The same words in another language; shown beside the original, never instead of it. */
  readonly translation?: Translation;
  /** The words as first written, kept when the group reworded `text` at read-back. */
  readonly original?: string;
  /** What the group said when it was read back: kept as it is, or to be looked at again. Absent: not read back yet. */
  readonly readBack?: ReadBack;
  /** The criterion that says the same and that this one was joined to: it then counts there, and is shown inside it. */
  readonly joinedTo?: CriterionId;
  /** Never stored: what was joined to this one, as the index gathers it (`domain/index/joined.ts`). */
  readonly joined?: readonly JoinedCriterion[];
};

export type Translation = { readonly language: string; readonly text: string };

const readBacks = ['confirmed', 'sentBack'] as const;
export type ReadBack = (typeof readBacks)[number];

/** A criterion that was joined to another, with its own share of the expressions. */
export type JoinedCriterion = {
  readonly id: CriterionId;
  readonly text: string;
  readonly language: string;
  readonly expressions: number;
};

/** Most post-its one criterion may stand for: beyond it, a number was mistyped. */
export const expressionsLimit = 9999;

const words = text(textLimit);
const language = text(languageLimit);

export const criterionEntity = defineEntity<Omit<Criterion, 'joined'>>({
  fields: {
    groupId: id<'group'>(),
    question: oneOf(questions),
    text: words,
    language,
    expressions: whole(1, expressionsLimit),
    order: position,
    origin: optional(origin),
    scribe: optional(oneOf([true])),
    translation: optional(shape<Translation>({ language, text: words })),
    original: optional(words),
    readBack: optional(oneOf(readBacks)),
    joinedTo: optional(id<'criterion'>()),
  },
  parents: [
    { field: 'groupId', table: 'groups' },
    { field: 'joinedTo', table: 'criteria' },
  ],
  // What a group said of its words it said of these words; a place is a group and a question.
  together: [
    ['groupId', 'question'],
    ['text', 'language', 'original', 'readBack'],
  ],
  quiet: ['order'],
  versions: [guestsPointToTheirHost],
  // Until version 3 a host held its guests in a list of its own.
  retired: ['joined'],
});
