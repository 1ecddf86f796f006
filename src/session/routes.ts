import { isQuestion, type Question } from '#domain/platform/question.ts';
import { type GroupId, isUuid, type PlatformId } from '#domain/record/identity.ts';
import { type Space, spaces } from './effects.ts';
import type { Place } from './places.ts';

/** The current location is stored in the URL's hash, and nowhere else. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'settings' }
  /** Restore or import a file without an open platform. */
  | { readonly page: 'restore' }
  | {
      readonly page: 'platform';
      readonly space: Space;
      readonly platformId: PlatformId;
      readonly place: Place;
      /** The current group (write), or the group to which a view is narrowed. */
      readonly groupId?: GroupId;
      readonly question?: Question;
    }
  | { readonly page: 'unknown'; readonly path: string };

export type PlatformRoute = Extract<Route, { page: 'platform' }>;

const spaceSegment: Readonly<Record<Space, string>> = { real: 'p', example: 'example' };

/** The place at which a platform opens. */
const firstPlace: Place = 'groups';

/**
 * Checks only the form of the name. Whether the place exists is checked by the shell, which knows all places; this
 * layer may not import them.
 */
const mayBePlace = (text: string): text is Place => /^[a-z]+$/.test(text);

/** The path of a route. `parsePath` reads it back to an equal route. */
export function pathOf(route: Route): string {
  if (route.page === 'home') return '/';
  if (route.page === 'settings' || route.page === 'restore') return `/${route.page}`;
  if (route.page === 'unknown') return route.path;
  const { space, platformId, place, groupId, question } = route;
  const narrowed = groupId === undefined ? '' : `/${groupId}${question === undefined ? '' : `/${question}`}`;
  return `/${spaceSegment[space]}/${platformId}/${place}${narrowed}`;
}

/** For `href`: works from any sub-path, from a USB stick, offline. */
export const hrefOf = (route: Route): string => `#${pathOf(route)}`;

/** Parses a path. Anything unknown becomes `unknown`, never an error. */
export function parsePath(path: string): Route {
  const unknown: Route = { page: 'unknown', path };
  const segments = path.split('/').filter((segment) => segment !== '');
  const [first, platformId, place = firstPlace, groupId, question] = segments;
  if (first === undefined) return { page: 'home' };
  if (segments.length === 1 && (first === 'settings' || first === 'restore')) return { page: first };
  const space = spaces.find((candidate) => spaceSegment[candidate] === first);
  if (space === undefined || platformId === undefined || segments.length > 5) return unknown;
  if (!isUuid(platformId) || !mayBePlace(place)) return unknown;
  if (groupId !== undefined && !isUuid(groupId)) return unknown;
  if (question !== undefined && !isQuestion(question)) return unknown;
  return {
    page: 'platform',
    space,
    platformId: platformId as PlatformId,
    place,
    ...(groupId === undefined ? {} : { groupId: groupId as GroupId }),
    ...(question === undefined ? {} : { question }),
  };
}

/** A platform whose words a second window shows to the group. */
export type Projected = Pick<PlatformRoute, 'space' | 'platformId'>;

const projectorSegment = 'projector';

/** The second window's address. It is not a `Route`: that window opens no database and has no other page. */
export const projectorHref = ({ space, platformId }: Projected): string =>
  `#/${projectorSegment}/${spaceSegment[space]}/${platformId}`;

/** The platform that a projector address names; undefined for any other address. */
export function projectedIn(hash: string): Projected | undefined {
  const [, first, segment, platformId = '', more] = hash.split('/');
  const space = spaces.find((candidate) => spaceSegment[candidate] === segment);
  if (first !== projectorSegment || space === undefined || more !== undefined) return undefined;
  return isUuid(platformId) ? { space, platformId: platformId as PlatformId } : undefined;
}
