import type { Disagreement } from '#domain/agreement/disagreements.ts';
import { groupCoder } from '#domain/classification/coder.ts';
import { type ComponentCode, printFullCode } from '#domain/codebook/componentCode.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { type Delimiter, writeCsv } from './writeCsv.ts';

/** What the file says of a component and a group; the words of the file itself never change (`synthesisCsv.ts`). */
export type DisagreementsLabels = {
  labelOf(component: ComponentCode): string;
  groupName(groupId: GroupId): string;
};

const headings = {
  before: ['ID critère', 'Groupe', 'Question', 'Critère'],
  after: ['Même dimension', 'Code retenu', 'Raison'],
} as const;

/** A coder's two columns. */
function headingsOf(coder: string): readonly string[] {
  const name = coder === groupCoder ? 'groupe' : coder;
  return [`Composante : ${name}`, `Libellé : ${name}`];
}

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
    criterion.question,
    criterion.text,
    ...codes,
    sameDimension ? 'oui' : 'non',
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
  const heading = [...headings.before, ...coders.flatMap(headingsOf), ...headings.after];
  return writeCsv([heading, ...disagreements.map((one) => cellsOf(one, coders, words))], delimiter);
}
