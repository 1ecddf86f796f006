import { expect, test } from 'vitest';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';
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

/** A table of which somebody kept these columns only, in this order. Our test files have no semicolon in a cell. */
const keeping = (csv: string, ...places: readonly number[]): string =>
  csv
    .replace('\uFEFF', '')
    .split('\r\n')
    .filter((row) => row !== '')
    .map((row) => places.map((place) => row.split(';')[place]).join(';'))
    .join('\r\n');

test.each(uiLanguages)(
  'Our synthesis file in %s is told by its name when somebody removed or moved columns',
  async (language) => {
    const csv = await synthesisIn(language);
    for (const kept of [
      [0, 1, 2, 3, 4, 5],
      [0, 2, 4],
      [5, 4, 3, 2],
      [4, 2, 0, 1],
    ]) {
      expect(readFile(keeping(csv, ...kept))).toEqual(refused('synthesis'));
    }
  },
);

test.each(uiLanguages)(
  'Our list of disagreements in %s is told by its name when somebody removed one of the decisions',
  async (language) => {
    const csv = await disagreementsIn(language);
    for (const kept of [
      [3, 1, 2, 4, 5, 6, 7, 8],
      [0, 1, 2, 3, 4, 6, 9],
      [2, 3, 8, 9],
    ]) {
      expect(readFile(keeping(csv, ...kept))).toEqual(refused('disagreements'));
    }
  },
);

test('One criterion in words is enough to make it a table of criteria', () => {
  const reading = readFile('Question;NB;Critères\nWB;1;12\nWB;2;du travail');
  expect(reading).toMatchObject({ kind: 'rows', rows: [{ text: '12' }, { text: 'du travail' }] });
});

test('A table of criteria with a column for the number of criteria comes in', () => {
  const reading = readFile('Question;Post-it;Critères\nWB;du travail;3');
  expect(reading).toMatchObject({ kind: 'rows', rows: [{ text: 'du travail' }] });
});

test.each(uiLanguages)('None of our other files in %s is taken for a codebook', async (language) => {
  const synthesis = await synthesisIn(language);
  const disagreements = await disagreementsIn(language);
  const nothing = { list: { dimensions: [], entries: [] }, problems: [] };
  for (const text of [
    synthesis,
    copied(synthesis),
    keeping(synthesis, 0, 1, 2, 3, 4),
    keeping(synthesis, 0, 1, 2, 3),
  ]) {
    expect(readCodebookList(text)).toEqual({ ...nothing, otherTable: 'synthesis' });
  }
  expect(readCodebookList(disagreements)).toEqual({ ...nothing, otherTable: 'disagreements' });
});

test('A table of criteria is not taken for a codebook, whatever its first column is', () => {
  const nothing = { list: { dimensions: [], entries: [] }, problems: [], otherTable: 'criteria' };
  expect(readCodebookList(releasedText('criteria.csv'))).toEqual(nothing);
  expect(readCodebookList('Composante;Post-it;Question\nA08;de l’argent;WB')).toEqual(nothing);
  expect(readCodebookList('Code\tText\tGroup\tQuestion\nA08\tmoney\tElders\tWB')).toEqual(nothing);
});

test('A codebook may call its columns group, text or number', () => {
  for (const headings of ['Code;Nombre;Texto', 'Code;Texte;Groupe', 'Component;Criteria;Expressions']) {
    expect(readCodebookList(`${headings}\nA08;Argent;des sous`).list.entries).toEqual([
      { code: 'A08', label: 'Argent', hint: 'des sous' },
    ]);
  }
});

test('A table of criteria in which somebody noted the dimension, or the base of a number, comes in', () => {
  for (const noted of ['Même dimension', 'Code retenu', 'Base', 'Critères joints']) {
    const reading = readFile(`Question;NB;Critères;${noted}\nWB;2;du travail;`);
    expect(reading).toMatchObject({ kind: 'rows', rows: [{ text: 'du travail' }] });
  }
});
