import type { BegunText } from '#domain/begun/begunText.ts';
import type { CodebookReference } from '#domain/classification/classification.ts';
import type { FullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { GroupFields } from '#domain/group/edit.ts';
import type { PlatformFields } from '#domain/platform/edit.ts';
import type { Question } from '#domain/platform/question.ts';
import type { CriterionId, GroupId, PlatformId } from '#domain/record/identity.ts';
import type { Origin } from '#domain/record/origin.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import type { UnreadRow } from './bundle/unreadRow.ts';
import type { FileProblem, FileRefusal } from './fileProblem.ts';

/** A platform as a file names it. Two rows of one platform hold the same object. */
export type ParsedPlatform = {
  readonly name: string;
  /** Only in our own files. */
  readonly id?: PlatformId;
  readonly details?: Omit<PlatformFields, 'name'>;
  readonly origin?: Origin;
};

export type GroupDetails = Partial<Omit<GroupFields, 'name'> & { readonly order: number }>;

/**
 * A group as a file names it; the name is empty when the file gives none. Two rows of one group hold the same object.
 */
export type ParsedGroup = {
  readonly name: string;
  readonly platform?: ParsedPlatform;
  /** Only in our own files. */
  readonly id?: GroupId;
  readonly details?: GroupDetails;
  readonly origin?: Origin;
};

/** A code as typed in the file, and the parsed code. */
export type ParsedCode = { readonly typed: string; readonly code: FullCode };

export type ParsedCoding = ParsedCode & {
  readonly key?: CodebookReference;
  readonly coder: string;
  readonly memo: string;
  /** A cell in which a label follows the code: it becomes a memo when the codebook has another label. */
  readonly labelled?: string;
};

/** What a file says about a criterion apart from its words; only in our own files. */
export type ExtraFields = Pick<
  Criterion,
  'sourceFile' | 'scribe' | 'translation' | 'original' | 'readBack' | 'joined'
>;

/** One criterion of a file. `text` is verbatim; `row` is its number in the source, counting from 1. */
export type ParsedRow = {
  readonly row: number;
  readonly group?: ParsedGroup;
  /** Absent when the file does not say: the person who imports chooses. */
  readonly question?: Question;
  readonly text: string;
  /** Absent when the file gives no usable number: it then counts as 1. */
  readonly expressions?: number;
  /** The file's codings: none for an unclassified criterion; several coders only in our own files. */
  readonly codings: readonly ParsedCoding[];
  readonly origin?: Origin;
  /** Only in our own files. */
  readonly id?: CriterionId;
  readonly language?: string;
  readonly order?: number;
  readonly extra?: ExtraFields;
};

type RowFormat = 'wikispiral' | 'csv' | 'bulk';

/** The content of a file of criteria: good rows and problems together. */
export type RowsReading = {
  readonly kind: 'rows';
  readonly format: RowFormat;
  readonly rows: readonly ParsedRow[];
  readonly problems: readonly FileProblem[];
};

/** A backup of ours: every record, tombstones included. */
export type BundleReading = {
  readonly kind: 'bundle';
  readonly records: PlatformRecords;
  /** What the copy had seen; empty when the file does not say: then the copy only knows what it contains. */
  readonly seen: VersionVector;
  /** Number of rows that were damaged in the database it came from and are not in it. */
  readonly damaged: number;
  /** The rows of a rescue file that could not be read. They count as damaged and stay in the file. */
  readonly unread: readonly UnreadRow[];
  /** What somebody typed on the device that made it and did not save. */
  readonly begun: readonly BegunText[];
};

export type RefusedReading = { readonly kind: 'refused'; readonly problem: FileRefusal };

export type FileReading = RowsReading | BundleReading | RefusedReading;

export const refuse = (problem: FileRefusal): RefusedReading => ({ kind: 'refused', problem });

/** Called now and then while reading, with the number of rows read and the total. */
export type Progress = (done: number, total: number) => void;
