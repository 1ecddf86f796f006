import { idAgain } from '#domain/erasure/again.ts';
import type { Group } from '#domain/group/group.ts';
import type { GroupId, PlatformId } from '#domain/record/identity.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import type { ParsedGroup } from '#exchange/reading.ts';
import type { ImportRequest } from './request.ts';

/** The group that rows go into: a live one, or one that the import creates or brings back. */
export type MeantGroup = {
  readonly id: GroupId;
  /**
   * The id it would have if it had never been erased. The ids of its rows are derived from this one, so that rows which
   * were erased with the group are known again.
   */
  readonly usualId: GroupId;
  readonly name: string;
  readonly language: string;
  /** True when it was never here. */
  readonly isNew: boolean;
  /** What the import writes over the withdrawn group it brings back. Absent for a live group. */
  readonly made?: { readonly before: Group | undefined; readonly after: Content<Group> };
};

export type MeantGroups = ReadonlyMap<ParsedGroup | undefined, MeantGroup>;

/** How to find a file's group. If the group has to be created, it gets this id on every device. */
type Wanted = {
  readonly id: GroupId;
  readonly usualId: GroupId;
  readonly name: string;
  /** True when only the id identifies the group: the file's ids are this platform's, or a person chose the group. */
  readonly isById: boolean;
  readonly parsed: ParsedGroup | undefined;
};

function wanted(
  { defaults, ids, reading, target }: ImportRequest,
  platformId: PlatformId,
  ownsIds: boolean,
  parsed: ParsedGroup | undefined,
): Wanted {
  const isErased = (erased: string) => target.index?.isErased(erased) === true;
  if (ownsIds && parsed?.id !== undefined) {
    const { id: usualId, name } = parsed;
    return { id: idAgain(ids, isErased, usualId), usualId, name, isById: true, parsed };
  }
  const isNamed = parsed !== undefined && parsed.name !== '';
  const chosen = isNamed ? undefined : target.index?.groups().find(({ id }) => id === defaults.groupId);
  if (chosen !== undefined) {
    const { id, name } = chosen;
    return { id, usualId: id, name, isById: true, parsed: undefined };
  }
  const name = isNamed ? parsed.name : defaults.groupName.trim();
  const source = (isNamed ? parsed.origin?.source : undefined) ?? reading.format;
  const usualId = ids.derived('group', platformId, source, name) as GroupId;
  return {
    id: idAgain(ids, isErased, usualId),
    usualId,
    name,
    isById: false,
    parsed: isNamed ? parsed : undefined,
  };
}

const originKey = (origin: { readonly source: string; readonly id: string } | undefined): string =>
  JSON.stringify([origin?.source, origin?.id]);

type Finder = (group: Wanted) => Group | undefined;

/** Finds a live group by its id, else by its origin, else by its name; the first in the list if there are several. */
function finderOf(live: readonly Group[]): Finder {
  const firstFirst = live.toReversed();
  const byId = new Map(firstFirst.map((group) => [group.id, group]));
  const byName = new Map(firstFirst.map((group) => [group.name, group]));
  const withOrigin = firstFirst.filter(({ origin }) => origin !== undefined);
  const byOrigin = new Map(withOrigin.map((group) => [originKey(group.origin), group]));
  return ({ id, name, isById, parsed }) => {
    const found = byId.get(id);
    if (found !== undefined || isById) return found;
    const sameOrigin = parsed?.origin && byOrigin.get(originKey(parsed.origin));
    return sameOrigin ?? byName.get(name);
  };
}

const blankGroup = {
  profile: '',
  sizeBand: 'unknown',
  place: '',
  cycle: 2,
  wording: {},
  facilitators: '',
} as const;

function made(
  { defaults, target }: ImportRequest,
  platformId: PlatformId,
  { id, usualId, name, parsed }: Wanted,
  order: number,
): MeantGroup {
  const before = target.index?.record('groups', id);
  const origin = parsed?.origin === undefined ? {} : { origin: parsed.origin };
  const given = { ...blankGroup, language: defaults.language, order, ...parsed?.details };
  const content = { ...given, id, platformId, name, ...origin };
  const after = before === undefined ? content : { ...contentOf(before), ...content, order: before.order };
  const isNew = before === undefined;
  return { id, usualId, name, language: after.language, isNew, made: { before, after } };
}

const living = ({ id, name, language }: Group, wanted: Wanted): MeantGroup => {
  // Found by its name, it may be another group than the one that the file would create.
  const usualId = id === wanted.id ? wanted.usualId : id;
  return { id, usualId, name, language, isNew: false };
};

/**
 * The groups that a file's groups mean, each found here or created once; `undefined` stands for rows that name no
 * group. A created group gets an id that every device derives in the same way; a withdrawn group comes back.
 * `ownsIds`: the file's ids are this platform's.
 */
export function identifyGroups(
  request: ImportRequest,
  platformId: PlatformId,
  ownsIds: boolean,
  parsedGroups: Iterable<ParsedGroup | undefined>,
): MeantGroups {
  const live = request.target.index?.groups() ?? [];
  const find = finderOf(live);
  const lastOrder = live.at(-1)?.order ?? 0;
  const madeById = new Map<GroupId, MeantGroup>();
  const madeByName = new Map<string, MeantGroup>();
  const meant = new Map<ParsedGroup | undefined, MeantGroup>();
  for (const parsed of new Set(parsedGroups)) {
    const group = wanted(request, platformId, ownsIds, parsed);
    const here = find(group);
    const again = madeById.get(group.id) ?? (group.isById ? undefined : madeByName.get(group.name));
    const found = (here && living(here, group)) ?? again;
    const one = found ?? made(request, platformId, group, lastOrder + madeByName.size + 1);
    meant.set(parsed, one);
    if (found !== undefined) continue;
    madeById.set(one.id, one);
    madeByName.set(one.name, one);
  }
  return meant;
}
