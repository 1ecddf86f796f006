import type { ColumnName } from '#exchange/columns.ts';
import { findHeadingRow } from '#exchange/csv/headingRow.ts';
import { tableForPeopleIn } from '#exchange/tableForPeople.ts';
import type { OtherTable } from './codebookListProblem.ts';

/** A codebook may have columns that are called group or text; only what was said in a group answers a question. */
const nameAnswers = (known: ReadonlySet<ColumnName>): boolean =>
  known.has('question') && (known.has('group') || known.has('text') || known.has('expressions'));

/** Which other table with components a text is, as its heading row says. Undefined for anything else. */
export function otherTableIn(text: string): OtherTable | undefined {
  const heading = findHeadingRow(text, nameAnswers);
  if (heading === undefined) return undefined;
  return tableForPeopleIn(text, heading) ?? (heading.known.has('text') ? 'criteria' : 'synthesis');
}
