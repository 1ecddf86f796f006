import type { CodeOrder, ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type ReadBackStatus, readBackStatusOf } from '#domain/criterion/readBack.ts';
import type { Reader } from '#domain/index/reader.ts';
import { questionOrder } from '#domain/platform/freeQuestion.ts';
import type { Question } from '#domain/platform/question.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';

/** Which criteria are read back: those that match every condition. */
export type ReadBackScope = {
  readonly groupId?: GroupId | undefined;
  readonly question?: Question | undefined;
  readonly component?: ComponentCode | 'unclassified' | undefined;
};

export const readBackWays = ['key', 'written', 'component'] as const;
/**
 * One criterion at a time in the codebook's order or as they were written, or one component at a time with all its
 * criteria.
 */
export type ReadBackWay = (typeof readBackWays)[number];

/** What is read back at once: one criterion, or a component with its criteria by question. */
export type ReadBackStep = {
  /** The criterion's id or the component's code. It stays the same as long as the step does. */
  readonly key: string;
  /** Undefined: not classified. */
  readonly code: ComponentCode | undefined;
  /** Never empty. */
  readonly criteria: readonly Criterion[];
};

type Found = { readonly criterion: Criterion; readonly code: ComponentCode | undefined };

function foundIn(index: Reader, { groupId, question, component }: ReadBackScope): readonly Found[] {
  return index.criteria().flatMap((criterion) => {
    if (groupId !== undefined && criterion.groupId !== groupId) return [];
    if (question !== undefined && criterion.question !== question) return [];
    const code = index.classificationOf(criterion.id)?.code.component;
    if (component !== undefined && component !== (code ?? 'unclassified')) return [];
    return [{ criterion, code }];
  });
}

const codesInOrder =
  (order: CodeOrder) =>
  (a: ComponentCode | undefined, b: ComponentCode | undefined): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return order(a, b);
  };

/**
 * By component in the codebook's order, unclassified criteria last; within one by question, then as they were written.
 */
function inCodebookOrder(index: Reader, found: readonly Found[], order: CodeOrder): readonly Found[] {
  const byCode = codesInOrder(order);
  const asked = questionOrder(index.platform);
  const rank = ({ criterion }: Found) => asked.indexOf(criterion.question);
  return [...found].sort((a, b) => byCode(a.code, b.code) || rank(a) - rank(b));
}

function byComponent(found: readonly Found[]): readonly ReadBackStep[] {
  const steps = new Map<string, { key: string; code: ComponentCode | undefined; criteria: Criterion[] }>();
  for (const { criterion, code } of found) {
    const key = code ?? 'unclassified';
    const step = steps.get(key);
    if (step === undefined) steps.set(key, { key, code, criteria: [criterion] });
    else step.criteria.push(criterion);
  }
  return [...steps.values()];
}

/**
 * The steps of a round in their order. Criteria in `leftOut` have no step of their own, but a component with any other
 * criterion is read with all its criteria. Leave out what had an answer when the round began, not what is answered
 * during it, so that people can go back to it.
 */
export function readBackSteps(
  index: Reader,
  order: CodeOrder,
  scope: ReadBackScope,
  way: ReadBackWay,
  leftOut: ReadonlySet<CriterionId> = new Set(),
): readonly ReadBackStep[] {
  const found = foundIn(index, scope);
  const ordered = way === 'written' ? found : inCodebookOrder(index, found, order);
  const steps =
    way === 'component'
      ? byComponent(ordered)
      : ordered.map(({ criterion, code }) => ({ key: criterion.id, code, criteria: [criterion] }));
  return steps.filter(({ criteria }) => criteria.some(({ id }) => !leftOut.has(id)));
}

/**
 * The components that can be chosen for reading back within a scope, in the codebook's order; undefined, last, for
 * unclassified criteria.
 */
export function codesReadBack(
  index: Reader,
  order: CodeOrder,
  { groupId, question }: ReadBackScope,
): readonly (ComponentCode | undefined)[] {
  const codes = new Set(foundIn(index, { groupId, question }).map(({ code }) => code));
  return [...codes].sort(codesInOrder(order));
}

/** Criteria of the platform that were already read back. */
export const readBackBefore = (index: Reader): ReadonlySet<CriterionId> =>
  new Set(
    index
      .criteria()
      .filter(({ readBack }) => readBack !== undefined)
      .map(({ id }) => id),
  );

/** Counts criteria; the four statuses add up to `total`. */
export type ReadBackSummary = { readonly total: number; readonly sentBack: readonly Criterion[] } & Readonly<
  Record<Exclude<ReadBackStatus, 'sentBack'>, number>
>;

export function summariseReadBack(index: Reader, scope: ReadBackScope): ReadBackSummary {
  const criteria = foundIn(index, scope).map(({ criterion }) => criterion);
  const status = (wanted: ReadBackStatus) =>
    criteria.filter((criterion) => readBackStatusOf(criterion) === wanted);
  return {
    total: criteria.length,
    left: status('left').length,
    confirmed: status('confirmed').length,
    reworded: status('reworded').length,
    sentBack: status('sentBack'),
  };
}

/**
 * The criteria that are confirmed when a component is confirmed as a whole: those without an answer. Those sent back
 * stay so.
 */
export const leftToConfirm = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.filter(({ readBack }) => readBack === undefined);

/**
 * The position of a step. If the step no longer exists, its former position, limited to the remaining steps; -1 if
 * there are none.
 */
export function placeOfStep(steps: readonly ReadBackStep[], key: string | undefined, former: number): number {
  const place = steps.findIndex((step) => step.key === key);
  return place === -1 ? Math.min(Math.max(former, 0), steps.length - 1) : place;
}
