import { shippedCodebook } from '#codebook/shipped.ts';
import type { Classification } from '#domain/classification/classification.ts';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { blankGroup } from '#domain/group/edit.ts';
import type { Group } from '#domain/group/group.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { blankPlatform } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { ClassificationId, CriterionId, GroupId, PlatformId } from '#domain/record/identity.ts';
import { indexOf } from './commitTo.ts';
import { stampAt } from './steered.ts';

export const platformId = '01900000-0000-7000-8000-aaaaaaaaaaaa' as PlatformId;

export const aPlatform = (more: Partial<Platform> = {}): Platform => ({
  ...blankPlatform('fr'),
  name: 'Blégny',
  id: platformId,
  platformId,
  stamp: stampAt(1),
  ...more,
});

export const groupIdOf = (n: number): GroupId =>
  `01900000-0000-7000-8000-bbbb${String(n).padStart(8, '0')}` as GroupId;

export const aGroup = (n = 1, more: Partial<Group> = {}): Group => ({
  ...blankGroup(aPlatform()),
  name: `Groupe ${n}`,
  id: groupIdOf(n),
  platformId,
  order: n,
  stamp: stampAt(1),
  ...more,
});

export const criterionIdOf = (n: number): CriterionId =>
  `01900000-0000-7000-8000-cccc${String(n).padStart(8, '0')}` as CriterionId;

export const aCriterion = (n = 1, more: Partial<Criterion> = {}): Criterion => ({
  id: criterionIdOf(n),
  platformId,
  groupId: groupIdOf(1),
  question: 'WB',
  text: `critère ${n}`,
  language: 'fr',
  expressions: 1,
  order: n,
  stamp: stampAt(1),
  ...more,
});

export function aClassification(
  n: number,
  typed: string,
  more: Partial<Classification> = {},
): Classification {
  const code = parseFullCode(typed);
  if (code === undefined) throw new Error(`not a code: ${typed}`);
  return {
    id: `01900000-0000-7000-8000-dddd${String(n).padStart(8, '0')}` as ClassificationId,
    platformId,
    criterionId: criterionIdOf(n),
    typed,
    code,
    key: { keyId: shippedCodebook.keyId, version: shippedCodebook.version },
    coder: '',
    memo: '',
    stamp: stampAt(1),
    ...more,
  };
}

/** An index over a platform with one group and these criteria. */
export const anIndex = (
  criteria: readonly Criterion[] = [],
  classifications: readonly Classification[] = [],
  groups: readonly Group[] = [aGroup()],
): PlatformIndex =>
  indexOf({
    platforms: [aPlatform()],
    groups: [...groups],
    criteria: [...criteria],
    classifications: [...classifications],
  });
