import type { Change } from '#domain/change.ts';
import { groupCoder, settledCoder } from '#domain/coder.ts';
import type { ComponentCode } from '#domain/componentCode.ts';
import type { Criterion } from '#domain/criterion.ts';
import type { CriterionId } from '#domain/identity.ts';
import type { Content } from '#domain/record.ts';
import type { ImportPreview } from './preview.ts';

/** A criterion an import would write, as a person reads it in the preview. */
export type IncomingCriterion = {
  readonly criterion: Content<Criterion>;
  readonly component: ComponentCode | undefined;
};

type PutCriterion = Extract<Change, { table: 'criteria' }>;

const isPut = (change: Change): change is PutCriterion =>
  change.table === 'criteria' && change.kind === 'put';

/** The first criteria a plan would write, in the order of the file, at most `limit`. */
export function incomingCriteria({ plan }: ImportPreview, limit: number): readonly IncomingCriterion[] {
  const first = plan.changes.filter(isPut).slice(0, limit);
  const codeById = new Map<CriterionId, ComponentCode>();
  for (const { table, after } of plan.changes) {
    if (table !== 'classifications') continue;
    const { coder, criterionId, code } = after;
    const counts = coder === settledCoder || (coder === groupCoder && !codeById.has(criterionId));
    if (counts) codeById.set(criterionId, code.component);
  }
  return first.map(({ after }) => ({ criterion: after, component: codeById.get(after.id) }));
}
