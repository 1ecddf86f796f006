import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';

// The list follows an act a moment later. A cell that was just corrected must not show its former value meanwhile.

/** The row's criterion as it is now. */
export const useLiveCriterion = ({ criterion }: CriteriaRow): Criterion =>
  useIndex((index) => index.record('criteria', criterion.id)) ?? criterion;

/** The row's classification as it is now; undefined: none. */
export const useLiveClassification = ({ criterion }: CriteriaRow): Classification | undefined =>
  useIndex((index) => index.classificationOf(criterion.id));
