import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { splitRows } from '#exchange/csv/splitRows.ts';
import { readFile } from '#exchange/detect.ts';
import { synthesisCsv } from '#exchange/synthesisCsv.ts';
import { writeCsv } from '#exchange/writeCsv.ts';
import { aCriterion, aGroup, aPlatform } from '../kit/build.ts';
import { indexOf } from '../kit/commitTo.ts';
import { codebook, commit, emptyDevice, planInto, planNew, readText } from './device.ts';
import { rowsOf } from './fixture.ts';

const here = (freeQuestion = {}) => indexOf({ platforms: [aPlatform(freeQuestion)], groups: [aGroup()] });
const table = (question: string) => `Questions;Post-it;Composante\n${question};nos voisins;C04\n`;

test('Answers to a fourth question come into a platform without one: they are shown, and it is told before', () => {
  const index = here();
  const preview = planInto(index, readText(table('FREE')));
  expect(preview.groups[0]?.incoming).toEqual({ WB: 0, IB: 0, ACT: 0, FREE: 1 });
  expect(preview.problems).toContainEqual({ type: 'FreeQuestionShown', count: 1 });
  commit(index, preview.plan);
  expect(index.questions()).toEqual(['WB', 'IB', 'ACT', 'FREE']);
});

test('Where the platform has a fourth question there is nothing to tell', () => {
  const freeQuestion = { isAsked: true, place: 3, name: {}, wording: {} } as const;
  const preview = planInto(here({ freeQuestion }), readText(table('free')));
  expect(preview.fresh).toBe(1);
  expect(preview.problems).not.toContainEqual(expect.objectContaining({ type: 'FreeQuestionShown' }));
});

test.each([
  'Question libre',
  'Free question',
  'Vrije vraag',
  'Freie Frage',
  'Pregunta libre',
  'Quatrième question',
  '4th question',
  'Vraag 4',
  'Vierte Frage',
  '4ª pregunta',
])('“%s” is the fourth question', (word) => {
  expect(readText(table(word)).rows).toMatchObject([{ question: 'FREE' }]);
});

test('A line FREE announces the fourth question for the lines below it', () => {
  expect(readText('WB\n1;le calme;\nFREE\n2;nos voisins;C04').rows).toMatchObject([
    { question: 'WB', text: 'le calme' },
    { question: 'FREE', text: 'nos voisins', expressions: 2 },
  ]);
});

test('A row of the wiki may answer FREE', () => {
  const reading = readFile(
    '295019 | Blégny | Groupe 1 | FREE | 1 | nos voisins | C04 | 2018-10-19 10:00 | 2018-10-19 10:00',
  );
  expect(reading).toMatchObject({ format: 'wikispiral', rows: [{ question: 'FREE', text: 'nos voisins' }] });
});

const name = {
  fr: 'L’entraide, chez vous ?',
  nl: 'Wat met de buren?',
  en: 'What about your neighbours?',
  de: 'Und die Nachbarn?',
  es: '¿Y los vecinos?',
} as const;
const freeQuestion = { isAsked: true, place: 3, name, wording: {} } as const;
const names = Object.values(name);

/** Reads a file as the open platform does. */
const readHere = (text: string, freeNames: readonly string[] = names) =>
  rowsOf(readFile(text, undefined, freeNames));
const questionsOf = (text: string, freeNames?: readonly string[]) =>
  readHere(text, freeNames).rows.map(({ question }) => question);

const withAnswer = () =>
  indexOf({
    platforms: [aPlatform({ freeQuestion })],
    groups: [aGroup()],
    criteria: [aCriterion(1, { question: 'FREE', text: 'nos voisins' })],
  });

const synthesisLabels = { labelOf: () => '', groupName: () => '' };

test('The synthesis file names the fourth question by its code, whatever the platform and the screen call it', () => {
  const order = createCodeOrder(codebook.codebook.entries.map(({ code }) => code));
  const text = synthesisCsv(statisticsOf(withAnswer(), order).crossing(), synthesisLabels);
  expect([...splitRows(text, { separators: ';' })][1]?.cells?.[2]).toBe('FREE');
});

/** A cell as our files write it, guarded against formulas. */
const writtenCell = (text: string): string =>
  [...splitRows(writeCsv([[text]], ';').slice(1), { separators: ';' })][0]?.cells?.[0] ?? '';

test.each(names)(
  'The platform’s own name of its fourth question (%s), as a file of ours writes it, is read as that question',
  (ownName) => {
    expect(questionsOf(table(writtenCell(ownName)))).toEqual(['FREE']);
  },
);

test('Case, spaces, accents and the shape of apostrophes do not count', () => {
  expect(questionsOf(table("  L'ENTRAIDE,  CHEZ VOUS "))).toEqual(['FREE']);
});

test('Our own file with the question’s name in its cells gives the same criteria on another tablet', () => {
  for (const own of names) {
    const written = criteriaCsv(codedCollectionOf(withAnswer())).replace('"FREE"', `"${own}"`);
    const tablet = emptyDevice();
    commit(tablet, planNew(tablet, readText(written)).plan);
    expect(tablet.criteria()).toMatchObject([{ question: 'FREE', text: 'nos voisins' }]);
  }
});

test('In a table of the wiki the name tells its cell, with headings, without them and in a saved page', () => {
  const cells = ['7', 'Mons', 'Aînés', name.fr, '2', 'nos voisins', 'C04', '2018-10-19 10:00'];
  const headings = [
    'Crit ID',
    'Plate-forme',
    'Groupe',
    'Questions',
    'NB',
    'Post-it',
    'Composante',
    'Créé le',
  ];
  const expected = { question: 'FREE', text: 'nos voisins', expressions: 2, group: { name: 'Aînés' } };
  const tables = [
    cells.join(' | '),
    `${headings.join('\t')}\n${cells.join('\t')}`,
    `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
    cells.slice(2).join(' | '),
  ];
  for (const text of tables) expect(readHere(text)).toMatchObject({ format: 'wikispiral', rows: [expected] });
});

test('A code in a row of the wiki comes before a name: a group may be called as the question is', () => {
  const row = ['7', 'Mons', 'Les voisins', 'WB', '1', 'le calme', 'C04', '2018-10-19 10:00'].join(' | ');
  expect(readHere(row, ['Les voisins'])).toMatchObject({
    rows: [{ question: 'WB', group: { name: 'Les voisins' } }],
  });
  expect(readHere(row.slice(4), ['Mons'])).toMatchObject({ rows: [{ question: 'WB' }] });
});

test('A fourth question called as a column is does not make a criterion of the headings', () => {
  const headings = 'Crit ID\tPlate-forme\tGroupe\tQuestions\tNB\tPost-it\tComposante\tCréé le';
  const row = '7\tMons\tAînés\tWB\t2\tnos voisins\tC04\t2018-10-19 10:00';
  expect(readHere(`${headings}\n${row}`, ['Questions'])).toMatchObject({ rows: [{ text: 'nos voisins' }] });
});

test('A line with the name announces the fourth question for the lines below it', () => {
  expect(questionsOf(`WB\n1;le calme;\n${name.de} :\n2;nos voisins;C04`)).toEqual(['WB', 'FREE']);
});

test.each([
  ['Bien-être', 'WB'],
  ['ib', 'IB'],
  ['Acciones', 'ACT'],
])('A fourth question called “%s” does not take the answers to %s', (called, question) => {
  expect(questionsOf(table(called), [called])).toEqual([question]);
});

test.each([
  '=HYPERLINK("x")',
  '+32 4 123',
  '@nous',
  '-',
  '.*(a+)+$',
  '__proto__',
  'constructor',
  'un;deux"trois\nquatre',
  '???',
  '◇ ❤',
  'نحن',
  'é'.repeat(20_000),
])('A fourth question called %j is read back from a file of ours, and nothing else is', (called) => {
  const written = (cell: string) =>
    writeCsv(
      [
        ['Question', 'Post-it'],
        [cell, 'nos voisins'],
      ],
      ';',
    );
  expect(questionsOf(written(called), [called])).toEqual(['FREE']);
  expect(questionsOf(written('!!!'), [called])).toEqual([]);
  expect(questionsOf(written(''), [called])).toEqual([undefined]);
});

test('A name that is no more than spaces is no name', () => {
  expect(questionsOf(table('…'), [' ', '\u00a0'])).toEqual([]);
  expect(readFile('un | | deux', undefined, [' ']).kind).toBe('refused');
});

test('Many cells as long as a very long name are read in a moment', () => {
  const start = process.cpuUsage().user;
  const rows = Array.from({ length: 900 }, (_, at) => `${'e'.repeat(20_000)}${at};a`).join('\n');
  expect(questionsOf(`Question;Post-it\n${rows}`, ['é'.repeat(20_000)])).toEqual([]);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(6000);
});

test('In a platform without a fourth question its name is told with its row, and nothing is guessed', () => {
  const reading = readHere(`${table('WB')}${name.fr};la paix;C04\n`, []);
  expect(reading.rows).toMatchObject([{ question: 'WB' }]);
  expect(reading.problems).toEqual([{ row: 3, type: 'UnknownQuestion', words: 'la paix', text: name.fr }]);
  const ofWiki = `7 | Mons | Aînés | ${name.fr} | 2 | nos voisins | C04 | 2018-10-19 10:00`;
  expect(readHere(ofWiki, []).problems).toEqual([
    { row: 1, type: 'UnknownQuestion', words: '2 · nos voisins · C04 · 2018-10-19 10:00', text: name.fr },
  ]);
});
