import type { Classification } from '#domain/classification/classification.ts';
import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { isLive } from '#domain/record/base.ts';
import type { Plan } from '#domain/record/change.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Content } from '#domain/record/records.ts';
import type { ImportPreview } from './preview.ts';

/** A criterion the import would write, as the preview shows it. */
export type IncomingCriterion = {
  readonly criterion: Content<Criterion>;
  readonly component: ComponentCode | undefined;
};

type Written = {
  readonly table: string;
  readonly content: Content<Criterion> | Content<Classification>;
};

/** The records a plan puts into the platform: those it writes, and those that come from another copy. */
const putBy = ({ changes, incoming }: Plan): readonly Written[] => [
  ...changes
    .filter(({ kind }) => kind === 'put')
    .map(({ table, after }) => ({ table, content: after as Written['content'] })),
  ...(incoming?.stored ?? [])
    .filter(({ record }) => isLive(record))
    .map(({ table, record }) => ({ table, content: record as unknown as Written['content'] })),
];

function codesIn(written: readonly Written[]): ReadonlyMap<CriterionId, ComponentCode> {
  const codeById = new Map<CriterionId, ComponentCode>();
  for (const { table, content } of written) {
    if (table !== 'classifications') continue;
    const { coder, criterionId, code } = content as Content<Classification>;
    const counts = coder === settledCoder || (coder === groupCoder && !codeById.has(criterionId));
    if (counts) codeById.set(criterionId, code.component);
  }
  return codeById;
}

/** The first criteria a plan would write, in the order of the file, at most `limit`. */
export function incomingCriteria({ plan }: ImportPreview, limit: number): readonly IncomingCriterion[] {
  const written = putBy(plan);
  const codeById = codesIn(written);
  return written
    .filter(({ table }) => table === 'criteria')
    .map(({ content }) => content as Content<Criterion>)
    .filter(({ joinedTo }) => joinedTo === undefined)
    .slice(0, limit)
    .map((criterion) => ({ criterion, component: codeById.get(criterion.id) }));
}
