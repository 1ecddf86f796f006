import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { questions } from '#domain/platform/question.ts';
import { isLive } from '#domain/record/base.ts';
import { create, type Plan } from '#domain/record/change.ts';
import { edited } from '#domain/record/edited.ts';
import type { GroupId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Content } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import type { Seen } from '#domain/record/seen.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import {
  checkedName,
  isBlank,
  isLanguageTag,
  type LimitedText,
  nameLimit,
  textLimit,
  wellFormed,
} from '#domain/record/words.ts';
import type { Group } from './group.ts';

export type GroupFields = Omit<Content<Group>, 'id' | 'platformId' | 'origin' | 'order'>;

/** The initial values of the group form: only a name is missing. */
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

/** Longest initials: two people's, with dots and a comma. Anything longer would be a name. */
export const initialsLimit = 12;

/** The wordings that are not blank. A blank one means the method's own. */
function keptWording(wording: GroupFields['wording']): GroupFields['wording'] {
  const kept = questions.flatMap((question) => {
    const words = wording[question];
    return words === undefined || isBlank(words) ? [] : [[question, wellFormed(words)] as const];
  });
  return Object.fromEntries(kept);
}

const textsOf = ({ profile, place, facilitators, wording }: GroupFields): readonly LimitedText[] => [
  [profile, nameLimit],
  [place, nameLimit],
  [facilitators, initialsLimit],
  ...questions.map((question) => [wording[question] ?? '', textLimit] as const),
];

/**
 * The fields as they may be stored. An invalid language tag is replaced by `spoken`: the group's former language or the
 * platform's.
 */
function checked(fields: GroupFields, spoken: string): Result<GroupFields, Problem> {
  const name = checkedName({ name: fields.name, day: fields.meetingDate, texts: textsOf(fields) });
  if (!name.ok) return name;
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

/**
 * Creates a group, last in order. Refuses an empty name, an invalid date, initials that are a name and a text beyond
 * its limit.
 */
export function createGroup(reader: Reader, ids: Ids, fields: GroupFields): Result<Plan, Problem> {
  const platform = reader.platform;
  if (platform === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  const good = checked(fields, blankGroup(platform).language);
  if (!good.ok) return good;
  const order = (reader.groups().at(-1)?.order ?? 0) + 1;
  const group = { ...good.value, id: ids.next() as GroupId, platformId: platform.id, order };
  return done({ act: { type: 'createGroup', count: 1 }, changes: [create('groups', group)] });
}

/**
 * Replaces the fields of a group as it was seen when the form opened; id, order and origin stay. Refuses as
 * `createGroup` does. Unchanged fields plan no change.
 */
export function editGroup(reader: Reader, seen: Seen<Group>, fields: GroupFields): Result<Plan, Problem> {
  if (reader.record('groups', seen.id) === undefined) return refused({ type: 'NotFound', table: 'groups' });
  const good = checked(fields, seen.language);
  if (!good.ok) return good;
  const { id, platformId, order, origin } = seen;
  const after = { ...good.value, id, platformId, order, ...(origin === undefined ? {} : { origin }) };
  return done({ act: { type: 'editGroup', count: 1 }, changes: edited('groups', seen, after) });
}

/**
 * Withdraws a group with its criteria, their classifications and its synthesis texts, in one act that one undo takes
 * back.
 */
export function removeGroup(reader: Reader, id: GroupId): Result<Plan, Problem> {
  if (!isLive(reader.record('groups', id))) return refused({ type: 'NotFound', table: 'groups' });
  const changes = withdrawal(reader, 'groups', [id]);
  return done({ act: { type: 'removeGroup', count: 1 }, changes });
}
