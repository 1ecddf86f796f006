import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { removeGroup } from '#domain/group/edit.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { removePlatform, restorePlatform } from '#domain/platform/edit.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { takeBack } from '#domain/record/undo.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { readFile } from '#exchange/detect.ts';
import type { OnDifference } from '#exchange/plan/preview.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import { commitTo, perform, seenIn } from '../kit/commitTo.ts';
import { backupOf, emptyDevice } from './device.ts';

const frozen = readFileSync('fixtures/bundle-v1.json', 'utf8');

/** Plans the restoration of a backup on a tablet. */
function planFrom(text: string, index: PlatformIndex, onDifference: OnDifference = 'keep') {
  const reading = readFile(text);
  const platformId = reading.kind === 'bundle' ? reading.records.platforms[0]?.id : undefined;
  if (reading.kind !== 'bundle' || platformId === undefined) throw new Error(JSON.stringify(reading));
  const { records, seen } = reading;
  return planRestore({ records, seen, platformId, index, onDifference });
}

/** A tablet that restored a backup and writes under a device id of its own. */
function tablet(text = frozen, name = 'device-a') {
  const index = emptyDevice();
  commitTo(index, planFrom(text, index).plan, name);
  return index;
}

const firstOf = (index: PlatformIndex) => {
  const [first] = index.criteria();
  if (first === undefined) throw new Error('No criterion');
  return first;
};

function reword(index: PlatformIndex, text: string, name = 'device-a') {
  const plan = editCriterion(index, seenIn(index, 'criteria', firstOf(index).id), { text });
  if (!plan.ok) throw new Error('refused');
  commitTo(index, plan.value, name);
}

const content = (index: PlatformIndex) => canonicalContent(index.records());

test('Restoring what is here changes nothing', () => {
  const index = tablet();
  const again = planFrom(frozen, index);
  expect(again.plan).toEqual({ act: { type: 'import', count: 0 }, changes: [] });
  expect(again).toMatchObject({ fresh: 0, updated: 0, conflicting: 0, unchanged: 3, differing: [] });
});

test('Restoring never overwrites unasked what somebody changed since', () => {
  const index = tablet();
  for (const { id, text } of index.criteria()) {
    perform(index, editCriterion(index, seenIn(index, 'criteria', id), { text: `${text} !` }));
  }
  const kept = planFrom(frozen, index);
  expect(kept.plan).toEqual({ act: { type: 'import', count: 0 }, changes: [] });
  expect(kept.differing.map(({ fields }) => fields)).toEqual([['text'], ['text'], ['text']]);
  commitTo(index, planFrom(frozen, index, 'replace').plan);
  expect(content(index)).toBe(content(tablet()));
});

test('The file’s content that was asked for can be taken back with one undo', () => {
  const index = tablet();
  reword(index, 'autre chose');
  const before = content(index);
  const { entry } = commitTo(index, planFrom(frozen, index, 'replace').plan);
  expect(content(index)).not.toBe(before);
  commitTo(index, takeBack(index, entry.replaced, { type: 'undo', count: 1 }));
  expect(content(index)).toBe(before);
});

test('What was withdrawn here since stays withdrawn and is told; it comes back when somebody asks', () => {
  const index = tablet();
  const { id } = firstOf(index);
  perform(index, removeCriteria(index, [id]));
  const kept = planFrom(frozen, index);
  expect(kept.plan).toEqual({ act: { type: 'import', count: 0 }, changes: [] });
  expect(kept).toMatchObject({ revived: 0 });
  expect(kept.differing.map(({ fields }) => fields)).toEqual([['removed'], ['removed']]);
  commitTo(index, planFrom(frozen, index, 'replace').plan);
  expect(content(index)).toBe(content(tablet()));
});

test('A platform that was put away comes back with its backup', () => {
  const index = tablet();
  perform(index, removePlatform(seenIn(index, 'platforms', index.platform?.id ?? '')));
  expect(index.platform).toBeUndefined();
  commitTo(index, planFrom(frozen, index).plan);
  expect(content(index)).toBe(content(tablet()));
});

test('What the other tablet changed since comes in by itself, and nothing is left to choose', () => {
  const [here, there] = [tablet(), tablet(backupOf(tablet()), 'device-b')];
  reword(there, 'autre chose', 'device-b');
  const preview = planFrom(backupOf(there), here);
  expect(preview).toMatchObject({ updated: 1, conflicting: 0, differing: [] });
  commitTo(here, preview.plan);
  expect(firstOf(here).text).toBe('autre chose');
  expect(here.withSiblings()).toEqual([]);
});

test('What both tablets changed is kept on both, whichever reads the other’s backup first', () => {
  const backup = backupOf(tablet());
  const [here, there] = [tablet(backup, 'device-c'), tablet(backup, 'device-b')];
  reword(here, 'dit ici', 'device-c');
  reword(there, 'dit là', 'device-b');
  const [mine, theirs] = [backupOf(here), backupOf(there)];
  expect(planFrom(theirs, here)).toMatchObject({ conflicting: 1, differing: [] });
  commitTo(here, planFrom(theirs, here).plan, 'device-c');
  commitTo(there, planFrom(mine, there).plan, 'device-b');
  for (const index of [here, there]) {
    const { text, siblings } = firstOf(index);
    expect([text, siblings?.['text']?.map(({ value }) => value['text'])]).toEqual(['dit ici', ['dit là']]);
  }
  expect(here.records()).toEqual(there.records());
});

test('The preview of a backup shows a withdrawn group in which something lives, with what comes into it', () => {
  const [there, here] = [tablet(), emptyDevice()];
  const [first] = there.criteria();
  const group = there.groups().find(({ id }) => id === first?.groupId);
  if (first === undefined || group === undefined) throw new Error('No criterion');
  perform(there, removeGroup(there, group.id));
  const living = { ...first, id: '01900000-0000-7000-8000-0000000000aa' as CriterionId };
  const records = there.records();
  const text = writeBundle({
    records: { ...records, criteria: [...records.criteria, living] },
    seen: there.seen,
  });
  const preview = planFrom(text, here);
  expect(preview.groups.find(({ id }) => id === group.id)?.total).toBe(1);
  commitTo(here, preview.plan);
  expect(here.groups().map(({ id }) => id)).toContain(group.id);
  expect(content(here)).toContain(living.id);
});

test('After the import of a platform was undone, a backup from before or after it holds everything', () => {
  const index = emptyDevice();
  const { entry } = commitTo(index, planFrom(frozen, index).plan, 'device-a');
  const before = index.criteria().map(({ text }) => text);
  const backupBefore = backupOf(index);
  commitTo(index, takeBack(index, entry.replaced, { type: 'undo', count: 3, of: entry.counter }), 'device-a');
  expect(index.platform).toBeUndefined();
  const elsewhere = emptyDevice();
  commitTo(elsewhere, planFrom(backupOf(index), elsewhere).plan, 'device-b');
  const removed = elsewhere.records().platforms[0];
  if (removed !== undefined) commitTo(elsewhere, restorePlatform(removed), 'device-b');
  commitTo(index, planFrom(backupBefore, index).plan, 'device-a');
  for (const device of [index, elsewhere]) {
    expect(device.platform).toBeDefined();
    expect(device.criteria().map(({ text }) => text)).toEqual(before);
  }
});
