import { expect, test } from 'vitest';
import { createHomeAhead } from '#session/homeAhead.ts';
import { createSession } from '#session/session.ts';
import { aPlatform } from '../kit/build.ts';
import { createMemoryStorage } from '../kit/memoryStorage.ts';
import { aDevice } from '../kit/workshop.ts';

const summary = { platform: aPlatform(), groups: 1, criteria: 2 };

test('What the home page needs is read ahead for its first showing only: later it may be out of date', async () => {
  const ahead = createHomeAhead({ ...createMemoryStorage(), summaries: async () => [summary] });
  expect(ahead.take()).toBeUndefined();
  await ahead.read();
  expect(ahead.take()).toEqual([summary]);
  expect(ahead.take()).toBeUndefined();
});

test('A database that cannot be read ahead is left to the page, which tells', async () => {
  const ahead = createHomeAhead({
    ...createMemoryStorage(),
    summaries: () => Promise.reject(new Error('x')),
  });
  await ahead.read();
  expect(ahead.take()).toBeUndefined();
});

test('A home page that is first shown after a platform was open begins with nothing: it may have been erased', async () => {
  const { effects } = await aDevice();
  const session = createSession(effects, ['fr']);
  await session.homeAhead.read();
  session.desk('real', aPlatform().id);
  expect(session.homeAhead.take()).toBeUndefined();
});
