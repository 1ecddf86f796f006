import { expect, test } from 'vitest';
import { openDesk } from '#session/desk.ts';
import { createHomeAhead } from '#session/homeAhead.ts';
import { createSession } from '#session/session.ts';
import { aPlatform } from '../kit/build.ts';
import { aDevice } from '../kit/workshop.ts';

const found = [{ platform: aPlatform(), groups: 1, criteria: 2 }];

test('What the opening found is there for the first showing of the home page only: later it may be out of date', () => {
  const ahead = createHomeAhead();
  expect(ahead.take()).toBeUndefined();
  ahead.keep({ state: 'ready', platforms: found });
  expect(ahead.take()).toEqual(found);
  expect(ahead.take()).toBeUndefined();
});

test('A database that could not be read with its opening is left to the page, which tells', () => {
  const ahead = createHomeAhead();
  ahead.keep({ state: 'ready' });
  expect(ahead.take()).toBeUndefined();
});

test('A home page that is first shown after a platform was open begins with nothing: it may have been erased', async () => {
  const { effects } = await aDevice();
  const session = createSession(effects, ['fr']);
  session.homeAhead.keep({ state: 'ready', platforms: found });
  session.desk('real', aPlatform().id, openDesk);
  expect(session.homeAhead.take()).toBeUndefined();
});
