import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choiceSeen, classify } from '#domain/classification/classify.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { joinCriteria } from '#domain/criterion/join.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { eraseRecord } from '#domain/erasure/erase.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { create } from '#domain/record/change.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { contentOf } from '#domain/record/records.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import { withdrawnIn } from '#domain/views/bin.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { readFile } from '#exchange/detect.ts';
import { presentAfter } from '#exchange/plan/presentAfter.ts';
import { planRestore, type RestoreRequest } from '#exchange/plan/restorePlan.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf, groupIdOf } from '../kit/build.ts';
import { commitTo, eraseIn, perform } from '../kit/commitTo.ts';
import { steeredIds } from '../kit/steered.ts';
import { backupOf, deviceWith, emptyDevice, planInto, readText } from './device.ts';

const frozen = readFileSync('fixtures/bundle-v1.json', 'utf8');
const ids = steeredIds(7);

function planFrom(text: string, index: PlatformIndex, more: Partial<RestoreRequest> = {}) {
  const reading = readFile(text);
  const platformId = reading.kind === 'bundle' ? reading.records.platforms[0]?.id : undefined;
  if (reading.kind !== 'bundle' || platformId === undefined) throw new Error(JSON.stringify(reading));
  const { records, seen } = reading;
  return planRestore({ records, seen, platformId, index, onDifference: 'keep', ...more });
}

function tablet(text = frozen, name = 'device-a') {
  const index = emptyDevice();
  commitTo(index, planFrom(text, index).plan, name);
  return index;
}

const textsIn = (index: PlatformIndex) => index.criteria().map(({ text }) => text);

const firstOf = (index: PlatformIndex) => {
  const [first] = index.criteria();
  if (first === undefined) throw new Error('no criterion');
  return first;
};

/** Withdraws criteria and erases what then stands in the bin. */
function erase(index: PlatformIndex, criteria: readonly CriterionId[]): void {
  perform(index, removeCriteria(index, criteria));
  for (const item of withdrawnIn(index.records())) {
    const isMeant = criteria.some((id) => id === item.record.id);
    if (isMeant) eraseIn(index, eraseRecord(item, Date.UTC(2026, 2, 14, 12)));
  }
}

test('An old backup does not bring back what was erased here: its preview counts it', () => {
  const index = tablet();
  const { id, text } = firstOf(index);
  erase(index, [id]);
  const left = textsIn(index);
  const preview = planFrom(frozen, index);
  expect(preview).toMatchObject({ erased: 1, fresh: 0, plan: { act: { count: 0 }, changes: [] } });
  commitTo(index, preview.plan);
  expect(textsIn(index)).toEqual(left);
  expect(backupOf(index)).not.toContain(text);
});

test('A text begun about something that was erased, here or in the file, has nothing to come back to', () => {
  const index = tablet();
  const { id, platformId } = firstOf(index);
  const { records } = index;
  const before = { ...records() };
  const isThere = (file = before, here = index) => presentAfter(file, platformId, here)('criteria', id);
  expect(isThere()).toBe(true);
  expect(isThere(before, emptyDevice())).toBe(true);
  expect(isThere({ ...before, criteria: [] })).toBe(true);
  const other = tablet();
  erase(index, [id]);
  expect(isThere()).toBe(false);
  expect(isThere(index.records(), other)).toBe(false);
});

test('A person’s explicit yes brings it back as a new record, with its codes; a second yes adds nothing', () => {
  const index = tablet();
  const { id, text } = firstOf(index);
  const code = index.classificationOf(id)?.typed;
  erase(index, [id]);
  const yes = planFrom(frozen, index, { bringErasedBack: ids });
  expect(yes.plan.act.count).toBe(1);
  commitTo(index, yes.plan);
  const [back] = index.criteria().filter((criterion) => criterion.text === text);
  if (back === undefined) throw new Error('not back');
  expect(back.id).not.toBe(id);
  expect(index.isErased(id)).toBe(true);
  expect(index.classificationOf(back.id)?.typed).toBe(code);
  expect(choiceSeen(index, ids, back.id, '')?.typed).toBe(code);
  expect(planFrom(frozen, index, { bringErasedBack: ids }).plan.changes).toEqual([]);
});

test('What came back and was erased again can come back again', () => {
  const index = tablet();
  const { id, text } = firstOf(index);
  erase(index, [id]);
  commitTo(index, planFrom(frozen, index, { bringErasedBack: ids }).plan);
  const back = index.criteria().find((criterion) => criterion.text === text);
  erase(index, back === undefined ? [] : [back.id]);
  expect(textsIn(index)).not.toContain(text);
  commitTo(index, planFrom(frozen, index, { bringErasedBack: ids }).plan);
  expect(textsIn(index)).toContain(text);
});

test('A group comes back as a new one with everything that stood in it, and joined criteria find their host', () => {
  const index = anIndex([aCriterion(1), aCriterion(2)], [aClassification(2, 'A08')]);
  const [first, second] = index.criteria() as [Criterion, Criterion];
  const { groupId } = first;
  perform(index, joinCriteria(index, ids, first.id, [second.id]));
  const backup = backupOf(index);
  const before = textsIn(index);
  perform(index, { act: { type: 'removeGroup', count: 1 }, changes: withdrawal(index, 'groups', [groupId]) });
  for (const item of withdrawnIn(index.records())) eraseIn(index, eraseRecord(item, Date.UTC(2026, 2, 14)));
  expect(index.groups().some(({ id }) => id === groupId)).toBe(false);
  commitTo(index, planFrom(backup, index, { bringErasedBack: ids }).plan);
  expect(textsIn(index).toSorted()).toEqual(before.toSorted());
  const host = index.criteria().find(({ text }) => text === first.text);
  expect(host?.joined?.map(({ text }) => text)).toEqual([second.text]);
  expect(host?.groupId).not.toBe(groupId);
});

test('A backup of a tablet that erased something tells how much goes here, and takes it away', () => {
  const [here, there] = [tablet(), tablet(frozen, 'device-b')];
  const { id, text } = firstOf(there);
  erase(there, [id]);
  const preview = planFrom(backupOf(there), here);
  expect(preview).toMatchObject({ erasing: 1, erased: 0 });
  commitTo(here, preview.plan);
  expect(textsIn(here)).not.toContain(text);
  expect(here.records()).toEqual(there.records());
  expect(planFrom(backupOf(there), here)).toMatchObject({ erasing: 0 });
});

test('The preview also counts what goes because its group was erased, and what of it is still in use here', () => {
  const room = () => anIndex([aCriterion(1), aCriterion(2)]);
  const [here, there] = [room(), room()];
  perform(here, removeCriteria(here, [criterionIdOf(2)]));
  commitTo(here, {
    act: { type: 'addCriterion', count: 1 },
    changes: [create('criteria', contentOf(aCriterion(3)))],
  });
  const groups = withdrawal(there, 'groups', [groupIdOf(1)]);
  perform(there, { act: { type: 'removeGroup', count: 1 }, changes: groups });
  for (const item of withdrawnIn(there.records())) eraseIn(there, eraseRecord(item, Date.UTC(2026, 2, 14)));
  const preview = planFrom(backupOf(there), here);
  expect(preview).toMatchObject({ erasing: 3, erasingLive: 2 });
  commitTo(here, preview.plan);
  expect(here.records().criteria).toEqual([]);
});

test('A backup with 50,000 erasures is read back as it was written', () => {
  const index = tablet();
  const [platform] = index.records().platforms;
  if (platform === undefined) throw new Error('no platform');
  const stamp = { counter: 1, device: 'device-a', wall: '' };
  const erasures = Array.from({ length: 50_000 }, () => ({
    ...{ id: ids.next(), platformId: platform.id, stamp, table: 'criteria', day: '2026-03-14' },
  }));
  const text = writeBundle({ records: { ...index.records(), erasures: erasures as never }, seen: {} });
  const reading = readFile(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  expect(reading.records.erasures).toHaveLength(50_000);
  expect(writeBundle({ records: reading.records, seen: {} })).toBe(text);
});

test('A code that was written elsewhere for an erased criterion does not come in without it', () => {
  const [here, there] = [tablet(), tablet(frozen, 'device-b')];
  const { id } = firstOf(here);
  erase(here, [id]);
  const key = { keyId: 'shipped', version: '1' };
  perform(there, classify(there, ids, [id], { typed: 'B01', key, coder: 'AB', memo: 'au jardin' }));
  commitTo(here, planFrom(backupOf(there), here).plan);
  expect(JSON.stringify(here.records())).not.toContain('au jardin');
  expect(readFile(backupOf(here)).kind).toBe('bundle');
});

/** Withdraws the first group with everything in it, and erases all that. */
function eraseGroup(index: PlatformIndex): void {
  const ofGroup = index.groups().slice(0, 1);
  const changes = withdrawal(
    index,
    'groups',
    ofGroup.map(({ id }) => id),
  );
  perform(index, { act: { type: 'removeGroup', count: 1 }, changes });
  for (const item of withdrawnIn(index.records())) eraseIn(index, eraseRecord(item, Date.UTC(2026, 2, 14)));
}

test('A table without ids brings back nothing of an erased group, and says how much stays erased', () => {
  const table = readText('group;question;text\nAînés;WB;un banc\nAînés;IB;le bruit');
  const index = deviceWith(table);
  eraseGroup(index);
  const again = planInto(index, table);
  expect(again).toMatchObject({ erased: 2, fresh: 0, groups: [], plan: { changes: [] } });
  const more = readText('group;question;text\nAînés;WB;un banc\nAînés;WB;un arbre');
  const preview = planInto(index, more);
  expect(preview).toMatchObject({ erased: 1, fresh: 1, groups: [{ name: 'Aînés', total: 1 }] });
  commitTo(index, preview.plan);
  expect(textsIn(index)).toEqual(['un arbre']);
  expect(planInto(index, more)).toMatchObject({ erased: 1, fresh: 0, unchanged: 1 });
});

test('A table with ids does not make an erased group again for rows that stay erased', () => {
  const index = anIndex([aCriterion(1), aCriterion(2)]);
  const table = readText(criteriaCsv(codedCollectionOf(index)));
  eraseGroup(index);
  expect(planInto(index, table)).toMatchObject({ erased: 2, fresh: 0, groups: [], plan: { changes: [] } });
});
