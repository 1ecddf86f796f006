import { expect, test } from 'vitest';
import { readFile } from '#exchange/detect.ts';
import { disagreementsCsv } from '#exchange/disagreementsCsv.ts';
import { synthesisCsv } from '#exchange/synthesisCsv.ts';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { releasedText } from '../history/released.ts';
import { aCriterion, groupIdOf } from '../kit/build.ts';

const say = { labelOf: () => 'Argent', questionName: () => 'WB', groupName: () => 'Aînés' };

/** Our own synthesis file, as a person saves it in a language. */
async function synthesisIn(language: UiLanguage, delimiter?: Delimiter): Promise<string> {
  const { csv } = (await messagesIn(language)).transfer;
  const cell = {
    component: 'A08',
    question: 'WB',
    groupId: groupIdOf(1),
    criteria: 2,
    expressions: 5,
  } as never;
  return synthesisCsv([cell], { ...say, headings: csv, unclassified: csv.unclassified }, delimiter);
}

/** Our own list of disagreements. */
async function disagreementsIn(language: UiLanguage, delimiter?: Delimiter): Promise<string> {
  const { csv } = (await messagesIn(language)).coding;
  const one = { criterion: aCriterion(1), choices: [], sameDimension: true, settled: undefined } as never;
  const named = (heading: string) => (coder: string) => heading.replace('{coder}', coder);
  const headings = { ...say, headings: csv, yes: csv.yes, no: csv.no };
  const labels = { ...headings, codeHeading: named(csv.code), labelHeading: named(csv.label) };
  return disagreementsCsv([one], ['', 'LM'], labels, delimiter);
}

const refused = (kind: string) => ({ kind: 'refused', problem: { type: 'TableForPeople', kind } });

/** As a spreadsheet gives it to the clipboard. */
const copied = (csv: string): string => csv.replace('\uFEFF', '').replaceAll('";"', '\t').replaceAll('"', '');

test.each(uiLanguages)(
  'Our synthesis file in %s is no table of criteria, and is told by its name',
  async (language) => {
    for (const delimiter of [';', ','] as const) {
      expect(readFile(await synthesisIn(language, delimiter))).toEqual(refused('synthesis'));
    }
    expect(readFile(copied(await synthesisIn(language)))).toEqual(refused('synthesis'));
  },
);

test.each(uiLanguages)(
  'Our list of disagreements in %s is no table of criteria, and is told by its name',
  async (language) => {
    for (const delimiter of [';', ','] as const) {
      expect(readFile(await disagreementsIn(language, delimiter))).toEqual(refused('disagreements'));
    }
    expect(readFile(copied(await disagreementsIn(language)))).toEqual(refused('disagreements'));
  },
);

test('The synthesis file of the first release is told by its name too', () => {
  expect(readFile(releasedText('synthesis.csv'))).toEqual(refused('synthesis'));
});

test('A table of criteria in which somebody noted the dimension, or the base of a number, comes in', () => {
  for (const noted of ['Même dimension', 'Code retenu', 'Base', 'Critères joints']) {
    const reading = readFile(`Question;NB;Critères;${noted}\nWB;2;du travail;`);
    expect(reading).toMatchObject({ kind: 'rows', rows: [{ text: 'du travail' }] });
  }
});
