import { expect, test } from 'vitest';
import { placeRoute } from '#app/placeRoute.ts';
import { stopOf, stops } from '#app/stops.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { places } from '#session/routes.ts';
import { groupIdOf, platformId } from '../kit/build.ts';

const writing: PlatformRoute = {
  page: 'platform',
  space: 'real',
  platformId,
  place: 'write',
  groupId: groupIdOf(1),
  question: 'IB',
};

test('Every place of a platform is reached through exactly one of six stops', () => {
  expect(stops).toHaveLength(6);
  expect(places.filter((place) => stopOf(place) === undefined)).toEqual([]);
  expect(stops.flatMap((stop) => stop.places)).toHaveLength(places.length);
});

test('The group in hand stays in hand where groups are looked at, and only there', () => {
  const kept = places.filter((place) => placeRoute(writing, place).groupId !== undefined);
  expect(kept).toEqual([
    'write',
    'classify',
    'criteria',
    'readback',
    'synthesis',
    'charts',
    'print',
    'coding',
    'meeting',
  ]);
});

test('A group whose fields are being read is not taken for the group to write for', () => {
  expect(placeRoute({ ...writing, place: 'groups' }, 'write').groupId).toBeUndefined();
});
