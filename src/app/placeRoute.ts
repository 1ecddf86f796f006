import type { Place } from '#session/places.ts';
import type { PlatformRoute } from '#session/routes.ts';
import type { GatheredPlaces } from './places.ts';

/** The route to another place of the same platform. Keeps the current group if both places can be narrowed to one. */
export function placeRoute({ list }: GatheredPlaces, from: PlatformRoute, place: Place): PlatformRoute {
  const { page, space, platformId, groupId } = from;
  const narrows = (name: Place) => list.find((each) => each.place === name)?.narrows !== undefined;
  const kept = groupId !== undefined && narrows(from.place) && narrows(place) ? { groupId } : {};
  return { page, space, platformId, place, ...kept };
}
