import type { CodebookList } from '#domain/codebook/load.ts';
import type { TableForPeople } from '#exchange/tableForPeople.ts';

/** A table that has components and is no codebook. */
export type OtherTable = TableForPeople | 'criteria';

/** Why a line of a list was left out. `line` counts from 1; 0 means the list as a whole. */
export type CodebookListProblem =
  | { readonly line: number; readonly type: 'MalformedCode'; readonly text: string }
  /** A valid code that is more precise than a component (`A01-11`): a codebook lists components only. */
  | { readonly line: number; readonly type: 'DeeperCode'; readonly text: string }
  | { readonly line: number; readonly type: 'EmptyLabel'; readonly code: string }
  | {
      readonly line: number;
      readonly type: 'DuplicateCode';
      readonly code: string;
      readonly firstLine: number;
    }
  | { readonly line: number; readonly type: 'LabelTooLong'; readonly code: string; readonly limit: number }
  | { readonly line: number; readonly type: 'UnclosedQuote' }
  | { readonly line: number; readonly type: 'ListTooLong'; readonly limit: number }
  /** Only a person can say where the first label ends and the second begins. */
  | { readonly line: number; readonly type: 'TwoCodes'; readonly first: string; readonly second: string }
  /** A text between the rows of a page that belongs to none of them, for example when a row lost its code and label. */
  | {
      readonly line: number;
      readonly type: 'TextWithoutCode';
      readonly text: string;
      readonly after: string;
      readonly before: string;
    }
  /** Text on a page before its first row or after its last one. */
  | {
      readonly line: number;
      readonly lastLine: number;
      /** Number of non-blank lines. */
      readonly count: number;
      readonly type: 'TextAround';
      readonly side: 'before' | 'after';
      readonly text: string;
    };

/** What could be read of a list, and a problem for every line that could not be read. */
export type CodebookListReading = {
  readonly list: CodebookList;
  readonly problems: readonly CodebookListProblem[];
  /** Set when the whole text is such a table: nothing of it was read. */
  readonly otherTable?: OtherTable;
};
