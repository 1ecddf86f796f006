import { type Change, changeIn } from '#domain/change.ts';
import type { Group } from '#domain/group/group.ts';
import type { GroupId, PlatformId } from '#domain/identity.ts';
import type { Content } from '#domain/record/records.ts';
import { contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { ParsedGroup } from '#exchange/reading.ts';
import type { ImportRequest } from './request.ts';

export type PlannedGroup = {
  readonly id: GroupId;
  readonly name: string;
  readonly language: string;
  readonly isNew: boolean;
};

export type GroupPlanner = {
  /** The group a row goes into: a stored one, or one this import makes. */
  groupFor(parsed: ParsedGroup | undefined): PlannedGroup;
  readonly changes: readonly Change[];
};

const planned = (group: Content<Group>, isNew: boolean): PlannedGroup => ({
  id: group.id,
  name: group.name,
  language: group.language,
  isNew,
});

type Planning = {
  readonly request: ImportRequest;
  readonly platformId: PlatformId;
  readonly ownsIds: boolean;
  readonly live: readonly Group[];
  readonly changes: Change[];
  readonly madeByName: Map<string, PlannedGroup>;
};

function contentFor(
  { request, platformId, live, madeByName }: Planning,
  id: GroupId,
  name: string,
  parsed: ParsedGroup | undefined,
): Content<Group> {
  return {
    profile: '',
    sizeBand: 'unknown',
    language: request.defaults.language,
    place: '',
    cycle: 2,
    wording: {},
    facilitators: '',
    order: (live.at(-1)?.order ?? 0) + madeByName.size + 1,
    ...parsed?.details,
    id,
    platformId,
    name,
    ...(parsed?.origin === undefined ? {} : { origin: parsed.origin }),
  };
}

function make(planning: Planning, id: GroupId, name: string, parsed: ParsedGroup | undefined): PlannedGroup {
  const content = contentFor(planning, id, name, parsed);
  const before = planning.request.target.index?.record('groups', id);
  const after = before === undefined ? content : { ...contentOf(before), ...content, order: before.order };
  planning.changes.push(changeIn('groups', 'put', before && asSeen(before), after));
  const made = planned(after, before === undefined);
  planning.madeByName.set(name, made);
  return made;
}

/** A stored live group is the file's when it has its id, its origin, or its name. */
function stored({ live }: Planning, id: GroupId, name: string, parsed: ParsedGroup | undefined) {
  const { source, id: originId } = parsed?.origin ?? {};
  return (
    live.find((group) => group.id === id) ??
    live.find(({ origin }) => source !== undefined && origin?.source === source && origin.id === originId) ??
    live.find((group) => group.name === name)
  );
}

function findByName(planning: Planning, name: string, parsed: ParsedGroup | undefined): PlannedGroup {
  const { request, platformId } = planning;
  const source = parsed?.origin?.source ?? request.reading.format;
  const id = request.ids.derived('group', platformId, source, name) as GroupId;
  const known = stored(planning, id, name, parsed);
  if (known !== undefined) return planned(known, false);
  return planning.madeByName.get(name) ?? make(planning, id, name, parsed);
}

function find(planning: Planning, parsed: ParsedGroup | undefined): PlannedGroup {
  const { request, live, ownsIds } = planning;
  const { groupId, groupName } = request.defaults;
  if (ownsIds && parsed?.id !== undefined) {
    const known = live.find(({ id }) => id === parsed.id);
    return known === undefined ? make(planning, parsed.id, parsed.name, parsed) : planned(known, false);
  }
  if (parsed !== undefined && parsed.name !== '') return findByName(planning, parsed.name, parsed);
  const chosen = live.find(({ id }) => id === groupId);
  return chosen === undefined ? findByName(planning, groupName.trim(), undefined) : planned(chosen, false);
}

/**
 * A file's groups, each found or made once; made under an id every device derives alike. A withdrawn one comes back.
 * `ownsIds`: the file's own ids are this platform's.
 */
export function planGroups(request: ImportRequest, platformId: PlatformId, ownsIds: boolean): GroupPlanner {
  const live = request.target.index?.groups() ?? [];
  const planning: Planning = { request, platformId, ownsIds, live, changes: [], madeByName: new Map() };
  const byParsed = new Map<ParsedGroup | undefined, PlannedGroup>();
  return {
    groupFor: (parsed) => {
      const group = byParsed.get(parsed) ?? find(planning, parsed);
      byParsed.set(parsed, group);
      return group;
    },
    changes: planning.changes,
  };
}
