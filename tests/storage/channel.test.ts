import { afterEach, expect, test, vi } from 'vitest';
import { records as registry } from '#domain/record/registry.ts';
import { createAnnouncer } from '#storage/announcer.ts';
import { createTabChannel, readMessage, type TabChannel, type TabMessage } from '#storage/channel.ts';
import type { Loaded, StorageEvent } from '#storage/storage.ts';
import { criterion, otherPlatformId, platformId } from './records.ts';

const stamp = { counter: 3, device: 'device-b', wall: '2026-03-14T09:00:00.000Z' };
const record = { ...criterion(1), stamp };
const stored = [{ table: 'criteria', record }];
const seen = { 'device-b': 3 };
const good = { type: 'committed', platformId, stored, counter: 3, seen, version: 3 };
const reload = { type: 'reload', platformId };

test('what another tab committed is taken as it is told', () => {
  const { version: _, ...message } = good;
  expect(readMessage(registry, good)).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['a text', 'committed'],
  ['a list', [good]],
  ['an empty object', {}],
  ['a kind we do not know', { ...good, type: 'dance' }],
  ['no platform', { type: 'erased' }],
  ['a platform that is no id', { type: 'erased', platformId: '__proto__' }],
  ['a platform that is an object', { type: 'reload', platformId: { toString: () => platformId } }],
])('what is no message of ours is not heard: %s', (_, data) => {
  expect(readMessage(registry, data)).toBeUndefined();
});

const withRecord = (forged: unknown, table: unknown = 'criteria') => ({
  ...good,
  stored: [...stored, { table, record: forged }],
});

test.each([
  ['a record without text', withRecord({ ...record, text: undefined })],
  ['a record with a field of its own', withRecord({ ...record, colour: 'red' })],
  ['a record without a stamp', withRecord(criterion(2))],
  ['a record of another platform', withRecord({ ...record, platformId: otherPlatformId })],
  ['a table we do not have', withRecord(record, 'actions')],
  ['a table that every object has', withRecord(record, 'constructor')],
  ['a record that is nothing', withRecord(null)],
  ['an item that is nothing', { ...good, stored: [null] }],
  ['no list of records', { ...good, stored: 'all' }],
  ['a counter that is none', { ...good, counter: 'seven' }],
  ['a version that is none', { ...good, version: 'next' }],
  ['more than is ever sent', { ...good, stored: Array.from({ length: 501 }, () => stored[0]) }],
])('a message with %s shows nothing of it: the database is read instead', (_, data) => {
  expect(readMessage(registry, data)).toEqual(reload);
});

test('a tab of a newer version is understood in what this one knows, the rest is kept unread', () => {
  const told = { ...good, version: 4, stored: [{ table: 'criteria', record: { ...record, mood: 'calm' } }] };
  const message = readMessage(registry, told);
  const kept = { ...record, newer: { version: 4, json: '{"mood":"calm"}' } };
  expect(message).toMatchObject({ type: 'committed', stored: [{ table: 'criteria', record: kept }] });
});

test('a forged vector says nothing that could be seen', () => {
  const forged = { ...good, seen: { 'device-b': 'all', 'device-c': -1, 'device-d': 2 } };
  expect(readMessage(registry, forged)).toMatchObject({ seen: { 'device-d': 2 } });
  expect(Object.keys((readMessage(registry, forged) as { seen: object }).seen)).toEqual(['device-d']);
});

/** A channel on which a test sends the messages of other tabs. */
function steeredChannel(): TabChannel & { say(message: TabMessage): void } {
  const listeners = new Set<(message: TabMessage) => void>();
  return {
    post: () => {},
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {},
    say: (message) => {
      for (const listener of listeners) listener(message);
    },
  };
}

const empty = {
  platforms: [],
  groups: [],
  criteria: [],
  classifications: [],
  syntheses: [],
  keys: [],
  erasures: [],
};
const loaded: Loaded = { records: empty, seen, counter: 3, damaged: [] };

test('20,000 requests to read again cost one reading under way and one more', async () => {
  const channel = steeredChannel();
  const releases: (() => void)[] = [];
  const load = vi.fn(() => new Promise<Loaded>((resolve) => releases.push(() => resolve(loaded))));
  const announcer = createAnnouncer(channel, load);
  const heard: StorageEvent[] = [];
  announcer.listen((event) => heard.push(event));
  for (let n = 0; n < 20_000; n += 1) channel.say({ type: 'reload', platformId });
  expect(load).toHaveBeenCalledTimes(1);
  releases.shift()?.();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  releases.shift()?.();
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(load).toHaveBeenCalledTimes(2);
  channel.say({ type: 'reload', platformId });
  expect(load).toHaveBeenCalledTimes(3);
});

test('a reading that fails does not keep a later one from being made', async () => {
  const channel = steeredChannel();
  const load = vi.fn(() => Promise.reject(new Error('closed')));
  const announcer = createAnnouncer(channel, load);
  announcer.listen(() => {});
  channel.say({ type: 'reload', platformId });
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve, 0));
  channel.say({ type: 'reload', platformId });
  expect(load).toHaveBeenCalledTimes(2);
});

const lines: { close(): void }[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});

function tab(name: string): TabChannel {
  const channel = createTabChannel(name, registry);
  lines.push(channel);
  return channel;
}

test('any page of this origin can post: only what can be believed reaches a tab', async () => {
  const heard: TabMessage[] = [];
  tab('forged').listen((message) => heard.push(message));
  const stranger = new BroadcastChannel('spiral.tabs.forged');
  lines.push(stranger);
  stranger.postMessage({ type: 'projector', language: 'xx', parts: null });
  stranger.postMessage(withRecord({ ...record, expressions: -3 }));
  stranger.postMessage(good);
  await vi.waitFor(() => expect(heard.map(({ type }) => type)).toEqual(['reload', 'committed']));
});

test('what was said just before a tab closed is still told; what is said afterwards is not, and fails nothing', async () => {
  const heard: TabMessage[] = [];
  tab('closing').listen((message) => heard.push(message));
  const leaving = tab('closing');
  leaving.post({ type: 'erased', platformId });
  leaving.close();
  const unhandled = vi.fn();
  process.once('uncaughtException', unhandled);
  leaving.post({ type: 'reload', platformId });
  await vi.waitFor(() => expect(heard).toEqual([{ type: 'erased', platformId }]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('uncaughtException', unhandled);
  expect(heard).toHaveLength(1);
  expect(unhandled).not.toHaveBeenCalled();
});
