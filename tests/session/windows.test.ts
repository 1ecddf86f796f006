import { expect, test } from 'vitest';
import { createDrafts, windowsOfDrafts } from '#session/drafts.ts';
import { findWindows, type Windows } from '#session/windows.ts';
import { platformId } from '../kit/build.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredIds } from '../kit/steered.ts';

type TextStore = ReturnType<typeof memoryTextStore>;

const field = 'write:g1:WB';
const draftsOf = (textStore: TextStore, own: string, gone: readonly string[] = []) => {
  const windows: Windows = { own, isGone: (window) => gone.includes(window) };
  return createDrafts(textStore, 'real', platformId, windows);
};

test('Two windows that write in the same group and question each keep their own draft', () => {
  const textStore = memoryTextStore();
  const [here, there] = [draftsOf(textStore, 'a'), draftsOf(textStore, 'b')];
  here.write(field, 'le bruit');
  there.write(field, 'le calme');
  expect([here.read(field), there.read(field)]).toEqual(['le bruit', 'le calme']);
  there.write(field, '');
  expect([here.read(field), there.read(field)]).toEqual(['le bruit', '']);
});

test('A window is not given what another one is writing', () => {
  const textStore = memoryTextStore();
  draftsOf(textStore, 'a').write(field, 'le bruit');
  expect(draftsOf(textStore, 'b').read(field)).toBe('');
});

test('After a crash every draft is offered, each with what its writer saw', () => {
  const textStore = memoryTextStore();
  for (const window of ['a', 'b']) {
    draftsOf(textStore, window).write(field, `de ${window}`);
    draftsOf(textStore, window).writeBeside(field, 'seen', `vu par ${window}`);
  }
  const next = draftsOf(textStore, 'c', ['a', 'b']);
  for (const window of ['a', 'b']) {
    expect(next.read(field)).toBe(`de ${window}`);
    expect(next.readBeside(field, 'seen')).toBe(`vu par ${window}`);
    next.write(field, '');
    next.writeBeside(field, 'seen', '');
  }
  expect(next.read(field)).toBe('');
  expect(textStore.names()).toEqual([]);
});

test('A draft that an earlier version kept comes back too', () => {
  const textStore = memoryTextStore();
  textStore.set(`draft:real:${platformId}:${field}`, 'avant');
  expect(draftsOf(textStore, 'a').read(field)).toBe('avant');
});

/** The locks of one device's browser. */
function deviceLocks() {
  const held = new Set<string>();
  const request = async (name: string, { signal }: LockOptions, hold: (lock: unknown) => unknown) => {
    for (; held.has(name); await new Promise((go) => setTimeout(go, 5))) signal?.throwIfAborted();
    held.add(name);
    return hold({ name });
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  return { held, locks: { request, query } as unknown as LockManager };
}

const keptIn = (texts: Map<string, string>) => ({
  getItem: (name: string) => texts.get(name) ?? null,
  setItem: (name: string, text: string) => void texts.set(name, text),
});

test('A window keeps its name over a reload; a copy of it has another; only those that went are gone', async () => {
  const { held, locks } = deviceLocks();
  const textStore = memoryTextStore();
  const newId = steeredIds().next;
  const kept = new Map<string, string>();
  const begin = (own = kept) =>
    findWindows({ kept: keptIn(own), locks, newId, named: () => windowsOfDrafts(textStore) });
  const first = await begin();
  draftsOf(textStore, first.own).write(field, 'le bruit');
  const copy = await begin(new Map(kept));
  expect(copy.own).not.toBe(first.own);
  expect(copy.isGone(first.own)).toBe(false);
  held.delete(`spiral.window.${first.own}`);
  expect((await begin()).own).toBe(first.own);
  held.delete(`spiral.window.${first.own}`);
  expect((await begin(new Map())).isGone(first.own)).toBe(true);
});

test('A browser that never answers about its windows does not hold the start back, and no draft is taken from another', async () => {
  const silent = () => new Promise<never>(() => undefined);
  const { own, isGone } = await findWindows({
    kept: { getItem: () => 'a', setItem: () => undefined },
    locks: { request: silent, query: silent },
    newId: () => 'new',
    named: () => ['b'],
    patienceMs: 1,
  });
  expect(own).toBe('a');
  expect(isGone('b')).toBe(false);
});

test('A window that is reloaded keeps its name although the page before it lets go of it a moment later', async () => {
  const { held, locks } = deviceLocks();
  const kept = keptIn(new Map([['spiral:window', 'a']]));
  held.add('spiral.window.a');
  setTimeout(() => held.delete('spiral.window.a'), 60);
  expect((await findWindows({ kept, locks, newId: () => 'new', named: () => [] })).own).toBe('a');
});
