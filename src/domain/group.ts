import type { Origin } from './platform.ts';
import type { Question } from './question.ts';
import type { RecordBase } from './record.ts';

export const sizeBands = ['unknown', 'under5', '5to7', '8to12', 'over12'] as const;
/** How many people took part, as a band: an exact small number helps to recognise somebody. */
export type SizeBand = (typeof sizeBands)[number];

export const cycles = [0, 1, 2, 3] as const;
/** 0 a one-day taster; 1 appropriation; 2 mobilisation; 3 co-responsibility. */
export type Cycle = (typeof cycles)[number];

/** A homogeneous group: people of similar situation who meet once. Participants' names have no place here. */
export type Group = RecordBase<'group'> & {
  readonly name: string;
  /** What its members share ("jeunes mamans"), or empty. */
  readonly profile: string;
  readonly sizeBand: SizeBand;
  /** BCP 47 tag of the language spoken at the meeting. */
  readonly language: string;
  /** `YYYY-MM-DD`, absent when not known. */
  readonly meetingDate?: string;
  readonly place: string;
  readonly cycle: Cycle;
  /** The group's own wording of a question; an absent one means the method's. The code stays the method's. */
  readonly wording: Readonly<Partial<Record<Question, string>>>;
  /** Initials at most. */
  readonly facilitators: string;
  /** Position among the platform's groups; ties are broken by id. */
  readonly order: number;
  readonly origin?: Origin;
};
