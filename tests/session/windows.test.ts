import { expect, test } from 'vitest';
import { createDrafts, windowsOfDrafts } from '#session/drafts.ts';
import { findWindows, type Windows } from '#session/windows.ts';
import { platformId } from '../kit/build.ts';
import { memoryShelf } from '../kit/memoryShelf.ts';
import { steeredIds } from '../kit/steered.ts';

type Shelf = ReturnType<typeof memoryShelf>;

const field = 'write:g1:WB';
const draftsOf = (shelf: Shelf, own: string, gone: readonly string[] = []) => {
  const windows: Windows = { own, isGone: (window) => gone.includes(window) };
  return createDrafts(shelf, 'real', platformId, windows);
};

test('Two windows that write in the same group and question each keep their own draft', () => {
  const shelf = memoryShelf();
  const [here, there] = [draftsOf(shelf, 'a'), draftsOf(shelf, 'b')];
  here.write(field, 'le bruit');
  there.write(field, 'le calme');
  expect([here.read(field), there.read(field)]).toEqual(['le bruit', 'le calme']);
  there.write(field, '');
  expect([here.read(field), there.read(field)]).toEqual(['le bruit', '']);
});

test('A window is not given what another one is writing', () => {
  const shelf = memoryShelf();
  draftsOf(shelf, 'a').write(field, 'le bruit');
  expect(draftsOf(shelf, 'b').read(field)).toBe('');
});

test('After a crash every draft is offered, each with what its writer saw', () => {
  const shelf = memoryShelf();
  for (const window of ['a', 'b']) {
    draftsOf(shelf, window).write(field, `de ${window}`);
    draftsOf(shelf, window).writeBeside(field, 'seen', `vu par ${window}`);
  }
  const next = draftsOf(shelf, 'c', ['a', 'b']);
  for (const window of ['a', 'b']) {
    expect(next.read(field)).toBe(`de ${window}`);
    expect(next.readBeside(field, 'seen')).toBe(`vu par ${window}`);
    next.write(field, '');
    next.writeBeside(field, 'seen', '');
  }
  expect(next.read(field)).toBe('');
  expect(shelf.names()).toEqual([]);
});

test('A draft that an earlier version kept comes back too', () => {
  const shelf = memoryShelf();
  shelf.set(`draft:real:${platformId}:${field}`, 'avant');
  expect(draftsOf(shelf, 'a').read(field)).toBe('avant');
});

/** A browser's locks, of one device. */
function deviceLocks() {
  const held = new Set<string>();
  const request = (name: string, _: unknown, hold: (lock: unknown) => unknown) => {
    const isFree = !held.has(name);
    held.add(name);
    return Promise.resolve(hold(isFree ? { name } : null));
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
  const shelf = memoryShelf();
  const newId = steeredIds().next;
  const kept = new Map<string, string>();
  const begin = (own = kept) =>
    findWindows({ kept: keptIn(own), locks, newId, named: () => windowsOfDrafts(shelf) });
  const first = await begin();
  draftsOf(shelf, first.own).write(field, 'le bruit');
  const copy = await begin(new Map(kept));
  expect(copy.own).not.toBe(first.own);
  expect(copy.isGone(first.own)).toBe(false);
  held.delete(`spiral.window.${first.own}`);
  expect((await begin()).own).toBe(first.own);
  held.delete(`spiral.window.${first.own}`);
  expect((await begin(new Map())).isGone(first.own)).toBe(true);
});
