import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { CrossedCell } from '#domain/statistics/crossing.ts';
import { type Delimiter, writeCsv } from './writeCsv.ts';

/** The labels in the file, in the language of the person who exports. */
export type SynthesisLabels = {
  readonly headings: {
    readonly component: string;
    readonly label: string;
    readonly question: string;
    readonly group: string;
    readonly criteria: string;
    readonly expressions: string;
    /**
     * Says what the two numbers in the next columns are counted out of: all of that group's answers to that question.
     */
    readonly criteriaBase: string;
    readonly expressionsBase: string;
  };
  readonly unclassified: string;
  labelOf(component: ComponentCode): string;
  questionName(question: Question): string;
  groupName(groupId: GroupId): string;
};

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
 * and the base of each. `cells` come from the tally, so that file and screen cannot disagree; their order is kept.
 */
export function synthesisCsv(
  cells: readonly CrossedCell[],
  words: SynthesisLabels,
  delimiter: Delimiter = ';',
): string {
  const { headings } = words;
  const bases = basesOf(cells);
  const rows = cells.map(({ component, question, groupId, criteria, expressions }) => {
    const base = bases.get(`${groupId}/${question}`);
    const code = component ?? words.unclassified;
    const label = component === undefined ? '' : words.labelOf(component);
    const asked = words.questionName(question);
    const counts = [criteria, expressions, base?.criteria ?? 0, base?.expressions ?? 0].map(String);
    return [code, label, asked, words.groupName(groupId), ...counts];
  });
  const { component, label, question, group, criteria, expressions, criteriaBase, expressionsBase } =
    headings;
  const heading = [component, label, question, group, criteria, expressions, criteriaBase, expressionsBase];
  return writeCsv([heading, ...rows], delimiter);
}
