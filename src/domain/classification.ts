import { type Change, changeIn, create, type Plan } from './change.ts';
import { groupCoder, settledCoder } from './coder.ts';
import { type FullCode, parseFullCode } from './componentCode.ts';
import type { ClassificationId, CriterionId, Ids } from './identity.ts';
import type { PlatformIndex } from './platformIndex.ts';
import type { Problem } from './problem.ts';
import { contentOf, type RecordBase } from './record.ts';
import { done, type Result, refused } from './result.ts';

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
  /** Who coded, in initials; `groupCoder` for the group's own coding, `settledCoder` for what was decided between coders. */
  readonly coder: string;
  /** A remark; of a settled one, the reason. */
  readonly memo: string;
};

/** The id of one coder's classification of one criterion, the same on every device. */
export const classificationId = (ids: Ids, criterionId: CriterionId, coder: string): ClassificationId =>
  ids.derived('classification', criterionId, coder) as ClassificationId;

export type Choice = {
  readonly typed: string;
  readonly key: KeyReference;
  readonly coder?: string;
  readonly memo?: string;
};

/**
 * Gives criteria a code as one act, replacing the same coder's earlier choice; without a coder, the choice that counts:
 * what was settled where something was, else the group's own. A code that cannot be read is refused; a well-formed one
 * the key does not list is kept. An absent memo keeps the earlier memo.
 */
export function classify(
  index: PlatformIndex,
  ids: Ids,
  criterionIds: readonly CriterionId[],
  choice: Choice,
): Result<Plan, Problem> {
  const code = parseFullCode(choice.typed);
  if (code === undefined) return refused({ type: 'MalformedCode', text: choice.typed });
  const changes: Change[] = [];
  for (const criterionId of criterionIds) {
    const criterion = index.record('criteria', criterionId);
    if (criterion === undefined || criterion.deleted !== undefined)
      return refused({ type: 'NotFound', table: 'criteria' });
    const coder = choice.coder ?? index.classificationOf(criterionId)?.coder ?? groupCoder;
    const id = classificationId(ids, criterionId, coder);
    const before = index.record('classifications', id);
    const memo = choice.memo ?? before?.memo ?? '';
    const after = {
      id,
      platformId: criterion.platformId,
      criterionId,
      typed: choice.typed,
      code,
      key: choice.key,
      coder,
      memo,
    };
    changes.push(
      before === undefined
        ? create('classifications', after)
        : changeIn('classifications', 'put', before, after),
    );
  }
  return done({ act: { type: 'classify', count: changes.length }, changes });
}

/**
 * Moves criteria back to the tray: they are not classified any more, neither by the group nor by a decision. What other
 * coders chose stays. With a coder, takes exactly that coder's choice away. Those without one are passed over.
 */
export function unclassify(
  index: PlatformIndex,
  criterionIds: readonly CriterionId[],
  coder?: string,
): Result<Plan, Problem> {
  const coders = coder === undefined ? [groupCoder, settledCoder] : [coder];
  const taken = criterionIds
    .map((id) => coders.flatMap((one) => index.classificationOf(id, one) ?? []))
    .filter((choices) => choices.length > 0);
  if (taken.length === 0) return refused({ type: 'NotFound', table: 'classifications' });
  const changes = taken
    .flat()
    .map((before) => changeIn('classifications', 'remove', before, contentOf(before)));
  return done({ act: { type: 'unclassify', count: taken.length }, changes });
}
