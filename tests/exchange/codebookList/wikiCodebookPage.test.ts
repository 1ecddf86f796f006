import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';

const page = readFileSync('fixtures/wiki-key-page.txt', 'utf8');
const rows = (text: string) =>
  readCodebookList(text).list.entries.map(({ code, label, hint }) => `${code} = ${label} | ${hint}`);
const dimensions = (text: string) =>
  readCodebookList(text).list.dimensions.map(({ letter, label }) => `${letter} = ${label}`);
const problems = (text: string) => readCodebookList(text).problems;

test("the wiki's page is read: each code with its label and what belongs in it, and the dimension's name", () => {
  expect(dimensions(page)).toEqual(['A = Access to essential ressources']);
  expect(rows(page)).toEqual([
    'A00 = Access to essential ressources in general | To have means of life, to be poor, to be rich',
    'A01 = Food / drink | Access to food, drink, to a dietary regime (healthy, no GMOs, etc)',
    'A02 = Healthcare and medicine | Access to medication, to different types of care, surgery, hospitals',
    'A03 = Housing / furniture | Access to housing: houses, apartments and dependencies, furniture and equipment, connection to networks, heating, insulation',
    'A05 = Education / training | Access to education, school, high quality teaching, vocational training, ongoing training',
    'A06 = Employment / work | Access to work, to employment, being unemployed',
    'A07 = Leisure culture / sports activities | Access to leisure [cut here]',
  ]);
});

test('a text whose code and label were lost is told with its place, and given to no code', () => {
  expect(problems(page)).toContainEqual({
    line: 26,
    type: 'TextWithoutCode',
    text: 'Access to clothing; clothes, shoes, fashionable clothing',
    after: 'A03',
    before: 'A05',
  });
});

test('the text before and after the list is told with its lines, and is part of no row', () => {
  const around = `${page}\nPrint this page\n\nPage last modified\n`;
  const extra = problems(around).filter(({ type }) => type === 'TextAround');
  expect(extra).toEqual([
    { line: 1, lastLine: 5, count: 2, type: 'TextAround', side: 'before', text: 'The nine dimensions' },
    { line: 40, lastLine: 42, count: 2, type: 'TextAround', side: 'after', text: 'Print this page' },
  ]);
  expect(rows(around)).toEqual(rows(page));
});

const alone = page.slice(page.indexOf('AAccess'));

test('without any text around it the list is the same', () => {
  expect([rows(alone), dimensions(alone)]).toEqual([rows(page), dimensions(page)]);
  expect(problems(alone).map(({ type }) => type)).toEqual(['TextWithoutCode']);
});

const bodies = {
  fr: ['Imprimer cette page', 'EÉquilibres sociaux', 'Équité', 'être traité comme les autres', "L'été"],
  nl: ['Deze pagina afdrukken', 'ESociale evenwichten', 'Gelijke kansen', 'zoals de anderen', 'IJver'],
  en: ['Print this page', 'ESocietal balance', 'Equity', 'being treated like others', 'Ideas'],
  de: ['Diese Seite drucken', 'ESoziale Gleichgewichte', 'Ämter', 'wie die anderen sein', 'Übung'],
  es: ['Imprimir esta página', 'EEquilibrios sociales', 'Índice de igualdad', 'como los demás', 'Élite'],
} as const;

test.each(Object.entries(bodies))(
  'a page in the language "%s" is read',
  (_, [top, dimension, one, hint, two]) => {
    const text = `${top}\n\n${dimension}\n\nE01${one}\n\n${hint}\n\nE02${two}\n\n${hint}\n`;
    expect(dimensions(text)).toEqual([`E = ${dimension.slice(1)}`]);
    expect(rows(text)).toEqual([`E01 = ${one} | ${hint}`, `E02 = ${two} | ${hint}`]);
    expect(problems(text)).toEqual([
      { line: 1, lastLine: 1, count: 1, type: 'TextAround', side: 'before', text: top },
    ]);
  },
);

const expected = ['A08 = Money | what one lives on', 'A09 = Help | what one is given'];

test.each([
  ['the code glued to the label', 'A08Money\nwhat one lives on\nA09Help\nwhat one is given'],
  ['a blank line between rows only', 'A08Money\nwhat one lives on\n\nA09Help\nwhat one is given'],
  ['code, label and hint on separate lines', 'A08\nMoney\nwhat one lives on\nA09\nHelp\nwhat one is given'],
  [
    'separate lines with blank lines',
    'A08\n\nMoney\n\nwhat one lives on\n\nA09\n\nHelp\n\nwhat one is given',
  ],
  ['tabs and the hint below', 'A08\tMoney\nwhat one lives on\nA09\tHelp\nwhat one is given'],
  ['three cells parted by tabs', 'A08\tMoney\twhat one lives on\nA09\tHelp\twhat one is given'],
  ['glued, with the hint in a cell', 'A08Money\twhat one lives on\nA09Help\twhat one is given'],
  ['pipes', '| A08 | Money | what one lives on |\n| A09 | Help | what one is given |'],
  ['a dash', 'A08 - Money\nwhat one lives on\nA09 – Help\nwhat one is given'],
  ['a colon', 'A08: Money\nwhat one lives on\nA09 : Help\nwhat one is given'],
  ['a space', 'A08 Money\nwhat one lives on\nA09 Help\nwhat one is given'],
  ['line ends of Windows', 'A08Money\r\n\r\nwhat one lives on\r\n\r\nA09Help\r\n\r\nwhat one is given\r\n'],
  [
    'no-break spaces',
    '\u00a0A08\u00a0Money\n\u00a0\nwhat one\u00a0lives on\nA09\u202f:\u00a0Help\nwhat one is given',
  ],
  ['codes in lower case', 'a08Money\nwhat one lives on\na09Help\nwhat one is given'],
  [
    'an invisible mark before the first code',
    '\uFEFFA08Money\nwhat one lives on\n\u200bA09Help\nwhat one is given',
  ],
])('a page with %s is read', (_, text) => {
  expect(rows(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test('a page that begins and ends in the middle of the key gives the rows it has', () => {
  const text =
    'what one is given\n\nA10Moving\n\nby bus, by car\n\nBLiving environment\n\nB00In general\n\na place to l';
  expect(rows(text)).toEqual(['A10 = Moving | by bus, by car', 'B00 = In general | a place to l']);
  expect(dimensions(text)).toEqual(['B = Living environment']);
  expect(problems(text)).toEqual([
    { line: 1, lastLine: 1, count: 1, type: 'TextAround', side: 'before', text: 'what one is given' },
  ]);
});

test('a page cut after the name of a dimension still gives that name', () => {
  expect(dimensions('A10Moving\nby bus\nA11News\non paper\nBLiving environment')).toEqual([
    'B = Living environment',
  ]);
});

test('a row without a text under it has no hint, and the next row keeps its own', () => {
  expect(rows('A07Play\n\nresting\n\nA08Money\n\nA09Help\n\nwhat one is given')).toEqual([
    'A07 = Play | resting',
    'A08 = Money | ',
    'A09 = Help | what one is given',
  ]);
});

test('a text further below a row than the others is not taken for its hint', () => {
  const text =
    'A01Food\n\neating\n\nA02Care\n\nbeing well\n\nA03Home\n\n\nclothes and shoes\n\nA05School\n\nlearning';
  expect(rows(text)).toContain('A03 = Home | ');
  expect(problems(text)).toEqual([
    { line: 12, type: 'TextWithoutCode', text: 'clothes and shoes', after: 'A03', before: 'A05' },
  ]);
});

test('where no row has a hint, what follows the last row is not one', () => {
  const text = 'A01Food\nA02Care\nA03Home\nPrint this page';
  expect(rows(text).at(-1)).toBe('A03 = Home | ');
  expect(problems(text)).toEqual([
    { line: 4, lastLine: 4, count: 1, type: 'TextAround', side: 'after', text: 'Print this page' },
  ]);
});

test.each([
  ['glued', 'A01Food / drinkA02Care\nbeing well\nA03Home\nliving'],
  ['with a space', 'A01 Food A02 Care\nA03 Home\nliving'],
  ['in lower case', 'a01 Food a02 Care\nA03 Home\nliving'],
  ['in cells', 'A01\tFood\tA02\tCare\nA03\tHome\nliving'],
  ['in a list', 'A01;Food;A02;Care\nA03;Home;living'],
])('two codes on one line are told and neither is guessed: %s', (_, text) => {
  expect(rows(text)).toEqual(['A03 = Home | living']);
  expect(problems(text)[0]).toEqual({ line: 1, type: 'TwoCodes', first: 'A01', second: 'A02' });
});

test('a label that only refers to another code is a label like any other', () => {
  expect(rows('A06Work (see A05 Training)\nhaving a job\nA10Moving, not A03\nby bus')).toEqual([
    'A06 = Work (see A05 Training) | having a job',
    'A10 = Moving, not A03 | by bus',
  ]);
});

test('a code twice, a code too precise and a code that is none are told, and the others are read', () => {
  const text = 'A01Food\neating\nA01Drink\ndrinking\nA01-11Water\nJ02Joy\nA03Home\nliving';
  expect(rows(text)).toEqual(['A01 = Food | eating', 'A03 = Home | living']);
  expect(problems(text)).toEqual([
    { line: 3, type: 'DuplicateCode', code: 'A01', firstLine: 1 },
    { line: 5, type: 'DeeperCode', text: 'A01-11' },
    { line: 6, type: 'MalformedCode', text: 'J02' },
  ]);
});

test('a code whose label is lost is told, and no text further below is taken for the label', () => {
  const text = 'A01\nFood\nA02\n\n\nbeing well\nA03\nHome';
  expect(rows(text)).toEqual(['A01 = Food | ', 'A03 = Home | ']);
  expect(problems(text).map(({ line, type }) => `${line} ${type}`)).toEqual([
    '3 EmptyLabel',
    '6 TextWithoutCode',
  ]);
});

test('a code with the letter O in it is told, and is no hint of the row above', () => {
  const text = 'A00In general\nAO1Food\neating\nA02Care\nbeing well\nA03Home\nliving';
  expect(rows(text)[0]).toBe('A00 = In general | ');
  expect(problems(text)[0]).toEqual({ line: 2, type: 'MalformedCode', text: 'AO1' });
});

test.each([
  ['a mark and no space', 'A01:Food\nA02-Care'],
  ['points of a list', '- A01 Food\n• A02 Care'],
])('a list with %s is read like a page', (_, text) => {
  expect(rows(text)).toEqual(['A01 = Food | ', 'A02 = Care | ']);
  expect(problems(text)).toEqual([]);
});

test('what looks like a code in the text before the list is part of that text', () => {
  expect(problems('T3 2015: news\nAAccess\nA00In general\nbeing poor')).toEqual([
    { line: 1, lastLine: 1, count: 1, type: 'TextAround', side: 'before', text: 'T3 2015: news' },
  ]);
});

test('words of the page that begin with two capitals are no dimensions', () => {
  const text = 'IWEPS\nAIDE\nEAsy\nAAccess\nA00In general\nbeing poor';
  expect(dimensions(text)).toEqual(['A = Access']);
  expect(dimensions('ABout us\nB00In general\nplaces')).toEqual([]);
});

test('codes the shipped key does not list are read from a page like any other', () => {
  expect(rows('I01First\none\nI06Last\nsix')).toEqual(['I01 = First | one', 'I06 = Last | six']);
});

test('a list with one glued row stays a list: that row is told', () => {
  expect(problems('A01;Food\nA02Care\nA03;Home')).toEqual([
    { line: 2, type: 'MalformedCode', text: 'A02CARE' },
  ]);
});

test('nothing of a page is lost: every line is in a row, or is told', () => {
  const shapes = ['A__Food', 'A__', 'A__ - Food', 'A__\tFood', 'BLiving', 'J__Joy', 'what one has', '', ''];
  const lines = fc
    .array(fc.constantFrom(...shapes), { maxLength: 20 })
    .map((all) =>
      all.map((shape, n) =>
        shape === '' ? '' : shape === 'A__' ? `A${n + 10}` : `${shape.replace('__', String(n + 10))} ${n}.`,
      ),
    );
  fc.assert(
    fc.property(lines, (made) => {
      const { list, problems: extra } = readCodebookList(['A00General', 'being poor', ...made].join('\n'));
      const kept = [
        ...list.dimensions.map(({ label }) => label),
        ...list.entries.flatMap(({ code, label, hint }) => [code, label, hint]),
      ];
      const isTold = (line: number) =>
        extra.some((one) => one.line <= line && line <= ('lastLine' in one ? one.lastLine : one.line));
      for (const [n, text] of made.entries()) {
        const words = text.replace(/^[AJ][0-9]{2}(?: - |\t)?(?=.)|^B(?=L)/, '');
        if (text !== '') expect(kept.includes(words) || kept.includes(text) || isTold(n + 3)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
