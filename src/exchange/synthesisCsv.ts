import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { CrossedCell } from '#domain/statistics/crossing.ts';
import { type Delimiter, writeCsv } from './writeCsv.ts';

/** What the file says of a component and a group; the words of the file itself never change. */
export type SynthesisLabels = {
  labelOf(component: ComponentCode): string;
  groupName(groupId: GroupId): string;
};

/**
 * The headings, in the language of the site's own. They are the same on every screen, so that a calculation made for one
 * file runs on the next, and have no space that looks like another.
 */
export const synthesisHeadings = [
  'Composante',
  'Libellé',
  'Question',
  'Groupe',
  'Critères',
  'Expressions',
  'Base : critères de ce groupe à cette question',
  'Base : expressions de ce groupe à cette question',
] as const;

const unclassified = 'Pas encore classé';

type Sum = { criteria: number; expressions: number };

/** The totals of each group and question over all components: the base of its cells. */
function basesOf(cells: readonly CrossedCell[]): ReadonlyMap<string, Sum> {
  const bases = new Map<string, Sum>();
  for (const { groupId, question, criteria, expressions } of cells) {
    const key = `${groupId}/${question}`;
    const base = bases.get(key) ?? { criteria: 0, expressions: 0 };
    bases.set(key, { criteria: base.criteria + criteria, expressions: base.expressions + expressions });
  }
  return bases;
}

/**
 * Writes component × question × group, one row for each non-empty cell, with the number of criteria and of expressions
 * and the base of each; the question by its code. `cells` come from the tally, so that file and screen cannot disagree; their order is kept.
 */
export function synthesisCsv(
  cells: readonly CrossedCell[],
  words: SynthesisLabels,
  delimiter: Delimiter = ';',
): string {
  const bases = basesOf(cells);
  const rows = cells.map(({ component, question, groupId, criteria, expressions }) => {
    const base = bases.get(`${groupId}/${question}`);
    const code = component ?? unclassified;
    const label = component === undefined ? '' : words.labelOf(component);
    const counts = [criteria, expressions, base?.criteria ?? 0, base?.expressions ?? 0].map(String);
    return [code, label, question, words.groupName(groupId), ...counts];
  });
  return writeCsv([synthesisHeadings, ...rows], delimiter);
}
