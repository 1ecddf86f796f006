import { expect, test } from 'vitest';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';
import { readFile } from '#exchange/detect.ts';
import { disagreementsCsv } from '#exchange/disagreementsCsv.ts';
import { synthesisCsv } from '#exchange/synthesisCsv.ts';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { releasedText } from '../history/released.ts';
import { aCriterion, groupIdOf } from '../kit/build.ts';

/** The headings that earlier versions wrote, in the language of the screen. */
const headings = {
  fr: {
    synthesis: [
      'Composante',
      'Libellé',
      'Question',
      'Groupe',
      'Critères',
      'Expressions',
      'Base : critères de ce groupe à cette question',
      'Base : expressions de ce groupe à cette question',
    ],
    disagreements: [
      'ID critère',
      'Groupe',
      'Question',
      'Critère',
      'Composante : groupe',
      'Libellé : groupe',
      'Composante : LM',
      'Libellé : LM',
      'Même dimension',
      'Code retenu',
      'Raison',
    ],
  },
  nl: {
    synthesis: [
      'Component',
      'Label',
      'Vraag',
      'Groep',
      'Criteria',
      'Uitingen',
      'Basis: criteria van deze groep bij deze vraag',
      'Basis: uitingen van deze groep bij deze vraag',
    ],
    disagreements: [
      'ID criterium',
      'Groep',
      'Vraag',
      'Criterium',
      'Component: groep',
      'Label: groep',
      'Component: LM',
      'Label: LM',
      'Zelfde dimensie',
      'Gekozen code',
      'Reden',
    ],
  },
  en: {
    synthesis: [
      'Component',
      'Label',
      'Question',
      'Group',
      'Criteria',
      'Expressions',
      'Base: criteria of this group for this question',
      'Base: expressions of this group for this question',
    ],
    disagreements: [
      'Criterion ID',
      'Group',
      'Question',
      'Criterion',
      'Component: group',
      'Label: group',
      'Component: LM',
      'Label: LM',
      'Same dimension',
      'Code kept',
      'Reason',
    ],
  },
  de: {
    synthesis: [
      'Komponente',
      'Bezeichnung',
      'Frage',
      'Gruppe',
      'Kriterien',
      'Nennungen',
      'Basis: Kriterien dieser Gruppe zu dieser Frage',
      'Basis: Nennungen dieser Gruppe zu dieser Frage',
    ],
    disagreements: [
      'Kriterium-ID',
      'Gruppe',
      'Frage',
      'Kriterium',
      'Komponente: Gruppe',
      'Bezeichnung: Gruppe',
      'Komponente: LM',
      'Bezeichnung: LM',
      'Gleiche Dimension',
      'Gewählter Code',
      'Grund',
    ],
  },
  es: {
    synthesis: [
      'Componente',
      'Nombre',
      'Pregunta',
      'Grupo',
      'Criterios',
      'Expresiones',
      'Base: criterios de este grupo en esta pregunta',
      'Base: expresiones de este grupo en esta pregunta',
    ],
    disagreements: [
      'ID criterio',
      'Grupo',
      'Pregunta',
      'Criterio',
      'Componente: grupo',
      'Nombre: grupo',
      'Componente: LM',
      'Nombre: LM',
      'Misma dimensión',
      'Código elegido',
      'Razón',
    ],
  },
} as const;

type Delimiter = ';' | ',';
const fileOf = (rows: readonly (readonly string[])[], delimiter: Delimiter): string =>
  `\uFEFF${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n')}\r\n`;

/** Our own synthesis file, as a person saved it in a language. */
const synthesisIn = (language: UiLanguage, delimiter: Delimiter = ';'): string =>
  fileOf([headings[language].synthesis, ['A08', 'Argent', 'WB', 'Aînés', '2', '5', '2', '5']], delimiter);

/** Our own list of disagreements. */
const disagreementsIn = (language: UiLanguage, delimiter: Delimiter = ';'): string =>
  fileOf(
    [headings[language].disagreements, ['1', 'Aînés', 'WB', 'critère', '', '', '', '', 'oui', '', '']],
    delimiter,
  );

const labels = { labelOf: () => 'Argent', groupName: () => 'Aînés' };

test('The files of today have the headings that were French, with ordinary spaces', () => {
  const cell = {
    component: 'A08',
    question: 'WB',
    groupId: groupIdOf(1),
    criteria: 2,
    expressions: 5,
  } as never;
  const one = { criterion: aCriterion(1), choices: [], sameDimension: true, settled: undefined } as never;
  const [synthesis, disagreements] = [
    synthesisCsv([cell], labels),
    disagreementsCsv([one], ['', 'LM'], labels),
  ];
  expect(synthesis.split('\r\n')[0]).toBe(synthesisIn('fr').split('\r\n')[0]);
  expect(disagreements.split('\r\n')[0]).toBe(disagreementsIn('fr').split('\r\n')[0]);
  expect(synthesis + disagreements).not.toMatch(/[\u00a0\u202f]/);
  expect(readFile(synthesis)).toEqual(refused('synthesis'));
  expect(readFile(disagreements)).toEqual(refused('disagreements'));
});

const refused = (kind: string) => ({ kind: 'refused', problem: { type: 'TableForPeople', kind } });

/** As a spreadsheet gives it to the clipboard. */
const copied = (csv: string): string => csv.replace('\uFEFF', '').replaceAll('";"', '\t').replaceAll('"', '');

test.each(uiLanguages)(
  'Our synthesis file in %s is no table of criteria, and is told by its name',
  (language) => {
    for (const delimiter of [';', ','] as const) {
      expect(readFile(synthesisIn(language, delimiter))).toEqual(refused('synthesis'));
    }
    expect(readFile(copied(synthesisIn(language)))).toEqual(refused('synthesis'));
  },
);

test.each(uiLanguages)(
  'Our list of disagreements in %s is no table of criteria, and is told by its name',
  (language) => {
    for (const delimiter of [';', ','] as const) {
      expect(readFile(disagreementsIn(language, delimiter))).toEqual(refused('disagreements'));
    }
    expect(readFile(copied(disagreementsIn(language)))).toEqual(refused('disagreements'));
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
  (language) => {
    const csv = synthesisIn(language);
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
  (language) => {
    const csv = disagreementsIn(language);
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

test.each(uiLanguages)('None of our other files in %s is taken for a codebook', (language) => {
  const synthesis = synthesisIn(language);
  const disagreements = disagreementsIn(language);
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
