import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { CountedColumns } from './columns.ts';

/** What one group said under one component to one question. Undefined component: not classified. */
export type CrossedCell = {
  readonly component: ComponentCode | undefined;
  readonly question: Question;
  readonly groupId: GroupId;
  readonly criteria: number;
  readonly expressions: number;
};

/**
 * Component × question × group: only the cells with criteria, since most are empty. In the codebook's order, then WB,
 * IB, ACT, FREE, then the groups' order; unclassified criteria come last. Their sums are the tally's totals.
 */
export function crossingOf(columns: CountedColumns): readonly CrossedCell[] {
  const cells = new Map<number, { criteria: number; expressions: number }>();
  const { length } = columns.groups;
  for (let row = 0; row < columns.size; row += 1) {
    const line = (columns.component[row] ?? 0) * questions.length + (columns.question[row] ?? 0);
    const place = line * length + (columns.group[row] ?? 0);
    const cell = cells.get(place) ?? { criteria: 0, expressions: 0 };
    cell.criteria += 1;
    cell.expressions += columns.expressions[row] ?? 0;
    cells.set(place, cell);
  }
  const crossed = [...cells.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, cell]): CrossedCell[] => {
      const line = Math.floor(place / length);
      const question = questions[line % questions.length];
      const groupId = columns.groups[place % length];
      if (question === undefined || groupId === undefined) return [];
      const component = columns.components[Math.floor(line / questions.length) - 1];
      return [{ component, question, groupId, ...cell }];
    });
  const isClassified = ({ component }: CrossedCell) => component !== undefined;
  return [...crossed.filter(isClassified), ...crossed.filter((cell) => !isClassified(cell))];
}
