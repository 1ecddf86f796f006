import type { ComponentSection, DimensionSection, QuestionBlock, Report } from '#domain/report/report.ts';

/** Criteria rendered at once; the others follow a moment later, so that a list of 5,000 never delays a touch. */
export const firstBudget = 120;
export const nextBudget = 600;

type Purse = { left: number };

/**
 * A part that can be shown completely keeps its reference, so that it is not rendered again. Only the lists are cut,
 * never the counts.
 */
function cutBlocks(blocks: readonly QuestionBlock[], purse: Purse): readonly QuestionBlock[] {
  const cut = blocks.map((block) => {
    const room = Math.max(0, purse.left);
    purse.left -= block.criteria.length;
    return purse.left >= 0 ? block : { ...block, criteria: block.criteria.slice(0, room) };
  });
  return purse.left >= 0 ? blocks : cut.filter(({ criteria }) => criteria.length > 0);
}

function cutComponents(components: readonly ComponentSection[], purse: Purse): readonly ComponentSection[] {
  const cut: ComponentSection[] = [];
  for (const component of components) {
    if (purse.left <= 0) break;
    const blocks = cutBlocks(component.questions, purse);
    cut.push(blocks === component.questions ? component : { ...component, questions: blocks });
  }
  return purse.left >= 0 && cut.length === components.length ? components : cut;
}

export type Shown = {
  readonly dimensions: readonly DimensionSection[];
  readonly unclassified: readonly QuestionBlock[];
  readonly complete: boolean;
};

/** The beginning of a report in reading order, with at most `budget` criteria. */
export function withinBudget(report: Report, budget: number): Shown {
  if (report.tally.counts.criteria <= budget) return { ...report, complete: true };
  const purse = { left: budget };
  const dimensions: DimensionSection[] = [];
  for (const dimension of report.dimensions) {
    if (purse.left <= 0) break;
    const components = cutComponents(dimension.components, purse);
    dimensions.push(components === dimension.components ? dimension : { ...dimension, components });
  }
  const unclassified = purse.left > 0 ? cutBlocks(report.unclassified, purse) : [];
  return { dimensions, unclassified, complete: false };
}
