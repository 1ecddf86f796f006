import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import { fold } from '#domain/likeness/fold.ts';
import type { CriterionId } from '#domain/record/identity.ts';

/** As many as people read at a glance. */
const examplesShown = 3;

/**
 * What this platform put under a component so far: at most three criteria that say different things, the shortest
 * first, without those in `except` (the ones being classified). Only settled choices and the group's own count.
 */
export function examplesOf(
  index: Reader,
  component: ComponentCode,
  except: readonly CriterionId[] = [],
): readonly Criterion[] {
  const found = index
    .criteria()
    .filter(({ id }) => index.classificationOf(id)?.code.component === component && !except.includes(id))
    .sort((a, b) => a.text.length - b.text.length || (a.id < b.id ? -1 : 1));
  const distinct = new Map<string, Criterion>();
  for (const criterion of found) {
    const said = fold(criterion.text.trim());
    if (!distinct.has(said)) distinct.set(said, criterion);
    if (distinct.size === examplesShown) break;
  }
  return [...distinct.values()];
}
