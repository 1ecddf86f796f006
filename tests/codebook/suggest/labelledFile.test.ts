import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { figuresOf } from '../../../.tools/suggest-eval.figures.mjs';
import { readLabelled, textOf } from '../../../.tools/suggest-eval.rows.mjs';

const read = (text: string) => readLabelled(text, parseFullCode);
const row = {
  question: 'IB',
  language: 'fr',
  text: 'faim, soif; froid',
  codes: ['A01', 'A00', 'A03'],
  faults: [],
};

test.each([
  ['commas', 'question,language,text,code,also\nIB,fr,"faim, soif; froid",A01,A00 A03\n'],
  ['semicolons', 'question;language;text;code;also\r\nIB;fr;"faim, soif; froid";A01;A00 A03\r\n'],
  ['tabs', 'question\tlanguage\ttext\tcode\talso\nIB\tfr\tfaim, soif; froid\tA01\tA00 A03'],
  [
    'a mark at the beginning',
    '\uFEFFquestion,language,text,code,also\nIB,fr,"faim, soif; froid",A01,A00 A03',
  ],
  ['columns in another order', 'Text;Also;CODE;Language;Question\n"faim, soif; froid";A00 A03;A01;fr;IB'],
  ['a column nobody knows', 'id,question,language,text,code,also\n7,IB,fr,"faim, soif; froid",A01,A00 A03'],
  [
    'lower case and regional tags',
    'question,language,text,code,also\nib,FR-be,"faim, soif; froid",a01,a00  A03',
  ],
  ['blank rows', 'question,language,text,code,also\n\n,,,,\nIB,fr,"faim, soif; froid",A01,A00 A03\n\n'],
])('A labelled file with %s is read', (_what, text) => {
  expect(read(text)).toEqual([row]);
});

test('Quoted cells keep their quotes and line breaks, and `also` may be absent', () => {
  const [found] = read('question,language,text,code\nWB,fr,"dire ""non""\nune fois",H01');
  expect(found?.text).toBe('dire "non"\nune fois');
  expect(found?.codes).toEqual(['H01']);
});

test('A file that cannot be used says in which row, and no row is left out in silence', () => {
  const head = 'question,language,text,code,also\nWB,fr,manger,A01,\n';
  expect(() => read(`${head}XX,fr,boire,A01,`)).toThrow('Row 3: the question is "XX"');
  expect(() => read(`${head}WB,,boire,A01,`)).toThrow('Row 3: the language is ""');
  expect(() => read(`${head}WB,fr,,A01,`)).toThrow('Row 3: the text is empty');
  expect(() => read(`${head}WB,fr,boire,A1,`)).toThrow('Row 3: "A1" is no component code');
  expect(() => read(`${head}WB,fr,boire,A01,A00 Z9`)).toThrow('Row 3: "Z9" is no component code');
  expect(() => read(`${head}WB,fr,"boire,A01,`)).toThrow('Row 3');
  expect(() => read('question,text\nWB,manger')).toThrow('Row 1 names no column language, code');
  expect(() => read('')).toThrow('Row 1');
  expect(() => read('question,language,text,code\n')).toThrow('no row');
});

test('Files as spreadsheets save them are decoded', () => {
  expect(textOf(new Uint8Array([0xe9, 0x74, 0xe9]))).toBe('été');
  expect(textOf(new TextEncoder().encode('été'))).toBe('été');
  expect(textOf(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe('é');
});

test('A row is right when any acceptable code is there, and a silent row is a miss', () => {
  const rows = [
    { language: 'fr', codes: ['A01', 'A00'], said: ['A00', 'A01'] },
    { language: 'fr', codes: ['A02'], said: ['A01', 'A03', 'A02'] },
    { language: 'fr', codes: ['A02'], said: [] },
    { language: 'nl', codes: ['A02'], said: ['A01', 'A03', 'A04', 'A02'] },
  ];
  expect(figuresOf(rows, ({ said }: { said: string[] }) => said)).toEqual({
    byLanguage: {
      fr: { n: 3, top1: 0.333, top3: 0.667, silent: 0.333 },
      nl: { n: 1, top1: 0, top3: 0, silent: 0 },
    },
  });
});

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const command = resolve('.tools/suggest-eval.mjs');
const options = { env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' } as const;

test('The command prints one JSON object and nothing else, the file being meant from where it was called', () => {
  writeFileSync(
    join(folder, 'mine.csv'),
    'question;language;text;code\nWB;fr;avoir des amis;D03\nWB;pl;qwzx;A01\n',
  );
  for (const more of [[], ['--cross']]) {
    const said = execFileSync(process.execPath, [command, ...more, 'mine.csv'], {
      ...options,
      stdio: 'pipe',
    });
    expect(JSON.parse(said)).toEqual({
      byLanguage: {
        fr: { n: 1, top1: 1, top3: 1, silent: 0 },
        pl: { n: 1, top1: 0, top3: 0, silent: 1 },
      },
    });
  }
});

test('The command refuses a bad file with its row, prints no figure and ends with 1', () => {
  writeFileSync(join(folder, 'bad.csv'), 'question,language,text,code\nWB,fr,manger,Q01\n');
  for (const [file, message] of [
    ['bad.csv', 'Row 2: "Q01"'],
    ['absent.csv', 'cannot be read'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, file], options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  }
});
