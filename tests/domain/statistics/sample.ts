import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Classification } from '#domain/classification/classification.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { blankGroup } from '#domain/group/edit.ts';
import type { Group } from '#domain/group/group.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { blankPlatform } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { CriterionId, GroupId, Id, Ids, PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { indexOf as indexOfRecords } from '../../kit/commitTo.ts';

/** One criterion as a test writes it: group number, question, code ('' for unclassified), expressions, words. */
export type Row = {
  readonly group: number;
  readonly question: Question;
  readonly code: string;
  readonly expressions?: number;
  readonly text?: string;
  readonly removed?: boolean;
};

const platformId = 'platform' as PlatformId;
const stamp = (counter: number): Stamp => ({ counter, device: 'a', wall: '2018-10-31T12:27:00.000Z' });

export const groupId = (place: number): GroupId => `group-${place}` as GroupId;
export const criterionId = (place: number): CriterionId =>
  `01900000-0000-7000-8000-${String(place).padStart(12, '0')}` as CriterionId;
export const code = (text: string): ComponentCode => text as ComponentCode;

/** Ids that show what they were derived from. */
export const plainIds: Ids = { next: () => 'next', derived: (...parts) => parts.join('/') };

const platform: Platform = {
  id: platformId,
  platformId,
  stamp: stamp(1),
  ...blankPlatform('fr'),
  name: 'Blégny',
};

const groupAt = (place: number): Group => ({
  id: groupId(place),
  platformId,
  stamp: stamp(2),
  ...blankGroup(platform),
  name: `Groupe ${place}`,
  order: place,
});

const criterionAt = (row: Row, place: number): Criterion => ({
  id: criterionId(place),
  platformId,
  stamp: stamp(10 + place),
  ...(row.removed === true ? { deleted: stamp(10 + place) } : {}),
  groupId: groupId(row.group),
  question: row.question,
  text: row.text ?? `critère ${place}`,
  language: 'fr',
  expressions: row.expressions ?? 1,
  order: place,
});

const classificationAt = (row: Row, place: number): Classification => ({
  id: `classification-${place}` as Id<'classification'>,
  platformId,
  stamp: stamp(10 + place),
  criterionId: criterionId(place),
  typed: row.code,
  code: { component: code(row.code) },
  key: { keyId: 'spiral-working', version: '1' },
  coder: '',
  memo: '',
});

export function recordsOf(groups: number, rows: readonly Row[]): PlatformRecords {
  return {
    platforms: [platform],
    groups: Array.from({ length: groups }, (_, place) => groupAt(place)),
    keys: [],
    criteria: rows.map(criterionAt),
    classifications: rows.flatMap((row, place) => (row.code === '' ? [] : [classificationAt(row, place)])),
    syntheses: [],
    erasures: [],
  };
}

export const indexOf = (groups: number, rows: readonly Row[]): PlatformIndex =>
  indexOfRecords(recordsOf(groups, rows));

const codes = ['', 'A00', 'A01', 'A08', 'B03', 'D02', 'G00', 'I08', 'I99'];

/** Any platform: up to six groups, some without criteria, and up to eighty criteria in any order. */
export const anyPlatform = fc.integer({ min: 1, max: 6 }).chain((groups) =>
  fc.record({
    groups: fc.constant(groups),
    rows: fc.array(
      fc.record({
        group: fc.integer({ min: 0, max: groups - 1 }),
        question: fc.constantFrom(...questions),
        code: fc.constantFrom(...codes),
        expressions: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9999 })),
        removed: fc.boolean(),
      }),
      { maxLength: 80 },
    ),
  }),
);

/** The rows of the real export, read as simply as possible: by the fixed positions of the cells in this one file. */
export function blegnyRows(): readonly Row[] {
  const text = readFileSync('fixtures/wikispiral-blegny.txt', 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\d{6} \| /.test(line))
    .map((line) => line.split(' | '))
    .map(([, , , question, words, component]) => ({
      group: 0,
      question: question as Question,
      code: component ?? '',
      text: words ?? '',
    }));
}
