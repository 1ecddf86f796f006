import { type Classification, classificationEntity } from '#domain/classification/classification.ts';
import { type CodebookRecord, codebookEntity } from '#domain/codebook/codebook.ts';
import { type Criterion, criterionEntity } from '#domain/criterion/criterion.ts';
import { type Erasure, erasureEntity } from '#domain/erasure/erasure.ts';
import { type Group, groupEntity } from '#domain/group/group.ts';
import { type Platform, platformEntity } from '#domain/platform/platform.ts';
import { type SynthesisText, synthesisEntity } from '#domain/synthesis/synthesis.ts';
import type { Registry } from './entity.ts';

/**
 * The only list of tables. A table comes after the tables it refers to, because a reader needs them in that order.
 * Rows, backups, references, cascades, the journal, merging and counts all follow it.
 */
export const records = {
  platforms: platformEntity,
  groups: groupEntity,
  keys: codebookEntity,
  criteria: criterionEntity,
  classifications: classificationEntity,
  syntheses: synthesisEntity,
  erasures: erasureEntity,
} as const satisfies Registry;

export type TableName = keyof typeof records;

export type RecordByTable = {
  readonly platforms: Platform;
  readonly groups: Group;
  readonly keys: CodebookRecord;
  readonly criteria: Criterion;
  readonly classifications: Classification;
  readonly syntheses: SynthesisText;
  readonly erasures: Erasure;
} & Readonly<Record<TableName, unknown>>;

/** The tables that a person's acts write to. An erasure is no act: it can be neither planned nor undone. */
export type WritableTable = Exclude<TableName, 'erasures'>;

export const tableNames = Object.keys(records) as readonly TableName[];

/**
 * The version of the program's data. The database, backups, the outbox and the journal say with which version they were
 * written. 1 and 2 are the first two versions of backups; the first database was of version 2. It is
 * greater than that of the last release in every build that adds a table, a field or an upgrade step.
 */
export const dataVersion = 3;
