import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';

// The list updates shortly after an act. A corrected cell must not show its former value meanwhile, so it reads the
// index.

/** The current criterion of the row. */
export const useLiveCriterion = ({ criterion }: CriteriaRow): Criterion =>
  useIndex((index) => index.record('criteria', criterion.id)) ?? criterion;

/** The current classification of the row; undefined when there is none. */
export const useLiveClassification = ({ criterion }: CriteriaRow): Classification | undefined =>
  useIndex((index) => index.classificationOf(criterion.id));
