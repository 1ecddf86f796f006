import { type Change, changeIn, create, type Plan } from './change.ts';
import { edited } from './edited.ts';
import type { GroupId, Ids } from './identity.ts';
import type { Origin, Platform } from './platform.ts';
import type { PlatformIndex } from './platformIndex.ts';
import type { Problem } from './problem.ts';
import { type Question, questions } from './question.ts';
import { type Content, contentOf, type RecordBase } from './record.ts';
import { done, type Result, refused } from './result.ts';
import {
  firstTooLong,
  isBlank,
  isDate,
  isLanguageTag,
  named,
  nameLimit,
  textLimit,
  wellFormed,
} from './words.ts';

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

export type GroupFields = Omit<Content<Group>, 'id' | 'platformId' | 'origin' | 'order'>;

/** A group as the form first shows it: only a name is missing. */
export const blankGroup = (platform: Platform): GroupFields => ({
  name: '',
  profile: '',
  sizeBand: 'unknown',
  language: platform.languages[0] ?? 'fr',
  place: '',
  cycle: 2,
  wording: {},
  facilitators: '',
});

/** Longest initials: two people's, with dots and a comma. More would be a name. */
export const initialsLimit = 12;

/** Wordings that say something; a blank one means the method's own. */
function keptWording(wording: GroupFields['wording']): GroupFields['wording'] {
  const kept = questions.flatMap((question) => {
    const words = wording[question];
    return words === undefined || isBlank(words) ? [] : [[question, wellFormed(words)] as const];
  });
  return Object.fromEntries(kept);
}

const tooLongIn = ({ profile, place, facilitators, wording }: GroupFields): Problem | undefined =>
  firstTooLong([
    [profile, nameLimit],
    [place, nameLimit],
    [facilitators, initialsLimit],
    ...questions.map((question) => [wording[question] ?? '', textLimit] as const),
  ]);

/** The fields as they may be stored. A language that is no tag becomes `spoken`, the one it had or the platform's. */
function checked(fields: GroupFields, spoken: string): Result<GroupFields, Problem> {
  const name = named(fields.name);
  if (!name.ok) return name;
  if (fields.meetingDate !== undefined && !isDate(fields.meetingDate)) {
    return refused({ type: 'MalformedDate', text: fields.meetingDate });
  }
  const tooLong = tooLongIn(fields);
  if (tooLong !== undefined) return refused(tooLong);
  return done({
    ...fields,
    name: name.value,
    profile: wellFormed(fields.profile),
    place: wellFormed(fields.place),
    facilitators: wellFormed(fields.facilitators),
    wording: keptWording(fields.wording),
    language: isLanguageTag(fields.language) ? fields.language : spoken,
  });
}

/** A new group, last in order. Refuses an empty name, a date that is no day, initials that are a name and a text beyond its limit. */
export function createGroup(index: PlatformIndex, ids: Ids, fields: GroupFields): Result<Plan, Problem> {
  const platform = index.platform;
  if (platform === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  const good = checked(fields, blankGroup(platform).language);
  if (!good.ok) return good;
  const order = (index.groups().at(-1)?.order ?? 0) + 1;
  const group = { ...good.value, id: ids.next() as GroupId, platformId: platform.id, order };
  return done({ act: { type: 'createGroup', count: 1 }, changes: [create('groups', group)] });
}

const liveGroup = (index: PlatformIndex, id: GroupId): Group | undefined => {
  const group = index.record('groups', id);
  return group?.deleted === undefined ? group : undefined;
};

/** The group with these fields instead of its own; id, order and origin stay. Refuses as `createGroup` does; the same fields plan no change. */
export function editGroup(index: PlatformIndex, id: GroupId, fields: GroupFields): Result<Plan, Problem> {
  const before = liveGroup(index, id);
  if (before === undefined) return refused({ type: 'NotFound', table: 'groups' });
  const good = checked(fields, before.language);
  if (!good.ok) return good;
  const { platformId, order, origin } = before;
  const after = { ...good.value, id, platformId, order, ...(origin === undefined ? {} : { origin }) };
  return done({ act: { type: 'editGroup', count: 1 }, changes: edited('groups', before, after) });
}

/** Withdraws a group with its criteria and their classifications, as one act that one undo takes back. */
export function removeGroup(index: PlatformIndex, id: GroupId): Result<Plan, Problem> {
  const group = liveGroup(index, id);
  if (group === undefined) return refused({ type: 'NotFound', table: 'groups' });
  const criteria = questions.flatMap((question) => index.criteriaIn(id, question));
  const changes: Change[] = [changeIn('groups', 'remove', group, contentOf(group))];
  for (const criterion of criteria) {
    changes.push(changeIn('criteria', 'remove', criterion, contentOf(criterion)));
    for (const coding of index.classificationsOf(criterion.id)) {
      changes.push(changeIn('classifications', 'remove', coding, contentOf(coding)));
    }
  }
  return done({ act: { type: 'removeGroup', count: 1 }, changes });
}
