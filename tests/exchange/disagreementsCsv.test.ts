import { expect, test } from 'vitest';
import { disagreementsOf } from '#domain/agreement/disagreements.ts';
import { type DisagreementsLabels, disagreementsCsv } from '#exchange/disagreementsCsv.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf } from '../kit/build.ts';

const words: DisagreementsLabels = {
  headings: {
    criterionId: 'ID',
    group: 'Groupe',
    question: 'Question',
    text: 'Critère',
    sameDimension: 'Même dimension',
    settled: 'Retenu',
    reason: 'Raison',
  },
  yes: 'oui',
  no: 'non',
  codeHeading: (coder) => `Code ${coder}`,
  labelHeading: (coder) => `Libellé ${coder}`,
  labelOf: (component) => `mot ${component}`,
  questionName: (question) => question,
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
    '"ID";"Groupe";"Question";"Critère";"Code ";"Libellé ";"Code LM";"Libellé LM";"Code PD";"Libellé PD";"Même dimension";"Retenu";"Raison"',
  );
  expect(rows).toEqual([
    `"${criterionIdOf(1)}";"Aînés";"WB";"'@SUM(A1)";"A01/P15";"mot A01";"A02";"mot A02";"";"";"oui";"A03";"'-5 ""voix"""`,
    `"${criterionIdOf(3)}";"Aînés";"WB";"critère 3";"";"";"B01";"mot B01";"C01";"mot C01";"non";"";""`,
  ]);
});
