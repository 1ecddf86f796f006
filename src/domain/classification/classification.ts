import type { FullCode } from '#domain/codebook/componentCode.ts';
import type { RecordBase } from '#domain/record/base.ts';
import { defineEntity } from '#domain/record/entity.ts';
import { component, id, optional, shape, text } from '#domain/record/fields.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { textLimit } from '#domain/record/words.ts';
import { codesStayWithJoined } from './codesStayWithJoined.ts';

/**
 * The codebook version with which a code was chosen. A label may change between versions; the choice must stay
 * understandable.
 */
export type CodebookReference = { readonly keyId: string; readonly version: string };

/**
 * For a code that came with a file which does not name its codebook. The codebook in force here when the file was read
 * says nothing about such a code.
 */
export const keyOfSource: CodebookReference = { keyId: '', version: '' };

export const isKeyOfSource = ({ keyId }: CodebookReference): boolean => keyId === '';

/** One coder's choice for one criterion. Its id is derived from both, so that two tablets write the same record. */
export type Classification = RecordBase<'classification'> & {
  readonly criterionId: CriterionId;
  /** The code exactly as it was typed or found in a file. */
  readonly typed: string;
  /** The parsed code. */
  readonly code: FullCode;
  readonly key: CodebookReference;
  /** The coder's initials; `groupCoder` for the group's own coding, `settledCoder` for a decision between coders. */
  readonly coder: string;
  /** A remark; for a settled choice, the reason. */
  readonly memo: string;
};

const words = text(textLimit);

export const classificationEntity = defineEntity<Classification>({
  fields: {
    criterionId: id<'criterion'>(),
    typed: words,
    code: shape<FullCode>({
      component,
      object: optional(words),
      meaning: optional(words),
      beneficiary: optional(words),
    }),
    key: shape<CodebookReference>({ keyId: words, version: words }),
    coder: words,
    memo: words,
  },
  parents: [{ field: 'criterionId', table: 'criteria' }],
  // A code, the codebook it was chosen with and the reason for it are one choice.
  together: [['code', 'typed', 'key', 'memo']],
  versions: [codesStayWithJoined],
});
