import { expect, test } from 'vitest';
import { createPlatformIndex, type PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { type AnyRecord, contentOf } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import { isSame } from '#domain/record/same.ts';
import { type Replaced, takeBack } from '#domain/record/undo.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { historyOf } from '#session/history.ts';
import type { JournalEntry, Storage } from '#storage/storage.ts';
import { openReleased, releasedPlatforms } from './released.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Undoes or redoes an act, as the open platform does. */
async function commitBack(
  storage: Storage,
  index: PlatformIndex,
  entry: JournalEntry,
  type: 'undo' | 'redo',
): Promise<JournalEntry> {
  const plan = takeBack(index, entry.replaced, { type, count: entry.act.count, of: entry.counter });
  const committed = await storage.commit(plan);
  if (!committed.ok) throw new Error(JSON.stringify(committed.problems));
  const { stored, seen, entry: written } = committed.value;
  index.apply({ stored, seen, counter: written.counter });
  return written;
}

const fieldsOf = (record: AnyRecord | undefined): Fields =>
  record === undefined ? {} : (contentOf(record) as unknown as Fields);

/** Expects what an act had changed in a record to be as before the act. */
function expectAsBefore(index: PlatformIndex, { table, id, before, after }: Replaced, act: string): void {
  const stored = index.stored(table, id);
  expect([id, isLive(stored)], act).toEqual([id, isLive(before)]);
  if (before === undefined) return;
  const [was, left, now] = [fieldsOf(before), fieldsOf(after), fieldsOf(stored)];
  const changed = Object.keys({ ...was, ...left }).filter((name) => !isSame(was[name], left[name]));
  for (const name of changed) expect([id, name, now[name]], act).toEqual([id, name, was[name]]);
}

/** Whether an act made a platform or brought it back: undoing it takes away the platform alone (decision 027). */
const beginsPlatform = ({ replaced }: JournalEntry): boolean =>
  replaced.some(({ table, before }) => table === 'platforms' && !isLive(before));

const livingOf = (index: PlatformIndex, { replaced }: JournalEntry): ReadonlySet<string> =>
  new Set(replaced.filter(({ table, id }) => isLive(index.stored(table, id))).map(({ id }) => id));

/** Expects the platform to be withdrawn alone: all that lived in it is still there for its return. */
function expectPutAway(index: PlatformIndex, entry: JournalEntry, living: ReadonlySet<string>): void {
  expect(index.platform).toBeUndefined();
  const platforms = entry.replaced.filter(({ table }) => table === 'platforms').map(({ id }) => id);
  const left = livingOf(index, entry);
  expect([...left]).toEqual([...living].filter((id) => !platforms.some((platform) => platform === id)));
}

const conflictsIn = (index: PlatformIndex): readonly unknown[] =>
  index
    .withSiblings()
    .flatMap(({ table, record }) => conflictsOf(registry[table], record as unknown as AnyEntityRecord));

test.each(releasedPlatforms)(
  'Every act of version 0.1.0 on platform %s can be taken back, the latest first, and done again',
  async (platformId) => {
    const storage = await openReleased();
    const index = createPlatformIndex(await storage.load(platformId));
    const { past } = historyOf(await storage.journal(platformId));
    const shown = () => canonicalContent(index.records());
    for (const entry of past.toReversed()) {
      const name = `${entry.counter} ${entry.act.type}`;
      const before = shown();
      const living = livingOf(index, entry);
      const undone = await commitBack(storage, index, entry, 'undo');
      if (beginsPlatform(entry)) expectPutAway(index, entry, living);
      else for (const item of entry.replaced) expectAsBefore(index, item, name);
      const after = shown();
      const redone = await commitBack(storage, index, undone, 'redo');
      expect(shown(), name).toBe(before);
      await commitBack(storage, index, redone, 'undo');
      expect(shown(), name).toBe(after);
      expect(conflictsIn(index), name).toEqual([]);
    }
    expect(index.platform).toBeUndefined();
    const read = await storage.load(platformId);
    expect(read.damaged).toEqual([]);
    expect(canonicalContent(read.records)).toBe(shown());
    storage.close();
  },
);
