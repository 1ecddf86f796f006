/** The whole file is refused: nothing of it can come in. `limit`, `bytes` and `count` are plain numbers; `line` counts from 1. */
export type FileRefusal =
  | { readonly type: 'EmptyFile' }
  /** Not a text: what its first bytes say it is. A spreadsheet (.xlsx) is a `zip`. */
  | { readonly type: 'NotText'; readonly kind: 'image' | 'zip' | 'gzip' | 'pdf' | 'office' | 'other' }
  | { readonly type: 'FileTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'TooManyCriteria'; readonly count: number; readonly limit: number }
  /** A text in which no table, list or backup was recognised. */
  | { readonly type: 'NotRecognised' }
  | { readonly type: 'TruncatedFile'; readonly line: number }
  | { readonly type: 'MalformedJson'; readonly line: number | undefined }
  | { readonly type: 'TooDeep'; readonly line: number; readonly limit: number }
  | { readonly type: 'NotABundle' }
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

/** One row stays out; the others come in. `row` is its number in the source, the first one being 1. */
export type RowRefusal = InRow &
  (
    | { readonly type: 'MissingText' }
    | { readonly type: 'MissingQuestion' }
    | { readonly type: 'UnknownQuestion'; readonly text: string }
    | { readonly type: 'TextTooLong'; readonly length: number; readonly limit: number }
    | { readonly type: 'NameTooLong'; readonly length: number; readonly limit: number }
    | { readonly type: 'UnclosedQuote'; readonly line: number }
    | { readonly type: 'NotABulkLine'; readonly text: string }
    /** The same id stands in an earlier row with other words. */
    | { readonly type: 'ConflictingRow'; readonly first: number }
  );

/** The row comes in, and a person should have a look at it. */
export type RowFlag = InRow &
  /** Well-formed, kept, but not in the key. */
  (
    | { readonly type: 'UnlistedCode'; readonly code: string }
    /** No code could be read: the criterion comes in unclassified. */
    | { readonly type: 'MalformedCode'; readonly text: string }
    | { readonly type: 'MissingComponent' }
    /** The number of expressions could not be used: 1 was taken. */
    | { readonly type: 'ExpressionsDefaulted'; readonly text: string }
    /** The words were spread over several cells and were put together again. */
    | { readonly type: 'JoinedCells' }
    /** A meaning that is no code: kept in the memo. */
    | { readonly type: 'MeaningAsMemo'; readonly text: string }
    /** A meaning that could not be joined to a component: not taken in. */
    | { readonly type: 'UnusedMeaning'; readonly text: string }
    /** The same row again: taken once. */
    | { readonly type: 'RepeatedRow'; readonly first: number }
    /** A row of our own file copied and changed: it comes in as a new criterion. */
    | { readonly type: 'CopiedRow'; readonly first: number }
    /** A cell that says nothing we can use: the default was taken. */
    | { readonly type: 'UnusableCell'; readonly column: string; readonly text: string }
    /** More cells than headings. */
    | { readonly type: 'ExtraCells' }
    /** Quotes that do not follow the rules were read as part of the words. */
    | { readonly type: 'LooseQuotes' }
  );

/** About the file as a whole, which comes in. */
export type FileNote =
  | { readonly type: 'ExtraColumns'; readonly names: readonly string[] }
  /** Rows of another platform than the one taken in were left out. */
  | { readonly type: 'OtherPlatform'; readonly name: string; readonly count: number }
  /** Answers to a fourth question come into a platform that has none: it will be shown. */
  | { readonly type: 'FreeQuestionShown'; readonly count: number }
  /** The file's platform has another name than the one its rows go into. */
  | { readonly type: 'PlatformRenamed'; readonly name: string; readonly into: string };

/** What reading a file found, as data: words for it live in i18n. */
export type FileProblem = FileRefusal | RowRefusal | RowFlag | FileNote;

export type Severity = 'file' | 'refused' | 'odd' | 'note';

const severityByType: Readonly<Record<FileProblem['type'], Severity>> = {
  EmptyFile: 'file',
  NotText: 'file',
  FileTooLarge: 'file',
  TooManyCriteria: 'file',
  NotRecognised: 'file',
  TruncatedFile: 'file',
  MalformedJson: 'file',
  TooDeep: 'file',
  NotABundle: 'file',
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
  UnlistedCode: 'odd',
  MalformedCode: 'odd',
  MissingComponent: 'odd',
  ExpressionsDefaulted: 'odd',
  JoinedCells: 'odd',
  MeaningAsMemo: 'odd',
  UnusedMeaning: 'odd',
  RepeatedRow: 'odd',
  CopiedRow: 'odd',
  UnusableCell: 'odd',
  ExtraCells: 'odd',
  LooseQuotes: 'odd',
  ExtraColumns: 'note',
  OtherPlatform: 'note',
  FreeQuestionShown: 'note',
  PlatformRenamed: 'note',
};

/** file: nothing comes in; refused: this row stays out; odd: this row comes in, have a look; note: about the whole. */
export const severityOf = (problem: FileProblem): Severity => severityByType[problem.type];

/** The row a problem is about, undefined for the whole file. */
export const rowOf = (problem: FileProblem): number | undefined =>
  'row' in problem ? problem.row : undefined;
