import { type Question, questions } from '#domain/platform/question.ts';
import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { id, oneOf, optional, position, shape, text, whole } from '#domain/record/fields.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import { type Origin, origin } from '#domain/record/origin.ts';
import { languageLimit, nameLimit, textLimit } from '#domain/record/words.ts';
import { guestsPointToTheirHost } from './guestsPointToTheirHost.ts';

/** The unit of meaning that a group keeps from one or several identical post-its. */
export type Criterion = RecordBase<'criterion'> & {
  readonly groupId: GroupId;
  readonly question: Question;
  /** The participants' words, verbatim: never trimmed, corrected or deduplicated. */
  readonly text: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /**
   * How many post-its said exactly this: 1 to 9999. The method writes it "NB express". In a stored record it is the
   * criterion's own share; in a criterion of the index it includes the joined criteria.
   */
  readonly expressions: number;
  /** Position within its group and question. The id breaks ties. */
  readonly order: number;
  readonly origin?: Origin;
  /**
   * The name of the file it came with, as whoever imported it had it. Two tablets may import the same rows from files of
   * different names: nobody has to choose between them.
   */
  readonly sourceFile?: string;
  /** The scribe wrote it down for somebody who said it aloud. */
  readonly scribe?: true;
  /** The same words in another language, shown together with the original, never instead of it. */
  readonly translation?: Translation;
  /** The words as first written, if the group reworded `text` at read-back. */
  readonly original?: string;
  /** The group's answer at read-back: kept as it is, or to be looked at again. Absent: not read back yet. */
  readonly readBack?: ReadBack;
  /**
   * The host: the criterion that says the same and to which this one was joined. It counts this one and shows it
   * inside.
   */
  readonly joinedTo?: CriterionId;
  /** Never stored: the criteria joined to this one, collected by the index (`domain/index/joined.ts`). */
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

/** The most post-its that one criterion may stand for. Anything above is a typing error. */
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
    sourceFile: optional(text(nameLimit)),
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
  // A read-back answer and `original` refer to the exact words. A place is a group and a question.
  together: [
    ['groupId', 'question'],
    ['text', 'language', 'original', 'readBack'],
  ],
  quiet: ['order', 'sourceFile'],
  arrival: ['sourceFile'],
  versions: [guestsPointToTheirHost],
  // Until version 3, a host stored a list of its guests.
  retired: ['joined'],
});
