import type { FreeQuestion } from '#domain/platform/freeQuestion.ts';
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
  /** A field of a criterion other than its words, or a record of another kind (a group's place, a synthesis text). */
  | 'other';

/** A row whose criterion was changed since, here or there. Nothing is overwritten unless requested. */
export type Difference = {
  /** Undefined for a backup, which has no rows. */
  readonly row: number | undefined;
  readonly fields: readonly DifferingField[];
  /** The words here and in the file; empty for a record without words. */
  readonly here: string;
  readonly inFile: string;
};

export type Incoming = { [Q in Question]: number };

/** Number of criteria that come in, over all questions. */
export const totalOf = ({ WB, IB, ACT, FREE }: Readonly<Incoming>): number => WB + IB + ACT + FREE;

export type IncomingGroup = {
  readonly id: GroupId;
  readonly name: string;
  readonly isNew: boolean;
  /** Criteria that come in, by question. */
  readonly incoming: Readonly<Incoming>;
  readonly total: number;
};

/** Why nothing of a file may come in: `coming` criteria would be new here, and `left` more fit into the platform. */
export type Beyond = { readonly coming: number; readonly left: number; readonly limit: number };

/** What an import would do, before anything is written: the plan, and what the preview shows of it. */
export type ImportPreview = {
  readonly plan: Plan;
  readonly platform: {
    readonly id: PlatformId;
    readonly name: string;
    readonly isNew: boolean;
    /** Its fourth question: the stored one, else the file's. The preview names it before the platform is here. */
    readonly freeQuestion: FreeQuestion | undefined;
  };
  readonly groups: readonly IncomingGroup[];
  /** Criteria that would be here and are not here now, joined ones included. */
  readonly coming: number;
  /** Criteria that were never here. */
  readonly fresh: number;
  /** Criteria that were withdrawn here and come back. */
  readonly revived: number;
  /** Criteria that are stored as in the file. */
  readonly unchanged: number;
  /** Criteria that are stored without a code and receive the file's. */
  readonly completed: number;
  /** Stored records of which a backup knows a newer state. */
  readonly updated: number;
  /** Records that were changed both here and in the backup: both versions stay until a person chooses. */
  readonly conflicting: number;
  /** Live criteria of the file that were erased here. They come back only on request, as new ones. */
  readonly erased: number;
  /** Criteria that stand here, or in the bin, and that go because they were erased on the copy of the backup. */
  readonly erasing: number;
  /** Those among them that are still in use here. */
  readonly erasingLive: number;
  readonly differing: readonly Difference[];
  /** The problems of the reading and of the planning, by row. */
  readonly problems: readonly FileProblem[];
  /** Set when the platform has no room for everything; the plan is then empty. */
  readonly beyond?: Beyond;
};

/** What to do with stored content that differs: `keep` it (the default everywhere), or `replace` it with the file's. */
export type OnDifference = 'keep' | 'replace';
