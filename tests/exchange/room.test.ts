import { expect, test } from 'vitest';
import { criteriaLimit } from '#domain/platform/room.ts';
import { readFile } from '#exchange/detect.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import { aCriterion, aGroup, aPlatform, criterionIdOf, platformId } from '../kit/build.ts';
import { indexOf } from '../kit/commitTo.ts';
import { stampAt } from '../kit/steered.ts';
import { backupOf, commit, emptyDevice, planInto, planNew, readText } from './device.ts';

const deviceOf = (count: number, first = 1) =>
  indexOf({
    platforms: [aPlatform()],
    groups: [aGroup()],
    criteria: Array.from({ length: count }, (_, n) =>
      aCriterion(n + first, { id: criterionIdOf(n + first), stamp: stampAt(2) }),
    ),
  });

const rows = (count: number) =>
  readText(`Question;Post-it\n${Array.from({ length: count }, (_, n) => `WB;mot ${n}\n`).join('')}`);

const restoreInto = (device: ReturnType<typeof deviceOf>, text: string) => {
  const reading = readFile(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  return planRestore({ ...reading, platformId, index: device, onDifference: 'keep' });
};

test('a file that a platform has no room for is refused as a whole, and how many would fit is told', () => {
  const preview = planInto(deviceOf(criteriaLimit - 2), rows(3));
  expect(preview.beyond).toEqual({ coming: 3, left: 2, limit: criteriaLimit });
  expect(preview.plan.changes).toEqual([]);
  expect(planInto(deviceOf(criteriaLimit - 3), rows(3)).beyond).toBeUndefined();
});

test('rows that are already here need no room', () => {
  const device = emptyDevice();
  commit(device, planNew(device, rows(3)).plan);
  expect(planInto(device, rows(4)).coming).toBe(1);
  expect(planInto(device, rows(3)).coming).toBe(0);
});

test('two copies that together are more than a platform holds are not merged, and the sentence says how many fit', () => {
  const other = backupOf(deviceOf(10, criteriaLimit));
  const preview = restoreInto(deviceOf(criteriaLimit - 4), other);
  expect(preview.beyond).toEqual({ coming: 10, left: 4, limit: criteriaLimit });
  expect(preview.plan).toMatchObject({ act: { count: 0 }, changes: [] });
  expect(preview.plan.incoming).toBeUndefined();
});

test('a backup of a platform that is larger than the limit is restored all the same, once and twice', () => {
  const large = deviceOf(criteriaLimit + 5);
  const text = backupOf(large);
  const preview = restoreInto(emptyDevice(), text);
  expect(preview.beyond).toBeUndefined();
  expect(preview.coming).toBe(criteriaLimit + 5);
  expect(restoreInto(large, text)).toMatchObject({ coming: 0, unchanged: criteriaLimit + 5 });
});
