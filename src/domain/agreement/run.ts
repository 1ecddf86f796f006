import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import { spreadOf } from './random.ts';

/** What a coder is asked to code. `size` undefined: all criteria. */
export type Scope = { readonly groupId?: GroupId | undefined; readonly size?: number | undefined };

/**
 * A random sample of the criteria, in their own order, the same for every coder and on every device. Each criterion's
 * id decides its rank, so that a sample of twenty contains the sample of ten. All criteria if there are no more than
 * `size`.
 */
export function sampleOf(criteria: readonly Criterion[], size: number): readonly Criterion[] {
  const ranked = criteria
    .map((criterion) => ({ criterion, rank: spreadOf(criterion.id) }))
    .sort((a, b) => a.rank - b.rank || (a.criterion.id < b.criterion.id ? -1 : 1));
  const chosen = new Set(ranked.slice(0, size).map(({ criterion }) => criterion));
  return criteria.filter((criterion) => chosen.has(criterion));
}

/** One coder's progress through the criteria. It never depends on what other coders gave. */
export type Run = {
  readonly list: readonly Criterion[];
  /** Criteria that this coder has not coded, in their order. */
  readonly left: readonly Criterion[];
  /** The number of criteria that this coder has coded. */
  readonly done: number;
};

export function runOf(index: Reader, coder: string, { groupId, size }: Scope): Run {
  const all = index.criteria().filter((criterion) => groupId === undefined || criterion.groupId === groupId);
  const list = size === undefined ? all : sampleOf(all, size);
  const left = list.filter(({ id }) => index.classificationOf(id, coder) === undefined);
  return { list, left, done: list.length - left.length };
}

const placeOf = (list: readonly Criterion[], id: CriterionId | undefined): number =>
  list.findIndex((criterion) => criterion.id === id);

/**
 * The next criterion after `id` that is not coded yet, starting again from the first; undefined once all others are
 * coded.
 */
export function nextLeft({ list, left }: Run, id: CriterionId | undefined): Criterion | undefined {
  const others = left.filter((criterion) => criterion.id !== id);
  const from = placeOf(list, id);
  return others.find((criterion) => placeOf(list, criterion.id) > from) ?? others[0];
}

/** Its position in the list, from 1. */
export const nthOf = ({ list }: Run, id: CriterionId): number => placeOf(list, id) + 1;

/** The criterion after or before `id` in the list, coded or not; undefined at either end. */
export const stepFrom = ({ list }: Run, id: CriterionId | undefined, by: 1 | -1): Criterion | undefined =>
  list[placeOf(list, id) + by];
