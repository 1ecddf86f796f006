import type { TableForPeople } from './tableForPeople.ts';

/** The whole file is refused. `limit`, `bytes` and `count` are plain numbers; `line` counts from 1. */
export type FileRefusal =
  | { readonly type: 'EmptyFile' }
  /** Not a text; `kind` is what its first bytes identify. A spreadsheet (.xlsx) is a `zip`. */
  | { readonly type: 'NotText'; readonly kind: 'image' | 'zip' | 'gzip' | 'pdf' | 'office' | 'other' }
  | { readonly type: 'FileTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'TooManyCriteria'; readonly count: number; readonly limit: number }
  /** A text in which no table, list or backup was recognised. */
  | { readonly type: 'NotRecognised' }
  /** A table of criteria with its headings and no row below them. */
  | { readonly type: 'EmptyTable' }
  /** A file of ours that people read: its columns hold numbers and decisions, not criteria to bring in. */
  | { readonly type: 'TableForPeople'; readonly kind: TableForPeople }
  | { readonly type: 'TruncatedFile'; readonly line: number }
  | { readonly type: 'MalformedJson'; readonly line: number | undefined }
  | { readonly type: 'TooDeep'; readonly line: number; readonly limit: number }
  | { readonly type: 'NotABundle' }
  /** Compressed by gzip, and damaged or cut off. */
  | { readonly type: 'DamagedArchive' }
  /** Encrypted by age. The passphrase is right, and what it opens is damaged or cut off. */
  | { readonly type: 'DamagedSeal' }
  /** Encrypted by age for the holder of a key; no passphrase opens it. */
  | { readonly type: 'SealedForKey' }
  /** This table is not what was written: its checksum does not fit. */
  | { readonly type: 'DamagedTable'; readonly table: string }
  /** The same for what a backup says before its tables. */
  | { readonly type: 'DamagedHeading' }
  /** A part of a backup that this version does not know: it would be lost. */
  | { readonly type: 'UnknownPart'; readonly name: string }
  | { readonly type: 'NewerBundle'; readonly found: number; readonly known: number }
  /** `position` counts a table's records from 1. */
  | {
      readonly type: 'MalformedRecord';
      readonly table: string;
      readonly position: number;
      readonly field: string;
    }
  | {
      readonly type: 'DuplicateRecord';
      readonly table: string;
      readonly position: number;
      readonly id: string;
    }
  | {
      readonly type: 'DanglingReference';
      readonly table: string;
      readonly position: number;
      readonly field: string;
    };

type InRow = { readonly row: number };

/** What stands in a row that is left out, so that nobody has to look for it in the file; at most `shownLetters`. */
type WithWords = InRow & { readonly words: string };

/** As many letters of a row as a message shows. */
export const shownLetters = 200;

/** One row is left out; the others are imported. `row` is its number in the source, counting from 1. */
export type RowRefusal = WithWords &
  (
    | { readonly type: 'MissingText' }
    | { readonly type: 'MissingQuestion' }
    | { readonly type: 'UnknownQuestion'; readonly text: string }
    | { readonly type: 'TextTooLong'; readonly length: number; readonly limit: number }
    | { readonly type: 'NameTooLong'; readonly length: number; readonly limit: number }
    | { readonly type: 'UnclosedQuote'; readonly line: number }
    | { readonly type: 'NotABulkLine'; readonly text: string }
    /** The same id is in an earlier row with other words. */
    | { readonly type: 'ConflictingRow'; readonly first: number }
    /** More cells than headings, and nothing tells which of them are the words. */
    | { readonly type: 'CutRow' }
  );

/** The row is imported, and a person should check it. */
export type RowFlag = InRow &
  /** A well-formed code that is kept but not in the codebook. */
  (
    | { readonly type: 'UnlistedCode'; readonly code: string }
    /** No code could be read: the criterion is imported unclassified, and the cell is kept with its origin. */
    | { readonly type: 'MalformedCode'; readonly text: string }
    | { readonly type: 'MissingComponent' }
    /** A code in another writing than ours (`a08`, `A 03`). */
    | { readonly type: 'CodeReadAs'; readonly text: string; readonly code: string }
    /** A cell that holds more than a code: the whole cell is kept in the memo. */
    | { readonly type: 'CodePartlyRead'; readonly text: string; readonly code: string }
    /** A number with marks between its thousands. */
    | { readonly type: 'ThousandsRead'; readonly text: string; readonly value: number }
    /** A number that can be read in two ways; `value` was taken. */
    | {
        readonly type: 'DoubtfulNumber';
        readonly text: string;
        readonly value: number;
        readonly other: number;
      }
    /** The number of expressions was unusable and was set to 1. */
    | { readonly type: 'ExpressionsDefaulted'; readonly text: string }
    /** The words were spread over several cells and were joined again. */
    | { readonly type: 'JoinedCells' }
    /** A meaning that is not a code: kept in the memo. */
    | { readonly type: 'MeaningAsMemo'; readonly text: string }
    /** A meaning without a component: kept with the criterion's origin. */
    | { readonly type: 'UnusedMeaning'; readonly text: string }
    /** A repeated row: imported once. */
    | { readonly type: 'RepeatedRow'; readonly first: number }
    /** A row of our own file that was copied and changed: imported as a new criterion. */
    | { readonly type: 'CopiedRow'; readonly first: number }
    /** A cell without a usable value: the default was taken. */
    | { readonly type: 'UnusableCell'; readonly column: string; readonly text: string }
    /** A date that is no day: the criterion has none. */
    | { readonly type: 'NotADay'; readonly column: string; readonly text: string }
    /** More cells than headings: `text` is what stands in them. */
    | { readonly type: 'ExtraCells'; readonly text: string }
    /** Quotes that do not follow the rules were read as part of the words. */
    | { readonly type: 'LooseQuotes' }
  );

/** A problem of the file as a whole, which is imported. */
export type FileNote =
  | { readonly type: 'ExtraColumns'; readonly names: readonly string[] }
  /** How the dates of a column were read, with the first one: `text` is read as `day`. `column` is the file's heading. */
  | {
      readonly type: 'DatesReadAs';
      readonly way: 'serial' | 'dayFirst' | 'monthFirst';
      readonly column: string;
      readonly text: string;
      readonly day: string;
    }
  /** Rows of a platform other than the imported one were left out. */
  | { readonly type: 'OtherPlatform'; readonly name: string; readonly count: number }
  /** The file answers a fourth question and the platform has none: the question will be shown. */
  | { readonly type: 'FreeQuestionShown'; readonly count: number }
  /** The file's platform has another name than the one its rows go into. */
  | { readonly type: 'PlatformRenamed'; readonly name: string; readonly into: string };

/** What reading a file found, as data; its messages are in i18n. */
export type FileProblem = FileRefusal | RowRefusal | RowFlag | FileNote;

export type Severity = 'file' | 'refused' | 'odd' | 'note';

const severityByType: Readonly<Record<FileProblem['type'], Severity>> = {
  EmptyFile: 'file',
  NotText: 'file',
  FileTooLarge: 'file',
  TooManyCriteria: 'file',
  NotRecognised: 'file',
  EmptyTable: 'file',
  TableForPeople: 'file',
  TruncatedFile: 'file',
  MalformedJson: 'file',
  TooDeep: 'file',
  NotABundle: 'file',
  DamagedArchive: 'file',
  DamagedSeal: 'file',
  SealedForKey: 'file',
  DamagedTable: 'file',
  DamagedHeading: 'file',
  NewerBundle: 'file',
  UnknownPart: 'file',
  MalformedRecord: 'file',
  DuplicateRecord: 'file',
  DanglingReference: 'file',
  MissingText: 'refused',
  MissingQuestion: 'refused',
  UnknownQuestion: 'refused',
  TextTooLong: 'refused',
  NameTooLong: 'refused',
  UnclosedQuote: 'refused',
  NotABulkLine: 'refused',
  ConflictingRow: 'refused',
  CutRow: 'refused',
  UnlistedCode: 'odd',
  MalformedCode: 'odd',
  MissingComponent: 'odd',
  CodeReadAs: 'odd',
  CodePartlyRead: 'odd',
  ThousandsRead: 'odd',
  DoubtfulNumber: 'odd',
  ExpressionsDefaulted: 'odd',
  JoinedCells: 'odd',
  MeaningAsMemo: 'odd',
  UnusedMeaning: 'odd',
  RepeatedRow: 'odd',
  CopiedRow: 'odd',
  UnusableCell: 'odd',
  NotADay: 'odd',
  ExtraCells: 'odd',
  LooseQuotes: 'odd',
  ExtraColumns: 'note',
  DatesReadAs: 'note',
  OtherPlatform: 'note',
  FreeQuestionShown: 'note',
  PlatformRenamed: 'note',
};

/**
 * file: nothing is imported; refused: this row is left out; odd: this row is imported, to be checked; note: about the
 * file as a whole.
 */
export const severityOf = (problem: FileProblem): Severity => severityByType[problem.type];

/** The row a problem is about; undefined for the whole file. */
export const rowOf = (problem: FileProblem): number | undefined =>
  'row' in problem ? problem.row : undefined;
