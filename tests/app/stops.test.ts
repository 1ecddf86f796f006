import { expect, test } from 'vitest';
import { placeRoute } from '#app/placeRoute.ts';
import { gathered, places } from '#app/places.ts';
import { messages } from '#i18n/fr/messages.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { groupIdOf, platformId } from '../kit/build.ts';

const writing: PlatformRoute = {
  page: 'platform',
  space: 'real',
  platformId,
  place: 'write',
  groupId: groupIdOf(1),
  question: 'IB',
};

const names = places.map(({ place }) => place);

test('Every place that has a name is declared by its feature, once', () => {
  expect([...names].sort()).toEqual(Object.keys(messages.app.place).sort());
});

test('Every place is reached through exactly one of six stops, but the versions to choose from and the bin', () => {
  const { stops } = gathered;
  expect(stops.map(({ stop }) => stop)).toEqual(Object.keys(messages.app.stop));
  expect(stops).toHaveLength(6);
  const elsewhere = ['conflicts', 'bin'];
  expect([...stops.flatMap((stop) => stop.places), ...elsewhere].sort()).toEqual([...names].sort());
});

test('The group in hand stays in hand where groups are looked at, and only there', () => {
  const kept = names.filter((place) => placeRoute(gathered, writing, place).groupId !== undefined);
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
  expect(placeRoute(gathered, { ...writing, place: 'groups' }, 'write').groupId).toBeUndefined();
});

test('Exactly the places whose help tells keys are declared to have some', () => {
  const withKeys = places.filter(({ hasKeys }) => hasKeys).map(({ place }) => place);
  expect(withKeys.sort()).toEqual(Object.keys(messages.help.keysOf).sort());
});
