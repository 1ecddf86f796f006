import type { Disagreement } from '#domain/agreement/disagreements.ts';
import { type ComponentCode, printFullCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { type Delimiter, writeCsv } from './writeCsv.ts';

/** The labels in the file, in the language of the person who exports. */
export type DisagreementsLabels = {
  readonly headings: {
    readonly criterionId: string;
    readonly group: string;
    readonly question: string;
    readonly text: string;
    readonly sameDimension: string;
    readonly settled: string;
    readonly reason: string;
  };
  readonly yes: string;
  readonly no: string;
  codeHeading(coder: string): string;
  labelHeading(coder: string): string;
  labelOf(component: ComponentCode): string;
  questionName(question: Question): string;
  groupName(groupId: GroupId): string;
};

function cellsOf(
  { criterion, choices, sameDimension, settled }: Disagreement,
  coders: readonly string[],
  words: DisagreementsLabels,
): readonly string[] {
  const codes = coders.flatMap((coder) => {
    const choice = choices.find((one) => one.coder === coder);
    return choice === undefined
      ? ['', '']
      : [printFullCode(choice.code), words.labelOf(choice.code.component)];
  });
  return [
    criterion.id,
    words.groupName(criterion.groupId),
    words.questionName(criterion.question),
    criterion.text,
    ...codes,
    sameDimension ? words.yes : words.no,
    settled === undefined ? '' : printFullCode(settled.code),
    settled?.memo ?? '',
  ];
}

/**
 * Writes the criteria to which coders gave different components, one row each in the given order: the words, each
 * coder's code and label in two columns, whether the dimension is the same, what was settled and why. The file is for
 * people only; the program reads back the criteria file and the backup. Cells are guarded against formulas.
 */
export function disagreementsCsv(
  disagreements: readonly Disagreement[],
  coders: readonly string[],
  words: DisagreementsLabels,
  delimiter: Delimiter = ';',
): string {
  const { criterionId, group, question, text, sameDimension, settled, reason } = words.headings;
  const own = coders.flatMap((coder) => [words.codeHeading(coder), words.labelHeading(coder)]);
  const heading = [criterionId, group, question, text, ...own, sameDimension, settled, reason];
  return writeCsv([heading, ...disagreements.map((one) => cellsOf(one, coders, words))], delimiter);
}
