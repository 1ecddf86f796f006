import type { Question } from '#domain/platform/question.ts';
import type { Plan } from '#domain/record/change.ts';
import type { GroupId, PlatformId } from '#domain/record/identity.ts';
import type { FileProblem } from '#exchange/fileProblem.ts';

export type DifferingField =
  | 'text'
  | 'question'
  | 'group'
  | 'expressions'
  | 'language'
  | 'order'
  | 'origin'
  | 'code'
  /** It was withdrawn on one side only. */
  | 'removed'
  /** What is told of a criterion beside its words, or a record of another kind (a group's place, a synthesis text). */
  | 'other';

/** A row whose criterion is here with other content: somebody changed it since, here or there. Nothing is overwritten unasked. */
export type Difference = {
  /** Undefined in a backup, which has no rows. */
  readonly row: number | undefined;
  readonly fields: readonly DifferingField[];
  /** The words here and in the file; empty for a record that has none. */
  readonly here: string;
  readonly inFile: string;
};

export type Incoming = { [Q in Question]: number };

/** Criteria that come in, all questions together. */
export const totalOf = ({ WB, IB, ACT, FREE }: Readonly<Incoming>): number => WB + IB + ACT + FREE;

export type IncomingGroup = {
  readonly id: GroupId;
  readonly name: string;
  readonly isNew: boolean;
  /** Criteria that come in, by question. */
  readonly incoming: Readonly<Incoming>;
  readonly total: number;
};

/** What an import would do, before anything is written: the plan, and what a person is shown of it. */
export type ImportPreview = {
  readonly plan: Plan;
  readonly platform: { readonly id: PlatformId; readonly name: string; readonly isNew: boolean };
  readonly groups: readonly IncomingGroup[];
  /** Criteria that were never here. */
  readonly fresh: number;
  /** Criteria that were withdrawn here and come back. */
  readonly revived: number;
  /** Criteria that are here as in the file. */
  readonly unchanged: number;
  /** Criteria that are here without a code and get the file's. */
  readonly completed: number;
  /** Records that are here and of which a backup knows more. */
  readonly updated: number;
  /** Records that were changed here and in a backup: both stay, until a person chooses. */
  readonly conflicting: number;
  readonly differing: readonly Difference[];
  /** The reading's problems and those found while planning, by row. */
  readonly problems: readonly FileProblem[];
};

/** `keep` what is stored (the default everywhere), or `replace` it by what the file says. */
export type OnDifference = 'keep' | 'replace';
