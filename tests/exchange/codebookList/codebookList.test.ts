import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { keyListLimit, readCodebookList } from '#exchange/codebookList/codebookList.ts';

const labels = (text: string) =>
  readCodebookList(text).list.entries.map(({ code, label }) => `${code} ${label}`);
const problems = (text: string) => readCodebookList(text).problems;

test('a list "code;label" is read in its own order', () => {
  expect(readCodebookList('B01;Bruit\nA01;Alimentation')).toEqual({
    list: {
      dimensions: [],
      entries: [
        { code: 'B01', label: 'Bruit', hint: '' },
        { code: 'A01', label: 'Alimentation', hint: '' },
      ],
    },
    problems: [],
  });
});

test('a paste from a spreadsheet "code, label, hint" is read with its hints', () => {
  expect(readCodebookList('A01\tAlimentation; boisson\tmanger, boire').list.entries).toEqual([
    { code: 'A01', label: 'Alimentation; boisson', hint: 'manger, boire' },
  ]);
});

test('a comma CSV with quotes is read', () => {
  const text = 'A07,"Loisirs, culture / sport","lire, ""sortir"""\r\nA08,Finances\r\n';
  expect(readCodebookList(text)).toEqual({
    list: {
      dimensions: [],
      entries: [
        { code: 'A07', label: 'Loisirs, culture / sport', hint: 'lire, "sortir"' },
        { code: 'A08', label: 'Finances', hint: '' },
      ],
    },
    problems: [],
  });
});

test('a heading row, the spreadsheet line "sep=;" and blank lines are not codes and not faults', () => {
  expect(readCodebookList('\uFEFFsep=;\nCode;Libellé\n\n;;\nA01;Alimentation\n\n').problems).toEqual([]);
  expect(labels('Composante;Libellé\nA01;Alimentation')).toEqual(['A01 Alimentation']);
});

test('dimension lines give the dimensions their names', () => {
  const { list, problems } = readCodebookList('A;Accès aux moyens de vie\nA00;En général\nB;Cadre de vie');
  expect(list.dimensions).toEqual([
    { letter: 'A', label: 'Accès aux moyens de vie' },
    { letter: 'B', label: 'Cadre de vie' },
  ]);
  expect(list.entries.length).toBe(1);
  expect(problems).toEqual([]);
});

test('a list copied from a document, with only a space after the code, is read', () => {
  expect(labels('A01 Alimentation / boisson\nA07 - Loisirs, culture ; sport\nA08: Finances')).toEqual([
    'A01 Alimentation / boisson',
    'A07 Loisirs, culture ; sport',
    'A08 Finances',
  ]);
  expect(readCodebookList('A. Accès aux moyens').list.dimensions.length).toBe(1);
});

test('a sentence that starts with a letter is no dimension', () => {
  expect(readCodebookList('A short note\nI am here').list.dimensions).toEqual([]);
  expect(problems('A short note\nI am here').map(({ line }) => line)).toEqual([1, 2]);
});

test('a code typed in lower case is the same code', () => {
  expect(labels('a08;Finances')).toEqual(['A08 Finances']);
});

test('a malformed code comes back with its line, and the good lines are kept', () => {
  const reading = readCodebookList('A01;Un\nA8;Deux\nJ01;Trois\n\nΑ08;Quatre\nA02;Cinq');
  expect(reading.problems).toEqual([
    { line: 2, type: 'MalformedCode', text: 'A8' },
    { line: 3, type: 'MalformedCode', text: 'J01' },
    { line: 5, type: 'MalformedCode', text: 'Α08' },
  ]);
  expect(reading.list.entries.map(({ code }) => code)).toEqual(['A01', 'A02']);
});

test('a code more precise than a component is told apart from a malformed one', () => {
  expect(problems('A01-11;Eau\nA01/P15;Cher')).toEqual([
    { line: 1, type: 'DeeperCode', text: 'A01-11' },
    { line: 2, type: 'DeeperCode', text: 'A01/P15' },
  ]);
});

test('an empty label comes back with its line', () => {
  expect(problems('A01;\nA02\nA03;  \nA04;Oui')).toEqual([
    { line: 1, type: 'EmptyLabel', code: 'A01' },
    { line: 2, type: 'EmptyLabel', code: 'A02' },
    { line: 3, type: 'EmptyLabel', code: 'A03' },
  ]);
});

test('the first of two equal codes is kept, the second comes back with the line of the first', () => {
  const reading = readCodebookList('A01;Un\nA02;Deux\na01;Autre');
  expect(reading.problems).toEqual([{ line: 3, type: 'DuplicateCode', code: 'A01', firstLine: 1 }]);
  expect(reading.list.entries[0]?.label).toBe('Un');
});

test('a quote that never closes costs its own line only', () => {
  const reading = readCodebookList('A01;"Alimentation\nA02;Soins\nA03;"a" b\nA04;Habits');
  expect(reading.problems).toEqual([
    { line: 1, type: 'UnclosedQuote' },
    { line: 3, type: 'UnclosedQuote' },
  ]);
  expect(reading.list.entries.map(({ code }) => code)).toEqual(['A02', 'A04']);
});

test('a quote that closes pages later was forgotten: it does not swallow what is between', () => {
  const reading = readCodebookList(
    `A01;"Alimentation\n${'A02;Soins\n'.repeat(600)}A03;Logement"\nA04;"Habits"`,
  );
  expect(reading.problems[0]).toEqual({ line: 1, type: 'UnclosedQuote' });
  expect(reading.list.entries.map(({ code }) => code)).toEqual(['A02', 'A03', 'A04']);
});

test('the invisible mark a spreadsheet puts before a file is not part of the first code', () => {
  expect(labels('\uFEFF"A01";"Alimentation"')).toEqual(['A01 Alimentation']);
});

test('a line break inside a quoted label becomes a space, and later line numbers stay right', () => {
  const reading = readCodebookList('A01;"Alimentation\n / boisson"\nA2;Faute');
  expect(reading.list.entries[0]?.label).toBe('Alimentation / boisson');
  expect(reading.problems).toEqual([{ line: 3, type: 'MalformedCode', text: 'A2' }]);
});

test('line ends of any system are understood', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(labels(`A01;Un${end}A02;Deux`)).toEqual(['A01 Un', 'A02 Deux']);
});

test('a label of more than 300 letters and a list of more than a million are refused with their limit', () => {
  expect(problems(`A01;${'x'.repeat(301)}`)).toEqual([
    { line: 1, type: 'LabelTooLong', code: 'A01', limit: 300 },
  ]);
  expect(readCodebookList('x'.repeat(keyListLimit + 1))).toEqual({
    list: { dimensions: [], entries: [] },
    problems: [{ line: 0, type: 'ListTooLong', limit: keyListLimit }],
  });
});

test('hostile lines come back as faults or as plain text, never as something else', () => {
  expect(problems('__proto__;x\nconstructor;y\n{"a":1}').map(({ type }) => type)).toEqual([
    'MalformedCode',
    'MalformedCode',
    'MalformedCode',
  ]);
  expect(labels('A01;<img src=x onerror=alert(1)>\nA02;=HYPERLINK("x")\nA03;a\u0000b')).toEqual([
    'A01 <img src=x onerror=alert(1)>',
    'A02 =HYPERLINK("x")',
    'A03 a b',
  ]);
});

test('a megabyte of open quotes, of blanks or of one endless row is read in a moment', () => {
  // Measures processor time, because other programs may be using the machine.
  const start = process.cpuUsage().user;
  for (const line of ['"\n', '"""\n', 'A01;"\n', '"x"y\n', ';;;;\n', '""', '\n', ' ', '|', 'A01 (', 'A01-1'])
    readCodebookList(line.repeat(Math.floor(900_000 / line.length)));
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(6000);
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const label = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && /[a-z]/i.test(text));

test('whatever the separator, a written key is read back as it was', () => {
  const entries = fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...shippedCodebook.entries.map(({ code }) => code)),
      label,
      hint: label,
    }),
    { selector: ({ code }) => code },
  );
  fc.assert(
    fc.property(
      entries,
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (rows, separator, end) => {
        const text = rows
          .map(({ code, label, hint }) => [code, quoted(label), quoted(hint)].join(separator))
          .join(end);
        expect(readCodebookList(text)).toEqual({ list: { dimensions: [], entries: rows }, problems: [] });
      },
    ),
  );
});

test('any text is read without an error: each row is kept or told, with a line that exists', () => {
  const text = fc
    .array(fc.constantFrom('A01', 'a', ';', '\t', ',', '"', '\n', '\r\n', ' ', 'x', '-', '.', 'é', '\u2028'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      const { list, problems: extra } = readCodebookList(value);
      const lines = value.split(/\r\n?|\n/).length;
      expect(extra.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
      expect(list.entries.length + list.dimensions.length + extra.length).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 500 },
  );
});
