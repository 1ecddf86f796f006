import type { FullCode } from './componentCode.ts';
import type { CriterionId } from './identity.ts';
import type { RecordBase } from './record.ts';

/** Which key a code was chosen with: a label may change between versions, a choice must stay understood. */
export type KeyReference = { readonly keyId: string; readonly version: string };

/** One coder's choice for one criterion. Its id is derived from both, so two tablets write the same record. */
export type Classification = RecordBase<'classification'> & {
  readonly criterionId: CriterionId;
  /** The code exactly as it was typed or found in a file. */
  readonly typed: string;
  /** What was read in it. */
  readonly code: FullCode;
  readonly key: KeyReference;
  /** Who coded, in initials; empty for the group's own coding, the one syntheses use. */
  readonly coder: string;
  readonly memo: string;
};
