import type { CodebookList } from '#domain/codebook/load.ts';

/** Why a line of a list was left out. `line` counts from 1; 0 is the list as a whole. */
export type CodebookListProblem =
  | { readonly line: number; readonly type: 'MalformedCode'; readonly text: string }
  /** Well formed, but more precise than a component (`A01-11`): the key lists components. */
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
  /** Where one label ends and the next begins is a person's to say. */
  | { readonly line: number; readonly type: 'TwoCodes'; readonly first: string; readonly second: string }
  /** A text among a page's rows that belongs to none of them, as where a row lost its code and label. */
  | {
      readonly line: number;
      readonly type: 'TextWithoutCode';
      readonly text: string;
      readonly after: string;
      readonly before: string;
    }
  /** What stands on a page before its first row or after its last one. */
  | {
      readonly line: number;
      readonly lastLine: number;
      /** Lines that are not blank. */
      readonly count: number;
      readonly type: 'TextAround';
      readonly side: 'before' | 'after';
      readonly text: string;
    };

/** What could be read of a list, and every line that could not. */
export type CodebookListReading = {
  readonly list: CodebookList;
  readonly problems: readonly CodebookListProblem[];
};
