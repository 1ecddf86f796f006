import type { Place, PlatformRoute } from '#session/routes.ts';
import { keepsGroup } from './stops.ts';

/** Another place of the same platform, with the group in hand where both places know groups. */
export function placeRoute(from: PlatformRoute, place: Place): PlatformRoute {
  const { page, space, platformId, groupId } = from;
  const kept = groupId !== undefined && keepsGroup(from.place, place) ? { groupId } : {};
  return { page, space, platformId, place, ...kept };
}
