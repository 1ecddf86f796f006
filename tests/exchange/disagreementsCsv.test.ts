import { expect, test } from 'vitest';
import { disagreementsOf } from '#domain/agreement/disagreements.ts';
import { type DisagreementsLabels, disagreementsCsv } from '#exchange/disagreementsCsv.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf } from '../kit/build.ts';

const words: DisagreementsLabels = {
  labelOf: (component) => `mot ${component}`,
  groupName: () => 'Aînés',
};

const coded = (n: number, typed: string, coder: string, memo = '') =>
  aClassification(n, typed, { coder, memo, id: `${n}${coder}` as never });

const index = anIndex(
  [aCriterion(1, { text: '@SUM(A1)' }), aCriterion(2), aCriterion(3)],
  [
    coded(1, 'A01/P15', ''),
    coded(1, 'A02', 'LM'),
    coded(1, 'A03', '=', '-5 "voix"'),
    coded(2, 'B01', ''),
    coded(2, 'B01', 'LM'),
    coded(3, 'B01', 'LM'),
    coded(3, 'C01', 'PD'),
  ],
);

test('Each disagreement is a row with every coder’s code and label, what was settled and why', () => {
  const coders = ['', 'LM', 'PD'];
  const [heading, ...rows] = disagreementsCsv(disagreementsOf(index, coders), coders, words)
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');
  expect(heading).toBe(
    '"ID critère";"Groupe";"Question";"Critère";"Composante : groupe";"Libellé : groupe";"Composante : LM";"Libellé : LM";"Composante : PD";"Libellé : PD";"Même dimension";"Code retenu";"Raison"',
  );
  expect(rows).toEqual([
    `"${criterionIdOf(1)}";"Aînés";"WB";"'@SUM(A1)";"A01/P15";"mot A01";"A02";"mot A02";"";"";"oui";"A03";"'-5 ""voix"""`,
    `"${criterionIdOf(3)}";"Aînés";"WB";"critère 3";"";"";"B01";"mot B01";"C01";"mot C01";"non";"";""`,
  ]);
});
