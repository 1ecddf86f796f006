import { expect, test } from 'vitest';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { createPreloadedSummaries } from '#session/preloadedSummaries.ts';
import { createSession } from '#session/session.ts';
import { aPlatform } from '../kit/build.ts';
import { aDevice } from '../kit/workshop.ts';

const found = [{ platform: aPlatform(), groups: 1, criteria: 2 }];

test('What the opening found is there for the first showing of the home page only: later it may be out of date', () => {
  const preload = createPreloadedSummaries();
  expect(preload.take()).toBeUndefined();
  preload.keep({ state: 'ready', platforms: found });
  expect(preload.take()).toEqual(found);
  expect(preload.take()).toBeUndefined();
});

test('A database that could not be read with its opening is left to the page, which tells', () => {
  const preload = createPreloadedSummaries();
  preload.keep({ state: 'ready' });
  expect(preload.take()).toBeUndefined();
});

test('A home page that is first shown after a platform was open begins with nothing: it may have been erased', async () => {
  const { effects } = await aDevice();
  const session = createSession(effects, ['fr']);
  session.preloadedSummaries.keep({ state: 'ready', platforms: found });
  session.openPlatform('real', aPlatform().id, createOpenPlatform);
  expect(session.preloadedSummaries.take()).toBeUndefined();
});
