import type { Classification } from '#domain/classification/classification.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import { blankPlatform } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Change } from '#domain/record/change.ts';
import { changeIn, create } from '#domain/record/change.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import type { RecordByTable, WritableTable } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';

/** Small complete records for the tests of storage. `n` gives each its own id. */
const uuid = (series: number, n: number): string =>
  `01900000-00${series.toString(16).padStart(2, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const platformId = uuid(1, 1) as Platform['id'];
export const otherPlatformId = uuid(1, 2) as Platform['id'];
export const groupId = uuid(2, 1) as Group['id'];

export const platform = (over: Partial<Content<Platform>> = {}): Content<Platform> => ({
  id: platformId,
  platformId: over.id ?? platformId,
  ...blankPlatform('fr'),
  name: 'Blégny',
  territory: 'Commune de Blégny',
  country: 'BE',
  ...over,
});

export const group = (over: Partial<Content<Group>> = {}): Content<Group> => ({
  id: groupId,
  platformId,
  name: 'Jeunes mamans',
  profile: '',
  sizeBand: '8to12',
  language: 'fr',
  place: '',
  cycle: 2,
  wording: {},
  facilitators: '',
  order: 1,
  ...over,
});

export const criterion = (n: number, over: Partial<Content<Criterion>> = {}): Content<Criterion> => ({
  id: uuid(3, n) as Criterion['id'],
  platformId,
  groupId,
  question: 'WB',
  text: `Avoir du temps, ${n}`,
  language: 'fr',
  expressions: 1,
  order: n,
  ...over,
});

export const classification = (
  n: number,
  over: Partial<Content<Classification>> = {},
): Content<Classification> => ({
  id: uuid(4, n) as Classification['id'],
  platformId,
  criterionId: uuid(3, n) as Criterion['id'],
  typed: 'A08',
  code: { component: 'A08' as ComponentCode },
  key: { keyId: 'spiral-working', version: '1' },
  coder: '',
  memo: '',
  ...over,
});

export const synthesis = (over: Partial<Content<SynthesisText>> = {}): Content<SynthesisText> => ({
  id: uuid(5, 1) as SynthesisText['id'],
  platformId,
  groupId,
  component: 'A08' as ComponentCode,
  question: 'all',
  text: 'Il faut du temps.',
  covered: [],
  ...over,
});

/** A change of some fields of a record as it was seen, as a planner makes it. */
export const edit = <T extends WritableTable>(
  table: T,
  before: RecordByTable[T],
  fields: Partial<Content<RecordByTable[T]>>,
): Change => changeIn(table, 'put', asSeen(before), { ...contentOf(before), ...fields });

export const remove = <T extends WritableTable>(table: T, before: RecordByTable[T]): Change =>
  changeIn(table, 'remove', asSeen(before), contentOf(before));

export const startPlan = {
  act: { type: 'createPlatform', count: 1 },
  changes: [create('platforms', platform()), create('groups', group())],
} as const;
