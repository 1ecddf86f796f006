import { expect, test } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import { newerThan } from '#domain/record/newer.ts';
import type { Result } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';
import { readFile } from '#exchange/detect.ts';
import { compareBackup } from '#exchange/plan/compareBackup.ts';
import type { BundleReading } from '#exchange/reading.ts';
import { aGroup, aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { commitTo, indexOf } from '../kit/commitTo.ts';
import { steeredIds } from '../kit/steered.ts';
import { backupOf } from './device.ts';

const ids = steeredIds(11);

function act(index: PlatformIndex, plan: Result<Plan, unknown>, writer?: string): void {
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  commitTo(index, plan.value, writer);
}

const write = (index: PlatformIndex, text: string, writer?: string): void =>
  act(index, addCriteria(index, ids, [{ groupId: groupIdOf(1), question: 'WB', text }]), writer);

function aPlatformOf(...texts: readonly string[]): PlatformIndex {
  const index = indexOf({ platforms: [aPlatform()], groups: [aGroup()] });
  for (const text of texts) write(index, text);
  return index;
}

function readingOf(text: string): BundleReading {
  const reading = readFile(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  return reading;
}

const compared = (file: BundleReading, index: PlatformIndex) => compareBackup(file, index, platformId);

test('a backup made just now holds all that the platform holds', () => {
  const index = aPlatformOf('un', 'deux');
  expect(compared(readingOf(backupOf(index)), index)).toEqual({ type: 'equal' });
});

test('what was written, corrected or withdrawn since a backup is counted', () => {
  const index = aPlatformOf('un', 'deux', 'trois');
  const file = readingOf(backupOf(index));
  write(index, 'quatre');
  const [first, second] = index.criteria();
  if (first === undefined || second === undefined) throw new Error('nothing there');
  act(index, editCriterion(index, asSeen(first), { text: 'autrement' }));
  act(index, removeCriteria(index, [second.id]));
  expect(compared(file, index)).toEqual({ type: 'different', changes: 3, beyond: 0 });
  expect(newerThan(index.records(), { ...file.seen, test: 1 })).toEqual({ criteria: 3, others: 0 });
});

test('what another tablet wrote into its file is not known here, and is no fault of the file', () => {
  const index = aPlatformOf('un');
  const other = indexOf(index.records());
  write(other, 'ailleurs', 'other');
  const file = { ...readingOf(backupOf(other)), seen: { ...index.seen, ...other.seen } };
  expect(compared(file, index)).toEqual({ type: 'different', changes: 0, beyond: 1 });
});

test('a file that lacks what it says it has seen, or holds it otherwise, is not good', () => {
  const index = aPlatformOf('un', 'deux');
  const file = readingOf(backupOf(index));
  const [first, ...others] = file.records.criteria;
  const without = { ...file, records: { ...file.records, criteria: others } };
  expect(compared(without, index)).toEqual({ type: 'lacking', rows: 1 });
  const changed = [{ ...first, text: 'un autre' }, ...others] as typeof file.records.criteria;
  expect(compared({ ...file, records: { ...file.records, criteria: changed } }, index)).toEqual({
    type: 'lacking',
    rows: 1,
  });
  expect(compared({ ...file, damaged: 2 }, index)).toEqual({ type: 'lacking', rows: 2 });
});

test('a file of another platform is named', () => {
  const other = indexOf({ platforms: [aPlatform({ name: 'Trooz' })] });
  const id = '01900000-0000-7000-8000-aaaaaaaaaaab' as typeof platformId;
  expect(compareBackup(readingOf(backupOf(other)), aPlatformOf('un'), id)).toEqual({
    type: 'otherPlatform',
    name: 'Trooz',
  });
});
