import type { Classification } from '#domain/classification/classification.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { dimensionOf } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { GroupId } from '#domain/record/identity.ts';

/** A criterion to which coders gave different components. */
export type Disagreement = {
  readonly criterion: Criterion;
  /** One for each coder who gave one, in the requested order. */
  readonly choices: readonly Classification[];
  /** All the components are of one dimension. */
  readonly sameDimension: boolean;
  readonly settled: Classification | undefined;
};

const inScope = (index: Reader, groupId: GroupId | undefined): readonly Criterion[] =>
  index.criteria().filter((criterion) => groupId === undefined || criterion.groupId === groupId);

const areAlike = (values: readonly string[]): boolean => values.every((value) => value === values[0]);

function disagreementOn(
  index: Reader,
  criterion: Criterion,
  coders: readonly string[],
): Disagreement | undefined {
  const choices = coders.flatMap((coder) => index.classificationOf(criterion.id, coder) ?? []);
  const components = choices.map(({ code }) => code.component);
  if (areAlike(components)) return undefined;
  const sameDimension = areAlike(components.map(dimensionOf));
  return { criterion, choices, sameDimension, settled: index.classificationOf(criterion.id, settledCoder) };
}

/**
 * Every live criterion to which any two of the coders gave different components, settled or not, in the platform's
 * order.
 */
export const disagreementsOf = (
  index: Reader,
  coders: readonly string[],
  groupId?: GroupId,
): readonly Disagreement[] =>
  inScope(index, groupId).flatMap((criterion) => disagreementOn(index, criterion, coders) ?? []);

/** A decision, with everybody's choices. It stays in the list even if coders change their choices later. */
export type Settled = {
  readonly criterion: Criterion;
  readonly settled: Classification;
  readonly choices: readonly Classification[];
};

/** Every live criterion with a decision, in the platform's order. */
export const settledOf = (index: Reader, groupId?: GroupId): readonly Settled[] =>
  inScope(index, groupId).flatMap((criterion) => {
    const settled = index.classificationOf(criterion.id, settledCoder);
    if (settled === undefined) return [];
    const choices = index.classificationsOf(criterion.id).filter(({ coder }) => coder !== settledCoder);
    return [{ criterion, settled, choices }];
  });
