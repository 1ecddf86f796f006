import { type Question, questions } from '#domain/platform/question.ts';
import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { day, oneOf, optional, position, shape, text } from '#domain/record/fields.ts';
import { type Origin, origin } from '#domain/record/origin.ts';
import { languageLimit, textLimit } from '#domain/record/words.ts';

export const sizeBands = ['unknown', 'under5', '5to7', '8to12', 'over12'] as const;
/** How many people took part, as a band: an exact small number would help to recognise somebody. */
export type SizeBand = (typeof sizeBands)[number];

export const cycles = [0, 1, 2, 3] as const;
/** 0 a one-day taster; 1 appropriation; 2 mobilisation; 3 co-responsibility. */
export type Cycle = (typeof cycles)[number];

/** The group's own wording of a question; an absent one means the method's. The question's code stays the method's. */
export type Wording = Readonly<Partial<Record<Question, string>>>;

/** A homogeneous group: people in a similar situation who meet once. Participants' names are never stored. */
export type Group = RecordBase<'group'> & {
  readonly name: string;
  /** What its members have in common ("jeunes mamans"), or empty. */
  readonly profile: string;
  readonly sizeBand: SizeBand;
  /** BCP 47 tag of the language spoken at the meeting. */
  readonly language: string;
  /** `YYYY-MM-DD`, absent if unknown. */
  readonly meetingDate?: string;
  readonly place: string;
  readonly cycle: Cycle;
  readonly wording: Wording;
  /** Initials at most. */
  readonly facilitators: string;
  /** Position among the platform's groups. The id breaks ties. */
  readonly order: number;
  readonly origin?: Origin;
};

const words = text(textLimit);

export const groupEntity = defineEntity<Group>({
  fields: {
    name: words,
    profile: words,
    sizeBand: oneOf(sizeBands),
    language: text(languageLimit),
    meetingDate: optional(day),
    place: words,
    cycle: oneOf(cycles),
    wording: shape<Wording>(
      Object.fromEntries(questions.map((question) => [question, optional(words)])) as never,
    ),
    facilitators: words,
    order: position,
    origin: optional(origin),
  },
  quiet: ['order'],
});
