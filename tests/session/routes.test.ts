// @vitest-environment jsdom

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places } from '#app/places.ts';
import type { GroupId, PlatformId } from '#domain/record/identity.ts';
import { hrefOf, parsePath, pathOf, projectedIn, projectorHref, type Route } from '#session/routes.ts';
import { groupIdOf, platformId } from '../kit/build.ts';

const names = places.map(({ place }) => place);

const route = fc.oneof(
  fc.constantFrom<Route>({ page: 'home' }, { page: 'settings' }, { page: 'restore' }),
  fc.record({
    page: fc.constant('platform' as const),
    space: fc.constantFrom('real' as const, 'example' as const),
    platformId: fc.constant<PlatformId>(platformId),
    place: fc.constantFrom(...names),
  }),
  fc.record({
    page: fc.constant('platform' as const),
    space: fc.constant('real' as const),
    platformId: fc.constant<PlatformId>(platformId),
    place: fc.constantFrom(...names),
    groupId: fc.constant<GroupId>(groupIdOf(1)),
    question: fc.constantFrom('WB' as const, 'IB' as const, 'ACT' as const),
  }),
);

test('every place has a path that leads back to it', () => {
  fc.assert(
    fc.property(route, (to) => {
      expect(parsePath(pathOf(to))).toEqual(to);
    }),
  );
});

test('a link works from any folder: it is only a hash', () => {
  expect(hrefOf({ page: 'settings' })).toBe('#/settings');
});

test.each([
  '/p/../../x',
  '/p/1/write',
  `/p/${platformId}/<script>`,
  `/x/${platformId}`,
  `/p/${platformId}/write/a/WB`,
  '/__proto__',
])('%s is not one of our places', (path) => {
  expect(parsePath(path)).toEqual({ page: 'unknown', path });
});

test('any path is read without failing', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      expect(parsePath(path).page).toBeTypeOf('string');
    }),
  );
});

test('The group’s window has an address of its own, which is no page of the program', () => {
  const projected = { space: 'example', platformId } as const;
  expect(projectedIn(projectorHref(projected))).toEqual(projected);
  expect(parsePath(projectorHref(projected).slice(1)).page).toBe('unknown');
});

test.each(['', '#/', `#/p/${platformId}/readback`, '#/projector/p/x', `#/projector/p/${platformId}/more`])(
  'The address “%s” is no window of a group',
  (hash) => {
    expect(projectedIn(hash)).toBeUndefined();
  },
);
